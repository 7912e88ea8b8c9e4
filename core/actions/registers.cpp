#include "actions/registers.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

namespace {

struct StateName
{
    const char *code;
    const char *label;
};
constexpr StateName stateNames[]
    = {{"to come", QT_TRANSLATE_NOOP("hub::Register", "To come")},
       {"missing", QT_TRANSLATE_NOOP("hub::Register", "Register missing")},
       {"partial", QT_TRANSLATE_NOOP("hub::Register", "Marks missing")},
       {"taken", QT_TRANSLATE_NOOP("hub::Register", "Taken")},
       {"nobody expected", QT_TRANSLATE_NOOP("hub::Register", "Nobody expected")},
       {"cancelled", QT_TRANSLATE_NOOP("hub::Register", "Cancelled")}};

void countMark(RegisterLine &line, const Attendance *mark)
{
    switch (mark == nullptr ? Mark::Expected : mark->mark) {
    case Mark::Expected:
        ++line.unmarked;
        return;
    case Mark::Present:
        ++line.present;
        return;
    case Mark::Late:
        ++line.late;
        return;
    case Mark::Half:
        ++line.half;
        return;
    case Mark::Absent:
        ++line.absent;
        return;
    case Mark::Deputy:
        ++line.deputy;
        return;
    }
}

} // namespace

RegisterLine registerLine(const EventBook &book, const Event &event, const ExpectedList &expected,
                          QDate today)
{
    const std::vector<HalfDay> &halves = book.halfDays(event.id);
    RegisterLine line{.event = &event,
                      .state = registerState(book, event, expected, today),
                      .sessions = static_cast<int>(halves.size()),
                      .waiting = static_cast<int>(expected.waiting.size())};
    QHash<qint64, std::vector<const Attendance *>> marks;
    for (const Attendance *mark : book.marksOf(event.id))
        marks[mark->person.value()].push_back(mark);
    for (const ExpectedPerson &person : expected.people) {
        if (person.role == AttendanceRole::Lead)
            continue;
        ++line.people;
        const auto own = marks.constFind(person.person.value());
        for (const HalfDay &half : halves) {
            if (person.isAt(half.number))
                countMark(line, own == marks.constEnd() ? nullptr : markFor(*own, half.number));
        }
    }
    return line;
}

std::vector<RegisterLine> registerLines(const EventPicture &picture, QDate today,
                                        const RegisterQuestion &question)
{
    std::vector<RegisterLine> lines;
    const EventBook &book = picture.book();
    for (const Event &event : book.events()) {
        const bool isAsked = (question.cohort.isNull() || question.cohort == event.cohort)
            && (question.group.isNull() || question.group == event.group)
            && (question.year.isNull() || question.year.range().contains(event.start.date()));
        if (isAsked)
            lines.push_back(registerLine(book, event, picture.rolls().of(event.id), today));
    }
    std::ranges::stable_sort(lines, [](const RegisterLine &a, const RegisterLine &b) {
        return std::pair{a.event->start, a.event->code} < std::pair{b.event->start, b.event->code};
    });
    return lines;
}

QString codeOf(RegisterState state)
{
    return QString::fromLatin1(stateNames[static_cast<size_t>(state)].code);
}

QString displayName(RegisterState state)
{
    return QCoreApplication::translate("hub::Register", stateNames[static_cast<size_t>(state)].label);
}

} // namespace hub
