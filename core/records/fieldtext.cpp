#include "records/fieldtext.h"

#include "base/ncpcode.h"
#include "base/textfold.h"
#include "base/wording.h"
#include "records/checks.h"

#include <QLocale>

namespace hub {

namespace {

constexpr Wording fieldText{"hub::Field"};

Error refused(const FieldInfo &field, const QString &text, const QString &reason)
{
    return {.kind = Error::Kind::Invalid,
            .subject = field.columnText(),
            .message = fieldText(QT_TRANSLATE_NOOP("hub::Field", "“%1” does not fit “%2”. %3"))
                           .arg(text, field.labelText(), reason)};
}

std::optional<QVariant> choiceFromText(const FieldInfo &field, const QString &text)
{
    for (const Choice &choice : field.choices) {
        if (text.compare(QLatin1String{choice.code}, Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(choice.code);
    }
    const QString wanted = folded(text);
    for (const Choice &choice : field.choices) {
        if (wanted == folded(QString::fromLatin1(choice.label))
            || wanted == folded(QString::fromLatin1(choice.code)))
            return QString::fromLatin1(choice.code);
    }
    return std::nullopt;
}

QString choicesInWords(const FieldInfo &field)
{
    QStringList codes;
    for (const Choice &choice : field.choices) {
        if (*choice.code != '\0')
            codes += QString::fromLatin1(choice.code);
    }
    return fieldText(QT_TRANSLATE_NOOP("hub::Field", "It may be: %1.")).arg(codes.join(QStringLiteral(", ")));
}

std::optional<QVariant> integerFromText(const QString &text)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional<QVariant>{number} : std::nullopt;
}

std::optional<QVariant> tenthsFromText(const QString &text)
{
    const auto hundredths = Money::fromText(text);
    if (!hundredths || hundredths->inPence() % 10 != 0)
        return std::nullopt;
    return hundredths->inPence() / 10;
}

/// A project's code however it was typed, as it is printed; what is none is left for the check to refuse.
QString printedNcp(const QString &typed)
{
    const auto code = NcpCode::fromText(typed);
    return code ? code->toText() : typed;
}

std::optional<QVariant> parsed(const FieldInfo &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Text:
        return field.check == &check::ncp ? printedNcp(text) : text;
    case FieldType::LongText:
    case FieldType::Json:
        return text;
    case FieldType::Integer:
        return integerFromText(text);
    case FieldType::Tenths:
        return tenthsFromText(text);
    case FieldType::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional<QVariant>{date.toString(Qt::ISODate)} : std::nullopt;
    }
    case FieldType::DateTime: {
        const auto time = londonTimeFromText(text);
        return time ? std::optional<QVariant>{toStoredText(*time)} : std::nullopt;
    }
    case FieldType::Days: {
        const auto days = Days::fromText(text);
        return days ? std::optional<QVariant>{qint64{days->inQuarters()}} : std::nullopt;
    }
    case FieldType::Money: {
        const auto money = Money::fromText(text);
        return money ? std::optional<QVariant>{money->inPence()} : std::nullopt;
    }
    case FieldType::Year: {
        const auto year = AcademicYear::fromText(text);
        return year ? std::optional<QVariant>{qint64{year->startYear()}} : std::nullopt;
    }
    case FieldType::Choice:
        return choiceFromText(field, text);
    case FieldType::Reference:
        return integerFromText(text);
    }
    return std::nullopt;
}

QString expectation(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Reference:
        return fieldText(QT_TRANSLATE_NOOP("hub::Field", "It is a whole number."));
    case FieldType::Tenths:
        return fieldText(QT_TRANSLATE_NOOP("hub::Field", "It is a number with at most one decimal."));
    case FieldType::Date:
        return fieldText(QT_TRANSLATE_NOOP("hub::Field", "It is a date, such as 2026-01-31."));
    case FieldType::DateTime:
        return fieldText(QT_TRANSLATE_NOOP("hub::Field", "It is a date and time, such as 2026-01-31T17:00."));
    case FieldType::Days:
        return fieldText(QT_TRANSLATE_NOOP("hub::Field", "It is a number of days in quarters, such as 5.5."));
    case FieldType::Money:
        return fieldText(
            QT_TRANSLATE_NOOP("hub::Field", "It is an amount in pounds and pence, such as 350 or 0.45."));
    case FieldType::Year:
        return fieldText(QT_TRANSLATE_NOOP("hub::Field", "It is an academic year, such as 2025/26."));
    case FieldType::Choice:
        return choicesInWords(field);
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Json:
        break;
    }
    return {};
}

