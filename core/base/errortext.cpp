#include "base/errortext.h"

#include "base/wording.h"

namespace hub {

namespace {

constexpr Wording errorText{"hub::Error"};

ErrorText fileText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Missing:
        return {errorText(QT_TRANSLATE_NOOP("hub::Error", "There is no file “%1”.")),
                errorText(QT_TRANSLATE_NOOP("hub::Error",
                                            "Check the name and the folder. Nothing was made or changed."))};
    case Error::Kind::Locked:
        return {
            errorText(QT_TRANSLATE_NOOP("hub::Error", "“%1” is open in another program.")),
            errorText(QT_TRANSLATE_NOOP("hub::Error", "Close it there and try again. Nothing was changed."))};
    case Error::Kind::ReadOnly:
        return {errorText(QT_TRANSLATE_NOOP("hub::Error", "“%1” cannot be written to.")),
                errorText(QT_TRANSLATE_NOOP(
                    "hub::Error",
                    "The file or its folder is read-only: copy it to a folder of your own, or ask for "
                    "permission to write. Nothing was changed."))};
    case Error::Kind::NotAHub:
        return {errorText(QT_TRANSLATE_NOOP("hub::Error", "“%1” is not a hub file.")),
                errorText(QT_TRANSLATE_NOOP(
                    "hub::Error",
                    "Choose a file made by Hubkeeper; spreadsheets and registers are imported into one. "
                    "The file was not touched."))};
    case Error::Kind::TooNew:
        return {
            errorText(QT_TRANSLATE_NOOP("hub::Error", "“%1” was saved by a later version of Hubkeeper.")),
            errorText(QT_TRANSLATE_NOOP(
                "hub::Error", "Install that version or a newer one to open it. The file was not touched."))};
    case Error::Kind::Damaged:
        return {
            errorText(QT_TRANSLATE_NOOP("hub::Error", "“%1” is damaged: its contents do not hold together.")),
            errorText(QT_TRANSLATE_NOOP(
                "hub::Error",
                "Keep the file as it is and restore the newest backup into a new place. Nothing was "
                "written to it."))};
    default:
        return {errorText(QT_TRANSLATE_NOOP("hub::Error", "“%1” could not be read or written.")),
                errorText(QT_TRANSLATE_NOOP(
                    "hub::Error",
                    "Check the disk, its free space and the permissions. What was saved before "
                    "is safe."))};
    }
}

ErrorText requestText(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
        return {errorText(QT_TRANSLATE_NOOP("hub::Error", "“%1” is not understood here.")), {}};
    case Error::Kind::NotFound:
        return {errorText(QT_TRANSLATE_NOOP("hub::Error", "There is no “%1” in this hub.")),
                errorText(QT_TRANSLATE_NOOP("hub::Error", "Check the spelling. Nothing was changed."))};
    case Error::Kind::Invalid:
        return {errorText(QT_TRANSLATE_NOOP("hub::Error", "“%1” is not allowed here.")),
                errorText(QT_TRANSLATE_NOOP("hub::Error", "Correct it and try again. Nothing was changed."))};
    case Error::Kind::Conflict:
        return {errorText(QT_TRANSLATE_NOOP("hub::Error", "“%1” is already there, or still in use.")),
                errorText(QT_TRANSLATE_NOOP("hub::Error", "Nothing was changed."))};
    case Error::Kind::NeedsReason:
        return {errorText(QT_TRANSLATE_NOOP("hub::Error", "“%1” needs a reason.")),
                errorText(
                    QT_TRANSLATE_NOOP("hub::Error", "Give the reason and try again. Nothing was changed."))};
    default:
        return {errorText(QT_TRANSLATE_NOOP("hub::Error", "Stopped.")),
                errorText(QT_TRANSLATE_NOOP("hub::Error", "Nothing was changed."))};
    }
}

bool concernsAFile(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Missing:
    case Error::Kind::Locked:
    case Error::Kind::ReadOnly:
    case Error::Kind::NotAHub:
    case Error::Kind::TooNew:
    case Error::Kind::Damaged:
    case Error::Kind::Io:
        return true;
    case Error::Kind::Usage:
    case Error::Kind::NotFound:
    case Error::Kind::Invalid:
    case Error::Kind::Conflict:
    case Error::Kind::NeedsReason:
    case Error::Kind::Cancelled:
        return false;
    }
    return false;
}

} // namespace

ErrorText describe(const Error &error)
{
    ErrorText text = concernsAFile(error.kind) ? fileText(error) : requestText(error);
    if (text.happened.contains(QLatin1String{"%1"}))
        text.happened = text.happened.arg(error.subject);
    if (!error.message.isEmpty())
        text.happened = error.message;
    if (!error.advice.isEmpty())
        text.advice = error.advice;
    return text;
}

QString oneLine(const Error &error)
{
    const ErrorText text = describe(error);
    return text.advice.isEmpty() ? text.happened : text.happened + u' ' + text.advice;
}

} // namespace hub
