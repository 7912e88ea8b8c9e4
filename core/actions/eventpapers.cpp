#include "actions/eventpapers.h"

#include "actions/contexts.h"
#include "actions/dayswords.h"
#include "actions/eventpicture.h"
#include "base/londontime.h"
#include "base/longdate.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

template<typename Enum>
QString label(Enum value)
{
    return choiceText(value);
}

const QLocale &british()
{
    static const QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    return locale;
}

QString hourOf(QTime time)
{
    return british().toString(time, time.minute() == 0 ? u"h ap"_s : u"h.mm ap"_s).toLower();
}

/// "Monday 3 November 2025", or "3 November 2025 to 4 November 2025".
QString whenOf(const Event &event)
{
    const QDate first = event.start.date();
    const QDate last = event.end.addSecs(-1).date();
    if (last <= first)
        return british().toString(first, u"dddd d MMMM yyyy"_s);
    return actionText(QT_TRANSLATE_NOOP("hub::Actions", "%1 to %2"))
        .arg(longDateInEnglish(first), longDateInEnglish(last));
}

QString statusOf(const Event &event)
{
    switch (event.status) {
    case EventStatus::Provisional:
        return actionText(QT_TRANSLATE_NOOP("hub::Actions", "The dates are provisional."));
    case EventStatus::Cancelled:
        return actionText(QT_TRANSLATE_NOOP("hub::Actions", "This event is cancelled."));
    case EventStatus::Confirmed:
        return {};
    }
    return {};
}

QString nameOf(const HalfDay &half)
{
    return british().toString(half.start.date(), u"ddd d MMM"_s) + u'\n'
        + (half.title.isEmpty() ? hourOf(half.start.time()) : half.title);
}

/// A deputy's own attendance is marked with them; somebody whose deputy came was not there.
Days worthOf(Mark mark, const HalfDay &half)
{
    if (mark == Mark::Present || mark == Mark::Late)
        return half.days;
    return mark == Mark::Half ? Days::quarters(half.days.inQuarters() / 2) : Days{};
}

class PapersMaker
{
public:
    PapersMaker(Store &store, const Event &event)
        : m_store{store}
        , m_event{event}
        , m_book{readFactsOf(store, event.id)}
        , m_halves{m_book.halfDays(event.id)}
    {
    }

    EventPapers make()
    {
        EventPapers papers{.title = m_event.title,
                           .code = m_event.code,
                           .when = whenOf(m_event),
                           .venue = m_event.venue,
                           .status = statusOf(m_event)};
        const auto hubs = m_store.all<HubDetails>();
        if (!hubs.empty()) {
            papers.hub = hubs.front().name;
            papers.signedBy = hubs.front().contactName;
        }
        for (const HalfDay &half : m_halves)
            papers.halfDays += nameOf(half);
        const ExpectedList expected = expectedAt(m_book, *m_book.find(m_event.id));
        for (const ExpectedPerson &person : expected.people)
            papers.people.push_back(entryOf(person));
        std::ranges::stable_sort(papers.people, {}, [](const RegisterPerson &person) {
            return std::pair{person.lastName.toCaseFolded(), person.firstName.toCaseFolded()};
        });
        for (const ExpectedPerson &person : expected.waiting) {
            const RegisterPerson waiting = entryOf(person);
            papers.waiting += u"%1 %2, %3"_s.arg(waiting.firstName, waiting.lastName, waiting.schoolName);
        }
        return papers;
    }

private:
    Store &m_store;
    const Event &m_event;
    EventBook m_book;
    std::vector<HalfDay> m_halves;

    RegisterPerson entryOf(const ExpectedPerson &expected)
    {
        const Person person = m_store.find(expected.person).value_or(Person{});
        RegisterPerson entry{.person = expected.person,
                             .school = expected.school,
                             .firstName = person.firstName,
                             .lastName = person.lastName};
        if (const auto school = m_store.find(expected.school))
            entry.schoolName = school->name;
        if (expected.role != AttendanceRole::Participant)
            entry.role = label(expected.role);
        std::vector<const Attendance *> marks;
        for (const Attendance *mark : m_book.marksOf(m_event.id))
            if (mark->person == expected.person)
                marks.push_back(mark);
        for (const HalfDay &half : m_halves) {
            const Attendance *mark = markFor(marks, half.number);
            const bool isMarked = mark && mark->mark != Mark::Expected;
            entry.marks += isMarked          ? label(mark->mark)
                : expected.isAt(half.number) ? QString{}
                                             : QString{QChar{notExpected}};
            if (isMarked)
                entry.attended += worthOf(mark->mark, half);
        }
        return entry;
    }
};

