#include "actions/termdates.h"

#include "actions/contexts.h"
#include "records/school.h"
#include "store/store.h"

#include <QRegularExpression>

namespace hub {

namespace {

constexpr int longestTraining = 7; ///< in days

Error refused(const QString &message, const char *advice)
{
    return {.kind = Error::Kind::Invalid,
            .subject = termText(QT_TRANSLATE_NOOP("hub::Terms", "Term dates")),
            .message = message,
            .advice = termText(advice)};
}

QString kindText(TermDateKind kind)
{
    return choiceText(kind);
}

Error hasOne(const QString &name)
{
    return refused(termText(QT_TRANSLATE_NOOP("hub::Terms", "%1 has a term calendar already.")).arg(name),
                   QT_TRANSLATE_NOOP("hub::Terms", "Choose it in the list. Nothing was changed."));
}

Result<TermCalendar> calendarFor(Store &store, const QString &whose)
{
    static const QRegularExpression laCode{QStringLiteral("^\\d{3}$")};
    if (laCode.match(whose).hasMatch()) {
        if (!store.where<TermCalendar>("la_code", whose).empty())
            return hasOne(whose);
        const auto schools = store.where<School>("la_code", whose);
        const QString name
            = schools.empty() || schools.front().laName.isEmpty() ? whose : schools.front().laName;
        return TermCalendar{.name = name, .laCode = whose};
    }
    const auto schools = store.where<School>("urn", whose);
    if (whose.isEmpty() || schools.empty())
        return refused(
            termText(QT_TRANSLATE_NOOP("hub::Terms",
                                       "“%1” is neither an LA code nor the URN of a school of the hub."))
                .arg(whose),
            QT_TRANSLATE_NOOP("hub::Terms", "Write three digits, or the six of a URN. Nothing was changed."));
    if (!store.where<TermCalendar>("school", schools.front().id.value()).empty())
        return hasOne(schools.front().name);
    return TermCalendar{.name = schools.front().name, .school = schools.front().id};
}

} // namespace

Result<TermCalendarId> makeTermCalendar(Store &store, const QString &whose)
{
    const Result<TermCalendar> calendar = calendarFor(store, whose);
    if (!calendar)
        return calendar.error();
    return store.change(
        termText(QT_TRANSLATE_NOOP("hub::Terms", "Add the term calendar of %1")).arg(calendar->name),
        [&calendar](Writer &writer) -> Result<TermCalendarId> { return writer.insert(*calendar); });
}

Result<> saveTermDate(Store &store, const TermDate &given)
{
    TermDate date = given;
    if (date.title.isEmpty())
        date.title = kindText(date.kind);
    const auto calendar = store.find(date.calendar);
    if (!calendar)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<TermCalendar>().singularText()};
    if (date.end < date.start)
        return refused(
            termText(QT_TRANSLATE_NOOP("hub::Terms", "“%1” would end before it begins.")).arg(date.title),
            QT_TRANSLATE_NOOP("hub::Terms", "Put its first and last day right. Nothing was changed."));
    if (date.kind == TermDateKind::Inset && date.start.daysTo(date.end) >= longestTraining)
        return refused(
            termText(QT_TRANSLATE_NOOP("hub::Terms", "A training day of %1 days is none."))
                .arg(date.start.daysTo(date.end) + 1),
            QT_TRANSLATE_NOOP("hub::Terms", "Enter each training day by itself. Nothing was changed."));
    const bool isNew = date.id.isNull();
    const QString what
        = (isNew ? termText(QT_TRANSLATE_NOOP("hub::Terms", "Add “%1” to the term dates of %2"))
                 : termText(QT_TRANSLATE_NOOP("hub::Terms", "Change “%1” in the term dates of %2")))
              .arg(date.title, calendar->name);
    return store.change(what, [&date, isNew](Writer &writer) -> Result<> {
        if (isNew)
            writer.insert(date);
        else
            writer.update(date);
        return {};
    });
}

Result<> removeTermDate(Store &store, TermDateId id)
{
    const auto date = store.find(id);
    const auto calendar = date ? store.find(date->calendar) : std::nullopt;
    if (!date || !calendar)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<TermDate>().singularText()};
    return store.change(termText(QT_TRANSLATE_NOOP("hub::Terms", "Remove “%1” from the term dates of %2"))
                            .arg(date->title, calendar->name),
                        [id](Writer &writer) -> Result<> {
                            writer.remove(id);
                            return {};
                        });
}

} // namespace hub
