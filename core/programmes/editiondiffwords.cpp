#include "programmes/contexts.h"
#include "programmes/editiondiff.h"
#include "programmes/editionnames.h"
#include "programmes/editionwords.h"

using namespace Qt::StringLiterals;

namespace hub {

template<>
struct ChoicesOf<EditionChange::Field>
{
    static constexpr Choice list[]
        = {{"whole", QT_TRANSLATE_NOOP("hub::Choice", "Details")},
           {"title", QT_TRANSLATE_NOOP("hub::Choice", "Title")},
           {"subtitle", QT_TRANSLATE_NOOP("hub::Choice", "Subtitle")},
           {"text", QT_TRANSLATE_NOOP("hub::Choice", "Words")},
           {"cohort_number", QT_TRANSLATE_NOOP("hub::Choice", "Cohort number")},
           {"first_year", QT_TRANSLATE_NOOP("hub::Choice", "First year")},
           {"figures", QT_TRANSLATE_NOOP("hub::Choice", "Status of the figures")},
           {"quota", QT_TRANSLATE_NOOP("hub::Choice", "Quota")},
           {"strategic_goal", QT_TRANSLATE_NOOP("hub::Choice", "Strategic goal")},
           {"development_type", QT_TRANSLATE_NOOP("hub::Choice", "Type of development")},
           {"ribbon", QT_TRANSLATE_NOOP("hub::Choice", "Ribbon")},
           {"what_is_new", QT_TRANSLATE_NOOP("hub::Choice", "What is new")},
           {"days", QT_TRANSLATE_NOOP("hub::Choice", "Days")},
           {"total_days", QT_TRANSLATE_NOOP("hub::Choice", "Days in all")},
           {"level", QT_TRANSLATE_NOOP("hub::Choice", "Level")},
           {"sources", QT_TRANSLATE_NOOP("hub::Choice", "Where it is shown")},
           {"rules", QT_TRANSLATE_NOOP("hub::Choice", "How it is judged")},
           {"count", QT_TRANSLATE_NOOP("hub::Choice", "How many")},
           {"days_each", QT_TRANSLATE_NOOP("hub::Choice", "Length")},
           {"nights_each", QT_TRANSLATE_NOOP("hub::Choice", "Nights")},
           {"mode", QT_TRANSLATE_NOOP("hub::Choice", "How it is held")},
           {"when", QT_TRANSLATE_NOOP("hub::Choice", "When")},
           {"provisional", QT_TRANSLATE_NOOP("hub::Choice", "Provisional")},
           {"head_part", QT_TRANSLATE_NOOP("hub::Choice", "Headteacher's part")},
           {"whom", QT_TRANSLATE_NOOP("hub::Choice", "Of whom")},
           {"rule", QT_TRANSLATE_NOOP("hub::Choice", "How it is followed up")},
           {"amount", QT_TRANSLATE_NOOP("hub::Choice", "Amount")},
           {"total", QT_TRANSLATE_NOOP("hub::Choice", "Total")},
           {"participants_per_school", QT_TRANSLATE_NOOP("hub::Choice", "Participants per school")},
           {"schools_least", QT_TRANSLATE_NOOP("hub::Choice", "Fewest schools")},
           {"schools_most", QT_TRANSLATE_NOOP("hub::Choice", "Most schools")},
           {"toolkit", QT_TRANSLATE_NOOP("hub::Choice", "Toolkit")}};
};
static_assert(std::size(ChoicesOf<EditionChange::Field>::list)
              == static_cast<size_t>(EditionChange::Field::Toolkit) + 1);

namespace {

using Topic = EditionChange::Topic;
using What = EditionChange::What;

/// One side of a change as a person reads it.
struct Shown
{
    QString operator()(std::monostate) const
    {
        return changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "nothing"));
    }
    QString operator()(const QString &text) const
    {
        return text.isEmpty() ? (*this)(std::monostate{}) : u'“' + text + u'”';
    }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(bool yes) const
    {
        return yes ? changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "yes"))
                   : changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "no"));
    }
    QString operator()(Days days) const { return displayText(days); }
    QString operator()(Money money) const { return money.toDisplay(); }
    QString operator()(AcademicYear year) const { return year.toText(); }
    QString operator()(const When &when) const { return orNotSaid(displayText(when)); }
    QString operator()(const std::vector<When> &when) const { return orNotSaid(displayText(when)); }
    QString operator()(const DayTerms &terms) const
    {
        const QString days = terms.least == terms.most
            ? terms.least.toText()
            : changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "%1 to %2"))
                  .arg(terms.least.toText(), terms.most.toText());
        return terms.rate ? changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "%1 at %2"))
                                .arg(days, terms.rate->toDisplay())
                          : days;
    }
    template<typename Enum>
    requires std::is_enum_v<Enum> QString operator()(Enum value) const
    {
        return displayName(value).toLower();
    }

