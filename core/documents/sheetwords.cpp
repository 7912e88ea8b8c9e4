#include "documents/sheetwords.h"

#include "base/longdate.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hub::words {

namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Sheet)
};

/// Documents are in the language they are translated to, whatever the computer's.
const QLocale &british()
{
    static const QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    return locale;
}

QString termName(When::Term term)
{
    switch (term) {
    case When::Term::Autumn:
        return SheetWords::tr("autumn term");
    case When::Term::Spring:
        return SheetWords::tr("spring term");
    case When::Term::Summer:
        return SheetWords::tr("summer term");
    }
    return {};
}

QString hour(QTime time)
{
    const bool onTheHour = time.minute() == 0;
    return british().toString(time, onTheHour ? u"h ap"_s : u"h.mm ap"_s).toLower();
}

} // namespace

QString when(const When &when)
{
    switch (when.precision) {
    case When::Precision::NotSaid:
        return {};
    case When::Precision::Term:
        return SheetWords::tr("%1 %2", "a term and its year: autumn term 2025")
            .arg(termName(when.term()))
            .arg(when.first.year());
    case When::Precision::Month:
        return british().toString(when.first, u"MMMM yyyy"_s);
    case When::Precision::Day:
        return longDateInEnglish(when.first);
    case When::Precision::Hour:
        return SheetWords::tr("%1, %2", "a day and an hour")
            .arg(longDateInEnglish(when.first), hour(when.time));
    }
    return {};
}

QString whenEach(const std::vector<When> &dates)
{
    QStringList texts;
    for (const When &date : dates)
        texts += when(date);
    return enumeration(texts);
}

QString date(QDate date)
{
    return longDateInEnglish(date);
}

QString moment(const QDateTime &time)
{
    const QString day = british().toString(time.date(), u"dddd d MMMM yyyy"_s);
    if (day.isEmpty() || time.time() == QTime{0, 0})
        return day;
    return SheetWords::tr("%1, %2", "a day and an hour").arg(day, hour(time.time()));
}

QString contact(const HubDetails &hub)
{
    QStringList parts{hub.contactName, hub.email, hub.phone};
    parts.removeAll(QString{});
    return parts.join(u", "_s);
}

QString amount(const Entitlement &entitlement)
{
    if (entitlement.least == entitlement.most)
        return entitlement.least.toText();
    return SheetWords::tr("%1 to %2", "a range of days")
        .arg(entitlement.least.toText(), entitlement.most.toText());
}

QString kindOfDay(DayKind kind)
{
    switch (kind) {
    case DayKind::None:
        return SheetWords::tr("Days");
    case DayKind::Central:
        return SheetWords::tr("Central days");
    case DayKind::InSchool:
        return SheetWords::tr("Days in school and hub");
    case DayKind::Release:
        return SheetWords::tr("Release days");
    }
    return {};
}

QString length(Days days)
{
    if (days == Days::quarters(2))
        return SheetWords::tr("half a day");
    if (days == Days::whole(1))
        return SheetWords::tr("one day");
    return SheetWords::tr("%1 days").arg(days.toText());
}

QString years(int count)
{
    switch (count) {
    case 1:
        return SheetWords::tr("One year");
    case 2:
        return SheetWords::tr("Two years");
    case 3:
        return SheetWords::tr("Three years");
    default:
        return SheetWords::tr("%1 years").arg(count);
    }
}

QString mode(EventMode mode)
{
    switch (mode) {
    case EventMode::InPerson:
        return SheetWords::tr("in person");
    case EventMode::Online:
        return SheetWords::tr("online");
    case EventMode::Hybrid:
        return SheetWords::tr("in person and online");
    }
    return {};
}

QString schools(Edition::Phase phase)
{
    switch (phase) {
    case Edition::Phase::Primary:
        return SheetWords::tr("Primary schools");
    case Edition::Phase::Secondary:
        return SheetWords::tr("Secondary schools");
    case Edition::Phase::Post16:
        return SheetWords::tr("Schools and colleges with students over 16");
    case Edition::Phase::All:
        return SheetWords::tr("All schools and colleges");
    }
    return {};
}

QString whom(const Edition &edition, EditionExpectation::Whom whom)
{
    switch (whom) {
    case EditionExpectation::Whom::Person:
        return edition.kind == Edition::Kind::Community || edition.kind == Edition::Kind::WorkGroup
            ? SheetWords::tr("Participants")
            : SheetWords::tr("The specialist");
    case EditionExpectation::Whom::Headteacher:
        return SheetWords::tr("The headteacher");
    case EditionExpectation::Whom::SubjectLeader:
        return SheetWords::tr("The subject leader");
    case EditionExpectation::Whom::School:
        return SheetWords::tr("The school");
    case EditionExpectation::Whom::Hub:
        return SheetWords::tr("The hub");
    }
    return {};
}

QString enumeration(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString{});
    return SheetWords::tr("%1 and %2", "the last two of several: March and June")
        .arg(items.first(items.size() - 1).join(u", "_s), items.last());
}

} // namespace hub::words
