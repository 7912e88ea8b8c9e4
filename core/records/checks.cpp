#include "records/checks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hub::check {

namespace {

bool matches(const QVariant &stored, const QRegularExpression &shape)
{
    const QString text = stored.toString();
    return text.isEmpty() || shape.match(text).hasMatch();
}

} // namespace

const char *urn(const QVariant &stored)
{
    static const QRegularExpression shape{QStringLiteral("^[1-9]\\d{5}$")};
    return matches(stored, shape) ? nullptr : QT_TRANSLATE_NOOP("hub::Field", "A URN has six digits.");
}

const char *trn(const QVariant &stored)
{
    static const QRegularExpression shape{QStringLiteral("^\\d{7}$")};
    return matches(stored, shape)
        ? nullptr
        : QT_TRANSLATE_NOOP("hub::Field", "A teacher reference number has seven digits.");
}

const char *ukprn(const QVariant &stored)
{
    static const QRegularExpression shape{QStringLiteral("^\\d{8}$")};
    return matches(stored, shape) ? nullptr : QT_TRANSLATE_NOOP("hub::Field", "A UKPRN has eight digits.");
}

const char *laCode(const QVariant &stored)
{
    static const QRegularExpression shape{QStringLiteral("^\\d{3}$")};
    return matches(stored, shape)
        ? nullptr
        : QT_TRANSLATE_NOOP("hub::Field", "A local authority code has three digits.");
}

const char *laCodes(const QVariant &stored)
{
    static const QRegularExpression shape{QStringLiteral("^\\d{3}(;\\d{3})*$")};
    return matches(stored, shape)
        ? nullptr
        : QT_TRANSLATE_NOOP("hub::Field",
                            "Local authority codes have three digits each, parted by semicolons.");
}

const char *email(const QVariant &stored)
{
    static const QRegularExpression shape{QStringLiteral(R"(^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$)")};
    return matches(stored, shape)
        ? nullptr
        : QT_TRANSLATE_NOOP("hub::Field", "An e-mail address looks like name@school.example.org.");
}

const char *notNegative(const QVariant &stored)
{
    return stored.toLongLong() >= 0 ? nullptr
                                    : QT_TRANSLATE_NOOP("hub::Field", "The number cannot be negative.");
}

const char *teachingYear(const QVariant &stored)
{
    const qint64 year = stored.toLongLong();
    return year >= 1950 && year <= 2100
        ? nullptr
        : QT_TRANSLATE_NOOP("hub::Field",
                            "Give the calendar year in which teaching maths began, such as 2017.");
}

const char *percent(const QVariant &stored)
{
    const qint64 tenths = stored.toLongLong();
    return tenths >= 0 && tenths <= 1000
        ? nullptr
        : QT_TRANSLATE_NOOP("hub::Field", "A percentage lies between 0 and 100.");
}

const char *ncp(const QVariant &stored)
{
    static const QRegularExpression shape{QStringLiteral("^NCP\\d{2}-\\d{2}[a-z]?$")};
    return matches(stored, shape)
        ? nullptr
        : QT_TRANSLATE_NOOP("hub::Field",
                            "That is no code of a Network Collaborative Project: write it as NCP25-15.");
}

const char *code(const QVariant &stored)
{
    static const QRegularExpression shape{QStringLiteral(R"(^\S+$)")};
    return matches(stored, shape) ? nullptr : QT_TRANSLATE_NOOP("hub::Field", "A code has no spaces.");
}

} // namespace hub::check