QVariant nothing(const FieldInfo &field)
{
    const bool isText
        = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Json;
    return isText ? QVariant{QStringLiteral("")} : QVariant{};
}

QString tenthsText(qint64 tenths)
{
    const QString whole = QString::number(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + u'.' + QString::number(tenths % 10);
}

} // namespace

Result<QVariant> fieldFromText(const FieldInfo &field, const QString &text)
{
    const bool keepsSpaces = field.type == FieldType::LongText || field.type == FieldType::Json;
    const QString tidy = keepsSpaces ? text : text.trimmed();
    if (tidy.isEmpty()) {
        if (field.type == FieldType::Choice)
            return QVariant{QString::fromLatin1(field.choices[0].code)};
        return nothing(field);
    }
    const auto value = parsed(field, tidy);
    if (!value)
        return refused(field, tidy, expectation(field));
    if (field.check != nullptr) {
        if (const char *reason = field.check(*value))
            return refused(field, tidy, fieldText(reason));
    }
    return *value;
}

QString fieldToText(const FieldInfo &field, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    switch (field.type) {
    case FieldType::Tenths:
        return tenthsText(stored.toLongLong());
    case FieldType::Days:
        return Days::quarters(stored.toInt()).toText();
    case FieldType::Money:
        return Money::pence(stored.toLongLong()).toText();
    case FieldType::Year:
        return AcademicYear::starting(stored.toInt()).toText();
    default:
        return stored.toString();
    }
}

QJsonValue fieldToJson(const FieldInfo &field, const QVariant &stored)
{
    if (stored.isNull())
        return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Integer:
        return stored.toLongLong();
    case FieldType::Tenths:
        return static_cast<double>(stored.toLongLong()) / 10.0;
    case FieldType::Days:
        return Days::quarters(stored.toInt()).toNumber();
    case FieldType::Money:
        return static_cast<double>(stored.toLongLong()) / 100.0;
    default:
        return fieldToText(field, stored);
    }
}

Result<QVariant> fieldFromJson(const FieldInfo &field, const QJsonValue &json)
{
    if (json.isNull() || json.isUndefined())
        return nothing(field);
    if (json.isDouble()) {
        const bool isWhole = static_cast<double>(json.toInteger()) == json.toDouble();
        return fieldFromText(field,
                             isWhole ? QString::number(json.toInteger())
                                     : QString::number(json.toDouble(), 'f', QLocale::FloatingPointShortest));
    }
    return fieldFromText(field, json.toString());
}

QString fieldToDisplay(const FieldInfo &field, const QVariant &stored)
{
    if (stored.isNull())
        return {};
    const QLocale locale;
    switch (field.type) {
    case FieldType::Date:
        return locale.toString(QDate::fromString(stored.toString(), Qt::ISODate), QLocale::ShortFormat);
    case FieldType::DateTime: {
        const auto time = londonTimeFromText(stored.toString());
        return time ? locale.toString(*time, QLocale::ShortFormat) : QString{};
    }
    case FieldType::Money:
        return Money::pence(stored.toLongLong()).toDisplay();
    case FieldType::Choice:
        for (const Choice &choice : field.choices) {
            if (stored.toString() == QLatin1String{choice.code})
                return choice.text();
        }
        return stored.toString();
    default:
        return fieldToText(field, stored);
    }
}

Result<> checkFields(const RecordType &type, const std::vector<QVariant> &stored)
{
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const FieldInfo &field = type.fields[i];
        const QVariant value = i < stored.size() ? stored[i] : QVariant{};
        const bool isEmpty = value.isNull() || value.toString().isEmpty();
        if (isEmpty && field.is(Required)) {
            return Error{.kind = Error::Kind::Invalid,
                         .subject = field.columnText(),
                         .message = fieldText(QT_TRANSLATE_NOOP("hub::Field", "The %1 is missing (%2)."))
                                        .arg(field.labelText().toLower(), type.singularText())};
        }
        const char *reason = isEmpty || field.check == nullptr ? nullptr : field.check(value);
        if (reason != nullptr)
            return refused(field, fieldToText(field, value), fieldText(reason));
    }
    const char *reason = type.check == nullptr ? nullptr : type.check({.values = stored});
    if (reason != nullptr)
        return Error{
            .kind = Error::Kind::Invalid, .subject = type.singularText(), .message = fieldText(reason)};
    return {};
}

} // namespace hub
