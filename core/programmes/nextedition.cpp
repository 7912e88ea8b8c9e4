#include "programmes/nextedition.h"

#include "programmes/contexts.h"
#include "programmes/editionfields.h"
#include "programmes/editionproblems.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

/// Puts in place of each match what @p replacement makes of it.
template<typename Replacement>
QString rewritten(const QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString out;
    qsizetype done = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView{text}.mid(done, match.capturedStart() - done);
        out += replacement(match);
        done = match.capturedEnd();
    }
    return out + text.mid(done);
}

/// Walks an edition and moves every time and every word that names a year.
class Mover
{
public:
    Mover(int years, std::optional<int> cohort)
        : m_years{years}
        , m_cohort{cohort.value_or(0)}
    {
    }

    template<typename T>
    void required(const char *, T &member)
    {
        move(member);
    }
    template<typename T, typename Absent = int>
    void optional(const char *, T &member, const Absent & = {})
    {
        move(member);
    }
    [[nodiscard]] static bool holds(bool condition) { return condition; }

private:
    void move(QString &text)
    {
        static const QRegularExpression years{uR"(\b20\d\d/\d\d\b)"_s};
        static const QRegularExpression project{uR"(\bNCP(\d\d)-)"_s};
        static const QRegularExpression cohort{uR"(\bCohort (\d+)\b)"_s};
        text = rewritten(text, years, [this](const auto &match) {
            const auto year = AcademicYear::fromText(match.captured());
            return year ? year->next(m_years).toText() : match.captured();
        });
        text = rewritten(text, project, [this](const auto &match) {
            return u"NCP%1-"_s.arg((match.captured(1).toInt() + m_years) % 100, 2, 10, QChar{u'0'});
        });
        text = rewritten(text, cohort, [this](const auto &match) {
            const int number = match.captured(1).toInt();
            return number == m_cohort ? u"Cohort %1"_s.arg(number + m_years) : match.captured();
        });
    }

    void move(QStringList &texts)
    {
        for (QString &text : texts)
            move(text);
    }

    void move(When &when)
    {
        const QDate moved = when.first.addYears(m_years);
        if (when.precision != When::Precision::Day && when.precision != When::Precision::Hour) {
            when.first = moved;
            return;
        }
        const int later = (when.first.dayOfWeek() - moved.dayOfWeek() + 7) % 7;
        when.first = moved.addDays(later > 3 ? later - 7 : later);
    }

    template<typename T>
    void move(std::vector<T> &items)
    {
        for (T &item : items)
            move(item);
    }
    template<typename T>
    void move(std::optional<T> &item)
    {
        if (item)
            move(*item);
    }

    void move(NetworkFigures &) { } // published figures of the past
    void move(PriorEngagement &) { }

    template<typename T>
    void move(T &member)
    {
        if constexpr (requires(Mover mover) { fields::visit(mover, member); })
            fields::visit(*this, member);
    }

    int m_years;
    int m_cohort;
};

QString nextCode(const QString &code, int years, AcademicYear year)
{
    static const QRegularExpression cohort{u"^(.*-C)(\\d+)$"_s};
    static const QRegularExpression project{u"^NCP(\\d\\d)(-.*)$"_s};
    static const QRegularExpression calendar{u"^(.*-)20\\d\\d$"_s};
    if (const auto match = cohort.match(code); match.hasMatch())
        return match.captured(1) + QString::number(match.captured(2).toInt() + years);
    if (const auto match = project.match(code); match.hasMatch())
        return u"NCP%1%2"_s.arg(year.startYear() % 100, 2, 10, QChar{u'0'}).arg(match.captured(2));
    if (const auto match = calendar.match(code); match.hasMatch())
        return match.captured(1) + QString::number(year.startYear());
    return u"%1-%2"_s.arg(code).arg(year.startYear());
}

void markProvisional(Edition &edition)
{
    edition.figures = Edition::Figures::Provisional;
    for (ProgrammeYear &year : edition.years)
        for (RequiredEvent &event : year.events)
            event.provisional = event.provisional || !event.when.empty();
    for (KeyDate &date : edition.dates)
        date.provisional = true;
}

} // namespace

Result<Edition> nextEdition(const Edition &edition, AcademicYear year)
{
    const int years = year.startYear() - edition.firstYear.startYear();
    if (years < 1)
        return Error{
            .kind = Error::Kind::Invalid,
            .subject = edition.code,
            .message
            = nextEditionText(
                  QT_TRANSLATE_NOOP(
                      "hub::NextEdition",
                      "%1 starts in %2; a next edition starts in a later year than that, not in %3."))
                  .arg(edition.code, edition.firstYear.toText(), year.toText()),
            .advice = nextEditionText(
                QT_TRANSLATE_NOOP("hub::NextEdition", "Choose a later year. Nothing was changed."))};
    Edition next = edition;
    Mover mover{years, edition.cohortNumber};
    fields::visit(mover, next);
    next.code = nextCode(edition.code, years, year);
    next.firstYear = year;
    if (next.cohortNumber)
        *next.cohortNumber += years;
    next.labels.ribbon.clear();
    next.labels.whatIsNew.clear();
    markProvisional(next);

    const auto problems = problemsOf(next);
    const auto worst
        = std::ranges::find(problems, EditionProblem::Severity::Refuse, &EditionProblem::severity);
    if (worst == problems.end())
        return next;
    return Error{
        .kind = Error::Kind::Invalid,
        .subject = edition.code,
        .message = nextEditionText(QT_TRANSLATE_NOOP("hub::NextEdition",
                                                     "No edition can be made from %1, because of its %2: %3"))
                       .arg(edition.code, worst->place, worst->message),
        .advice
        = nextEditionText(QT_TRANSLATE_NOOP("hub::NextEdition", "Correct %1 first. Nothing was changed."))
              .arg(edition.code)};
}

} // namespace hub
