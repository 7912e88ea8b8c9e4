#include "programmes/editionwords.h"

#include "base/longdate.h"
#include "programmes/contexts.h"
#include "programmes/editionnames.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

const QLocale &english()
{
    static const QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    return locale;
}

/// "5 pm", "9:30 am", as letters and sheets write it.
QString hourText(QTime time)
{
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString clock = time.minute() == 0 ? QString::number(hour)
                                             : u"%1:%2"_s.arg(hour).arg(time.minute(), 2, 10, QChar{u'0'});
    return (time.hour() < 12 ? editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1 am"))
                             : editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1 pm")))
        .arg(clock);
}

QString termText(const When &when)
{
    const QString year = QString::number(when.first.year());
    switch (when.term()) {
    case When::Term::Autumn:
        return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "autumn term %1")).arg(year);
    case When::Term::Spring:
        return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "spring term %1")).arg(year);
    case When::Term::Summer:
        return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "summer term %1")).arg(year);
    }
    return {};
}

QString listed(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString{});
    return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1 and %2"))
        .arg(items.mid(0, items.size() - 1).join(u", "_s), items.last());
}

/// "2 days each", "2 days": how long and how often, as far as it is said.
QStringList extentOf(const RequiredEvent &event)
{
    QStringList parts;
    if (event.count > 1)
        parts += editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1 times")).arg(event.count);
    if (event.daysEach > Days{})
        parts += (event.count > 1 ? editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1 each")) : u"%1"_s)
                     .arg(displayText(event.daysEach));
    parts += displayName(event.mode).toLower();
    return parts;
}

} // namespace

QString displayText(Days days)
{
    if (days == Days::whole(1))
        return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "1 day"));
    return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1 days")).arg(days.toText());
}

QString displayText(const When &when)
{
    switch (when.precision) {
    case When::Precision::NotSaid:
        return {};
    case When::Precision::Term:
        return termText(when);
    case When::Precision::Month:
        return english().toString(when.first, u"MMMM yyyy"_s);
    case When::Precision::Day:
        return longDateInEnglish(when.first);
    case When::Precision::Hour:
        return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1 on %2"))
            .arg(hourText(when.time), longDateInEnglish(when.first));
    }
    return {};
}

QString displayText(const std::vector<When> &when)
{
    QStringList texts;
    for (const When &one : when)
        texts += displayText(one);
    return listed(texts);
}

QString displayDays(const Entitlement &entitlement)
{
    if (entitlement.least == entitlement.most)
        return displayText(entitlement.least);
    return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1 to %2 days"))
        .arg(entitlement.least.toText(), entitlement.most.toText());
}

QString sentence(const Entitlement &entitlement)
{
    const QString pattern = entitlement.agreedPerSpecialist
        ? editionText(
            QT_TRANSLATE_NOOP("hub::EditionWords", "%1: %2, the number agreed with each specialist."))
        : editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1: %2."));
    return pattern.arg(displayName(entitlement.kind), displayDays(entitlement));
}

QString sentence(const CriterionRule &rule)
{
    using enum CriterionRule::Kind;
    switch (rule.kind) {
    case Qts:
        return editionText(
            QT_TRANSLATE_NOOP("hub::EditionWords", "The person has qualified teacher status."));
    case MinYearsTeaching:
        return rule.years == 1
            ? editionText(
                QT_TRANSLATE_NOOP("hub::EditionWords", "The person has taught maths for at least a year."))
            : editionText(QT_TRANSLATE_NOOP("hub::EditionWords",
                                            "The person has taught maths for at least %1 years."))
                  .arg(rule.years);
    case SchoolStateFunded:
        return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "The school is state-funded."));
    case SchoolOpen:
        return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "The school is open."));
    case SchoolPhaseIn: {
        QStringList phases;
        for (const Phase phase : rule.phases)
            phases += displayName(phase).toLower();
        return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "The school's phase is one of: %1."))
            .arg(phases.join(u", "_s));
    }
    case RoleAtSchool:
        return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "The person's role at the school is: %1."))
            .arg(displayName(rule.role).toLower());
    case PdLead:
        return editionText(QT_TRANSLATE_NOOP("hub::EditionWords",
                                             "The person is an accredited Professional Development Lead."));
    }
    return {};
}

QString sentence(const RequiredEvent &event)
{
    const QString what = event.title + u", "_s + extentOf(event).join(u", "_s);
    if (event.when.empty())
        return editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1.")).arg(what);
    const QString pattern = event.provisional
        ? editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1: %2 (provisional)."))
        : editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1: %2."));
    return pattern.arg(what, displayText(event.when));
}

QString sentence(const KeyDate &date)
{
    const QString pattern = date.provisional
        ? editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1: %2 (provisional)."))
        : editionText(QT_TRANSLATE_NOOP("hub::EditionWords", "%1: %2."));
    return pattern.arg(date.title, displayText(date.when));
}

} // namespace hub
