// What can be made, and what it can be about.
#include "base/capital.h"
#include "exchange/table.h"
#include "pages/documents/documentmaker.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct KindWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::DocumentKinds)
};

using About = DocumentWords::About;
using Subjects = std::vector<DocumentSubject>;

std::vector<DocumentWords> makeKinds()
{
    using enum DocumentKind;
    return {
        {Register, u"register"_s, KindWords::tr("Attendance register"),
         KindWords::tr("Everybody on an event's list with the marks there are."), Icon::Attendance,
         About::Event},
        {SignInSheet, u"sign-in"_s, KindWords::tr("Sign-in sheet"),
         KindWords::tr("The same list with room for a signature at each half-day."), Icon::Edit,
         About::Event},
        {Badges, u"badges"_s, KindWords::tr("Name badges"),
         KindWords::tr("Badges for everybody expected, on label sheets as sold."), Icon::Person,
         About::Event},
        {Certificates, u"certificates"_s, KindWords::tr("Certificates"),
         KindWords::tr("One for everybody the register shows present, numbered and noted in the log."),
         Icon::Good, About::Event},
        {Letters, u"letters"_s, KindWords::tr("Letters"),
         KindWords::tr("Offers, reserve places, rejections and reminders to the applicants of a cohort."),
         Icon::Documents, About::Cohort},
        {Decision, u"decision"_s, KindWords::tr("Decision record"),
         KindWords::tr("A selection as it was decided, with its reasons."), Icon::Selection, About::Decision},
        {InformationSheet, u"sheet"_s, KindWords::tr("Information sheet"),
         KindWords::tr("What a programme is and how to join, on two sides of A4."), Icon::Programmes,
         About::Programme},
        {WallPlanner, u"planner"_s, KindWords::tr("Wall planner"),
         KindWords::tr("A year on one A3 sheet, and every date in order after it."), Icon::Calendar,
         About::Year},
        {AuditPack, u"audit-pack"_s, KindWords::tr("Audit pack"),
         KindWords::tr("A school's payments, each with its rate, agreement and evidence."), Icon::Funding,
         About::School},
        {List, u"list"_s, KindWords::tr("List"),
         KindWords::tr(
             "All records of a kind as a table. A list with a filter, or with other columns, is exported "
             "from its own page."),
         Icon::Export, About::Noun},
    };
}

QString shortDay(const QDateTime &time)
{
    return QLocale{}.toString(time.date(), QLocale::ShortFormat);
}

Subjects decisions(Store &store)
{
    std::vector<Decision> all = store.all<Decision>();
    std::ranges::sort(all, std::ranges::greater{}, &Decision::at);
    Subjects subjects;
    for (const Decision &decision : all)
        subjects.push_back({decision.id.value(), u"%1 · %2"_s.arg(decision.title, shortDay(decision.at))});
    return subjects;
}

/// By year, the newest first, and within it by code.
template<typename Record>
Subjects byYear(Store &store)
{
    std::vector<Record> all = store.all<Record>();
    std::ranges::sort(all, [](const Record &a, const Record &b) {
        return std::pair{b.year.startYear(), a.code} < std::pair{a.year.startYear(), b.code};
    });
    Subjects subjects;
    for (const Record &record : all)
        subjects.push_back(
            {record.id.value(),
             record.title.isEmpty() ? record.code : u"%1 · %2"_s.arg(record.code, record.title)});
    return subjects;
}

Subjects schools(Store &store)
{
    Subjects subjects;
    for (const School &school : store.all<School>())
        subjects.push_back({school.id.value(), u"%1 · %2"_s.arg(school.name, school.urn)});
    std::ranges::sort(subjects, [](const DocumentSubject &a, const DocumentSubject &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return subjects;
}

/// The year of today first, then the next, then those before it in which something happened.
Subjects years(Store &store, QDate today)
{
    const AcademicYear now = AcademicYear::containing(today);
    int first = now.startYear();
    for (const Event &event : store.all<Event>()) {
        if (event.start.isValid())
            first = std::min(first, AcademicYear::containing(event.start.date()).startYear());
    }
    Subjects subjects{{now.startYear(), now.toText()}, {now.startYear() + 1, now.next(1).toText()}};
    for (int year = now.startYear() - 1; year >= first; --year)
        subjects.push_back({year, AcademicYear::starting(year).toText()});
    return subjects;
}

/// By their place in tableNames(), from 1 on.
Subjects nouns()
{
    Subjects subjects;
    const QStringList names = tableNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const RecordType *type = recordTypeNamed(names[i]);
        if (type != nullptr)
            subjects.push_back({i + 1, withCapital(type->pluralText())});
    }
    return subjects;
}

} // namespace

std::vector<DocumentSubject> eventSubjects(std::span<const Event> events, QDate today)
{
    std::vector<const Event *> all;
    for (const Event &event : events)
        all.push_back(&event);
    std::ranges::sort(all, {}, &Event::start);
    const auto next
        = std::ranges::find_if(all, [today](const Event *event) { return event->end.date() >= today; });
    std::reverse(all.begin(), next);
    std::rotate(all.begin(), next, all.end());
    Subjects subjects;
    for (const Event *event : all)
        subjects.push_back(
            {event->id.value(), u"%1 · %2 · %3"_s.arg(event->title, shortDay(event->start), event->code)});
    return subjects;
}

const std::vector<DocumentWords> &documentKinds()
{
    static const std::vector<DocumentWords> all = makeKinds();
    return all;
}

const DocumentWords &wordsOf(DocumentKind kind)
{
    return documentKinds()[static_cast<size_t>(kind)];
}

std::vector<DocumentSubject> documentSubjects(Store &store, About about, QDate today)
{
    switch (about) {
    case About::Event:
        return eventSubjects(store.all<Event>(), today);
    case About::Cohort:
        return byYear<Cohort>(store);
    case About::Decision:
        return decisions(store);
    case About::Programme:
        return byYear<ProgrammeEdition>(store);
    case About::Year:
        return years(store, today);
    case About::School:
        return schools(store);
    case About::Noun:
        break;
    }
    return nouns();
}

} // namespace hub