private:
    static QString orNotSaid(const QString &text)
    {
        return text.isEmpty() ? changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "not said")) : text;
    }
};

QString shown(const ChangeValue &value)
{
    return std::visit(Shown{}, value);
}

/// What the change is about, without the full stop a label may end with: it stands inside a sentence.
QString subjectOf(const EditionChange &change)
{
    const QString label = change.label.endsWith(u'.') ? change.label.chopped(1) : change.label;
    const auto named = [&label](const char *pattern) { return changeText(pattern).arg(label); };
    switch (change.topic) {
    case Topic::Edition:
        return changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "The programme"));
    case Topic::Year:
        return changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "Year %1")).arg(change.year);
    case Topic::Days:
        return changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "%1 days in year %2"))
            .arg(label)
            .arg(change.year);
    case Topic::Activity:
        return named(QT_TRANSLATE_NOOP("hub::EditionChange", "The activity “%1”"));
    case Topic::Event:
        return named(QT_TRANSLATE_NOOP("hub::EditionChange", "The event “%1” in year %2")).arg(change.year);
    case Topic::Criterion:
        return named(QT_TRANSLATE_NOOP("hub::EditionChange", "The criterion “%1”"));
    case Topic::Expectation:
        return named(QT_TRANSLATE_NOOP("hub::EditionChange", "The expectation “%1”"));
    case Topic::Funding:
        return named(QT_TRANSLATE_NOOP("hub::EditionChange", "The funding “%1”"));
    case Topic::Date:
        return named(QT_TRANSLATE_NOOP("hub::EditionChange", "The date “%1”"));
    case Topic::Outcome:
        return named(QT_TRANSLATE_NOOP("hub::EditionChange", "The outcomes “%1”"));
    case Topic::Composition:
        return changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "The make-up of a group"));
    case Topic::Focus:
        return named(QT_TRANSLATE_NOOP("hub::EditionChange", "The focus “%1”"));
    case Topic::Network:
        return changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "The published account of the network"));
    case Topic::Sheet:
        return changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "The wording of the information sheet"));
    }
    return {};
}

} // namespace

QString sentence(const EditionChange &change)
{
    const QString subject = subjectOf(change);
    const QString before = shown(change.before);
    const QString after = shown(change.after);
    const bool days = change.topic == Topic::Days;
    switch (change.what) {
    case What::Added:
        return days ? changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "%1: %2, where there were none."))
                          .arg(subject, after)
                    : changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "%1 is new.")).arg(subject);
    case What::Removed:
        return days
            ? changeText(QT_TRANSLATE_NOOP("hub::EditionChange",
                                           "%1: there are none any more, where there were %2."))
                  .arg(subject, before)
            : changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "%1 is no longer there.")).arg(subject);
    case What::Changed:
        break;
    }
    if (change.field == EditionChange::Field::Whole)
        return changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "%1 changes.")).arg(subject);
    if (days)
        return changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "%1: %2 becomes %3."))
            .arg(subject, before, after);
    const QString field = displayName(change.field).toLower();
    if (change.before == change.after)
        return changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "%1: %2 changes.")).arg(subject, field);
    return changeText(QT_TRANSLATE_NOOP("hub::EditionChange", "%1: %2 %3 becomes %4."))
        .arg(subject, field, before, after);
}

} // namespace hub
