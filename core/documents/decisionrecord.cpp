#include "documents/decisionrecord.h"

#include "documents/blocks.h"
#include "documents/fonts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

constexpr double recordMargin = 50;
constexpr double recordHeadRoom = 44;
constexpr double recordFooterRoom = 50;

struct DecisionWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::DecisionDocument)
};

QString statusText(ApplicationStatus status)
{
    return choiceText(status);
}

QString verdictWord(Verdict verdict)
{
    return verdict == Verdict::Eligible   ? DecisionWords::tr("Eligible")
        : verdict == Verdict::NotEligible ? DecisionWords::tr("Not eligible")
                                          : DecisionWords::tr("Cannot tell");
}

QString scoresText(const Scores &scores)
{
    QStringList both;
    for (const auto &score : {scores.first, scores.second}) {
        if (score)
            both += QLocale{}.toString(*score);
    }
    return both.join(DecisionWords::tr(" and ", "between two scores"));
}

QString figureKind(MeterFigure::Kind kind)
{
    switch (kind) {
    case MeterFigure::Kind::Authority:
        return DecisionWords::tr("Local authority");
    case MeterFigure::Kind::Phase:
        return DecisionWords::tr("Phase");
    case MeterFigure::Kind::Trust:
        return DecisionWords::tr("Trust");
    case MeterFigure::Kind::Quintile:
        return DecisionWords::tr("Free school meals");
    case MeterFigure::Kind::NeverEngaged:
        return DecisionWords::tr("Schools never engaged");
    case MeterFigure::Kind::Essential:
        return DecisionWords::tr("Essential criteria met");
    case MeterFigure::Kind::Desirable:
        return DecisionWords::tr("Desirable criteria met");
    }
    return {};
}

class RecordSetter
{
public:
    explicit RecordSetter(const DecisionRecord &record)
        : m_record{record}
    {
        m_scene.fonts = m_shaper.fonts();
        m_scene.title = record.title;
        m_scene.author = record.hub;
        m_width = m_scene.pageSize.width() - 2 * recordMargin;
    }

    Scene set()
    {
        heading(1, m_record.title, 0);
        const QString at = QLocale{}.toString(m_record.at, QLocale::LongFormat);
        text(DecisionWords::tr("%1. Cohort %2, by the rules of %3 (%4).")
                 .arg(m_record.hub, m_record.cohort, m_record.edition, m_record.editionTitle));
        text(DecisionWords::tr("Decided on %1 by %2.").arg(at, m_record.who));
        if (!m_record.reason.isEmpty())
            add(m_blocks.labelled(documentRoot, DecisionWords::tr("Reasons"), m_record.reason, m_width, 6));
        quota();
        places();
        reasons();
        criteria();
        meters();
        rules();
        flowOnPages(m_scene, m_galley, page(), page());
        m_blocks.footers(m_record.hub, recordMargin);
        return std::move(m_scene);
    }

private:
    const DecisionRecord &m_record;
    Scene m_scene;
    Shaper m_shaper{Fonts::shared()};
    Blocks m_blocks{m_scene, m_shaper, Theme{}};
    double m_width = 0;
    Galley m_galley;

    [[nodiscard]] QRectF page() const
    {
        return {recordMargin, recordHeadRoom, m_width,
                m_scene.pageSize.height() - recordHeadRoom - recordFooterRoom};
    }
    void add(Galley &&part) { append(m_galley, std::move(part)); }
    void heading(int level, const QString &words, double above)
    {
        add(m_blocks.heading(documentRoot, level, words, m_width, above));
    }
    void text(const QString &words) { add(m_blocks.text(documentRoot, words, m_width, 4)); }
    void table(TableContent content)
    {
        if (!content.rows.empty())
            add(m_blocks.table(documentRoot, content, m_width, 6));
    }
    static ColumnLayout number(const QString &words)
    {
        return {.heading = words, .share = 0.6, .align = Align::Right, .figures = Figures::Tabular};
    }
    static QStringList quotaRow(const QString &name, int before, int after)
    {
        return {name, QString::number(before), QString::number(after)};
    }

    void quota()
    {
        heading(2, DecisionWords::tr("The places"), 16);
        const QuotaStanding &was = m_record.before;
        const QuotaStanding &is = m_record.after;
        table({.caption = DecisionWords::tr("Places before and after the decision"),
               .columns = {{.heading = DecisionWords::tr("Of the cohort"), .share = 3},
                           number(DecisionWords::tr("Before")),
                           number(DecisionWords::tr("After"))},
               .rows = {quotaRow(DecisionWords::tr("Places"), was.places, is.places),
                        quotaRow(DecisionWords::tr("Held"), was.held, is.held),
                        quotaRow(DecisionWords::tr("Offered"), was.offered, is.offered),
                        quotaRow(DecisionWords::tr("Accepted"), was.accepted, is.accepted),
                        quotaRow(DecisionWords::tr("Reserve"), was.reserve, is.reserve),
                        quotaRow(DecisionWords::tr("Free"), was.free(), is.free()),
                        quotaRow(DecisionWords::tr("Over"), was.over(), is.over())}});
    }