Error noSuchEvent()
{
    return {.kind = Error::Kind::NotFound, .subject = recordType<Event>().singularText()};
}

QString certificateTitle(const Event &event)
{
    return u"%1 (%2)"_s.arg(event.title, event.code);
}

/// Gives certificates numbers that nobody else has.
class Numbering
{
public:
    Numbering(Store &store, const Event &event)
        : m_title{certificateTitle(event)}
        , m_year{QString::number(AcademicYear::containing(event.start.date()).startYear())}
        , m_log{store.where<DocumentLog>("kind", u"certificate"_s)}
    {
        for (const DocumentLog &entry : m_log)
            if (numberOf(entry).section(u'-', 0, 0) == m_year)
                m_last = std::max(m_last, numberOf(entry).section(u'-', 1).toInt());
    }

    QString numberFor(PersonId person)
    {
        for (const DocumentLog &entry : m_log)
            if (entry.person == person && entry.title == m_title)
                return numberOf(entry);
        return m_year + u'-' + QString::number(++m_last).rightJustified(4, u'0');
    }

    /// The number, and after the first time how often it was given.
    QString versionOf(const CertificateContent &certificate) const
    {
        const auto before = std::ranges::count_if(
            m_log, [&](const DocumentLog &entry) { return numberOf(entry) == certificate.number; });
        return before == 0 ? certificate.number : u"%1 (%2)"_s.arg(certificate.number).arg(before + 1);
    }

private:
    QString m_title;
    QString m_year;
    std::vector<DocumentLog> m_log;
    int m_last = 0;

    static QString numberOf(const DocumentLog &entry) { return entry.version.section(u' ', 0, 0); }
};

} // namespace

Result<EventPapers> eventPapers(Store &store, EventId id)
{
    const auto event = store.find(id);
    if (!event)
        return noSuchEvent();
    return PapersMaker{store, *event}.make();
}

Result<std::vector<CertificateContent>> certificatesFor(Store &store, EventId id, QDate today)
{
    const auto event = store.find(id);
    if (!event)
        return noSuchEvent();
    const EventPapers papers = PapersMaker{store, *event}.make();
    Numbering numbering{store, *event};
    std::vector<CertificateContent> certificates;
    for (const RegisterPerson &person : papers.people) {
        if (person.attended == Days{})
            continue;
        certificates.push_back({.person = person.person,
                                .school = person.school,
                                .hub = papers.hub,
                                .name = (person.firstName + u' ' + person.lastName).simplified(),
                                .schoolName = person.schoolName,
                                .title = papers.title,
                                .when = papers.when,
                                .days = lengthInWords(person.attended),
                                .signedBy = papers.signedBy,
                                .date = longDateInEnglish(today),
                                .number = numbering.numberFor(person.person)});
    }
    if (certificates.empty())
        return Error{.kind = Error::Kind::Invalid,
                     .subject = event->code,
                     .message = actionText(QT_TRANSLATE_NOOP("hub::Actions",
                                                             "The register of %1 shows nobody present."))
                                    .arg(event->code),
                     .advice = actionText(QT_TRANSLATE_NOOP(
                         "hub::Actions", "Take the register first. No certificate was written."))};
    return certificates;
}

Result<> logCertificates(Store &store, EventId id, QDate today,
                         const std::vector<CertificateContent> &certificates, const QStringList &fileNames)
{
    const auto event = store.find(id);
    if (!event)
        return noSuchEvent();
    const Numbering numbering{store, *event};
    const QString what
        = QCoreApplication::translate("hub::Actions", "Give certificates for %1 to %n person(s)", nullptr,
                                      static_cast<int>(certificates.size()))
              .arg(event->code);
    return store.change(what, [&](Writer &writer) -> Result<> {
        for (size_t i = 0; i < certificates.size(); ++i) {
            const CertificateContent &certificate = certificates[i];
            DocumentLog entry;
            entry.kind = u"certificate"_s;
            entry.title = certificateTitle(*event);
            entry.at = londonTime(today, QTime{12, 0});
            entry.person = certificate.person;
            entry.school = certificate.school;
            entry.cohort = event->cohort;
            entry.fileName = fileNames.value(static_cast<qsizetype>(i));
            entry.version = numbering.versionOf(certificate);
            writer.insert(entry);
        }
        return {};
    });
}

} // namespace hub
