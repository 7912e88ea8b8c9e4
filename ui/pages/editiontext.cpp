#include "pages/editiontext.h"

#include "programmes/editionwords.h"
#include "records/fieldtypes.h"

#include <QCoreApplication>
#include <QLocale>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Puts headings, paragraphs and lists together, every text as it is.
class RichText
{
public:
    void heading(const QString &text) { m_html += u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped()); }
    void subheading(const QString &text) { m_html += u"<h4>%1</h4>"_s.arg(text.toHtmlEscaped()); }
    void paragraph(const QString &text)
    {
        if (!text.isEmpty())
            m_html += u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
    }
    void list(const QStringList &items)
    {
        if (items.isEmpty())
            return;
        m_html += u"<ul>"_s;
        for (const QString &item : items)
            m_html += u"<li>%1</li>"_s.arg(item.toHtmlEscaped());
        m_html += u"</ul>"_s;
    }
    void section(const QString &title, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        heading(title);
        list(items);
    }
    [[nodiscard]] QString html() const { return m_html; }

private:
    QString m_html;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("hub::EditionText", text);
}

QString levelText(Criterion::Level level)
{
    switch (level) {
    case Criterion::Level::Essential:
        return tr(QT_TRANSLATE_NOOP("hub::EditionText", "Essential"));
    case Criterion::Level::Desirable:
        return tr(QT_TRANSLATE_NOOP("hub::EditionText", "Desirable"));
    case Criterion::Level::NotStated:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("hub::EditionText", "Level not stated"));
}

void addFacts(RichText &out, const Edition &edition)
{
    QStringList facts;
    facts << tr(QT_TRANSLATE_NOOP("hub::EditionText", "Starts in %1")).arg(edition.firstYear.toText());
    if (edition.cohortNumber)
        facts << tr(QT_TRANSLATE_NOOP("hub::EditionText", "Cohort %1")).arg(*edition.cohortNumber);
    if (edition.quota)
        facts << tr(QT_TRANSLATE_NOOP("hub::EditionText", "Places of a hub: %1")).arg(*edition.quota);
    if (!edition.figuresNote.isEmpty())
        facts << edition.figuresNote;
    out.paragraph(edition.summary);
    out.list(facts);
}

void addCriteria(RichText &out, const Edition &edition)
{
    QStringList items;
    for (const Criterion &criterion : edition.criteria)
        items << u"%1: %2"_s.arg(levelText(criterion.level), criterion.text);
    out.section(tr(QT_TRANSLATE_NOOP("hub::EditionText", "Eligibility")), items);
}

void addYears(RichText &out, const Edition &edition)
{
    for (const ProgrammeYear &year : edition.years) {
        out.heading(year.title.isEmpty()
                        ? tr(QT_TRANSLATE_NOOP("hub::EditionText", "Year %1")).arg(year.number)
                        : year.title);
        out.paragraph(year.text);
        QStringList days;
        for (const Entitlement &entitlement : year.entitlements)
            days << sentence(entitlement);
        out.list(days);
        QStringList events;
        for (const RequiredEvent &event : year.events)
            events << sentence(event);
        if (!events.isEmpty())
            out.subheading(tr(QT_TRANSLATE_NOOP("hub::EditionText", "Events")));
        out.list(events);
        QStringList activities;
        for (const Activity &activity : year.activities)
            activities << activity.title;
        if (!activities.isEmpty())
            out.subheading(tr(QT_TRANSLATE_NOOP("hub::EditionText", "Ways of spending the days")));
        out.list(activities);
    }
}

template<typename Things>
QStringList textsOf(const Things &things)
{
    QStringList texts;
    for (const auto &thing : things)
        texts << thing.text;
    return texts;
}

} // namespace

QString editionHtml(const Edition &edition)
{
    RichText out;
    addFacts(out, edition);
    addCriteria(out, edition);
    addYears(out, edition);
    out.section(tr(QT_TRANSLATE_NOOP("hub::EditionText", "Expectations")), textsOf(edition.expectations));
    out.section(tr(QT_TRANSLATE_NOOP("hub::EditionText", "Funding")), textsOf(edition.funding));
    QStringList dates;
    for (const KeyDate &date : edition.dates)
        dates << sentence(date);
    out.section(tr(QT_TRANSLATE_NOOP("hub::EditionText", "Dates")), dates);
    for (const OutcomeGroup &group : edition.outcomes)
        out.section(group.title, group.items);
    return out.html();
}

} // namespace hub