    /// Who stands where, in the order of the record.
    void places()
    {
        heading(2, DecisionWords::tr("Who stands where"), 16);
        TableContent content{.caption = DecisionWords::tr("Applicants after the decision"),
                             .columns = {{.heading = DecisionWords::tr("Name"), .share = 2},
                                         {.heading = DecisionWords::tr("School"), .share = 2.4},
                                         {.heading = DecisionWords::tr("Before"), .share = 1.2},
                                         {.heading = DecisionWords::tr("After"), .share = 1.3},
                                         {.heading = DecisionWords::tr("Verdict"), .share = 1.3},
                                         {.heading = DecisionWords::tr("Scores"), .share = 1.1}}};
        for (const DecidedApplicant &one : m_record.applicants) {
            const QString after = one.reserveRank
                ? DecisionWords::tr("%1, rank %2").arg(statusText(one.after)).arg(*one.reserveRank)
                : statusText(one.after);
            content.rows.push_back({one.name, one.school, statusText(one.before), after,
                                    verdictWord(one.verdict), scoresText(one.scores)});
        }
        table(std::move(content));
    }

    /// What was said about single applicants.
    void reasons()
    {
        TableContent content{.caption = DecisionWords::tr("What was said of each"),
                             .columns = {{.heading = DecisionWords::tr("Name"), .share = 1},
                                         {.heading = DecisionWords::tr("Said"), .share = 4}}};
        for (const DecidedApplicant &one : m_record.applicants) {
            QStringList said;
            const auto say = [&said](const QString &label, const QString &words) {
                if (!words.isEmpty())
                    said += DecisionWords::tr("%1: %2", "label: words").arg(label, words);
            };
            say(DecisionWords::tr("Reason"), one.reason);
            say(DecisionWords::tr("Exception"), one.exception);
            say(DecisionWords::tr("Accepted late because"), one.lateReason);
            say(DecisionWords::tr("Over the places because"), one.overReason);
            say(DecisionWords::tr("Strategic fit"), one.strategicFit);
            say(DecisionWords::tr("Moderation"), one.moderation);
            if (!said.isEmpty())
                content.rows.push_back({one.name, said.join(u'\n')});
        }
        if (content.rows.empty())
            return;
        heading(2, DecisionWords::tr("Reasons for each"), 16);
        table(std::move(content));
    }

    /// For each applicant, the criteria that are not met or not known, with why; the others are met.
    void criteria()
    {
        heading(2, DecisionWords::tr("Criteria"), 16);
        text(DecisionWords::tr("Criteria not named here are met."));
        TableContent content{.caption = DecisionWords::tr("Criteria not met or not known"),
                             .columns = {{.heading = DecisionWords::tr("Name"), .share = 1},
                                         {.heading = DecisionWords::tr("Criterion and why"), .share = 4}}};
        for (const DecidedApplicant &one : m_record.applicants) {
            QStringList lines;
            for (const DecidedCriterion &criterion : one.criteria) {
                if (criterion.met == YesNo::Yes)
                    continue;
                const QString met = criterion.met == YesNo::No ? DecisionWords::tr("not met")
                                                               : DecisionWords::tr("not known");
                lines += DecisionWords::tr("%1: %2. %3", "criterion: met. why")
                             .arg(criterion.id, met, criterion.why);
            }
            content.rows.push_back(
                {one.name, lines.isEmpty() ? DecisionWords::tr("All are met.") : lines.join(u'\n')});
        }
        table(std::move(content));
    }

    void meters()
    {
        heading(2, DecisionWords::tr("How those with a place spread"), 16);
        TableContent content{.caption = DecisionWords::tr("Meters before and after the decision"),
                             .columns = {{.heading = DecisionWords::tr("What is counted"), .share = 2},
                                         {.heading = DecisionWords::tr("Which"), .share = 3},
                                         number(DecisionWords::tr("Before")),
                                         number(DecisionWords::tr("After"))}};
        for (const MeterFigure &figure : m_record.meters)
            content.rows.push_back({figureKind(figure.kind), figure.label, QString::number(figure.before),
                                    QString::number(figure.after)});
        table(std::move(content));
        if (!m_record.meterNote.isEmpty())
            text(m_record.meterNote);
    }

    void rules()
    {
        heading(2, DecisionWords::tr("The rules that were applied"), 16);
        QStringList lines;
        for (const DecidedRule &rule : m_record.rules) {
            const QString level = rule.level == Criterion::Level::Essential ? DecisionWords::tr("essential")
                : rule.level == Criterion::Level::Desirable                 ? DecisionWords::tr("desirable")
                                                            : DecisionWords::tr("level not stated");
            lines += DecisionWords::tr("%1 (%2, %3)", "sentence (id, level)").arg(rule.text, rule.id, level);
        }
        add(m_blocks.list(documentRoot, lines, m_width));
    }
};

} // namespace

Scene decisionRecord(const DecisionRecord &record)
{
    return RecordSetter{record}.set();
}

} // namespace hub
