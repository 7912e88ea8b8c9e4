#pragma once

#include "base/academicyear.h"
#include "base/days.h"
#include "base/id.h"
#include "base/londontime.h"
#include "base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>
#include <span>
#include <type_traits>

namespace hub {

/// What a field holds. Decides how it is stored, written in files, compared, shown and edited.
enum class FieldType {
    Text,
    LongText, ///< several lines
    Json,     ///< a document of ours; never shown as it is
    Integer,
    Tenths, ///< one decimal place (FSM 23.4 %), stored as tenths
    Date,
    DateTime,  ///< Europe/London
    Days,      ///< stored in quarter-days
    Money,     ///< stored in pence
    Year,      ///< academic year, stored by the calendar year it starts in
    Choice,    ///< one of a closed list, stored by its code
    Reference, ///< the key of another record
};

/// One of the values a Choice may take: its stable code (files, store) and its label, to be translated in the
/// context hub::Choice.
struct Choice
{
    const char *code;
    const char *label;

    /// The label in the user's language.
    [[nodiscard]] QString text() const;
};

/// The choices of an enumeration, in the order of its values. Specialised beside each enumeration.
template<typename Enum>
struct ChoicesOf;

/// What people call @p value, in their language.
template<typename Enum>
[[nodiscard]] QString choiceText(Enum value)
{
    return ChoicesOf<Enum>::list[static_cast<size_t>(value)].text();
}

/// A number with one decimal place, exact.
struct Tenths
{
    int count = 0;
    auto operator<=>(const Tenths &) const = default;
};

/// A question to which the answer may simply not be recorded.
enum class YesNo { Unknown, Yes, No };

template<>
struct ChoicesOf<YesNo>
{
    static constexpr Choice list[] = {{"unknown", QT_TRANSLATE_NOOP("hub::Choice", "Unknown")},
                                      {"yes", QT_TRANSLATE_NOOP("hub::Choice", "Yes")},
                                      {"no", QT_TRANSLATE_NOOP("hub::Choice", "No")}};
};

struct RecordType;
template<typename Record>
const RecordType &recordType();

/// How a C++ type is stored: as nothing, a 64-bit integer or text. A stored value that is not of the type
/// reads as the type's default.
template<typename T>
struct FieldTraits;

template<>
struct FieldTraits<QString>
{
    static constexpr FieldType type = FieldType::Text;
    static QVariant store(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }
    static QString read(const QVariant &stored) { return stored.toString(); }
};

template<>
struct FieldTraits<int>
{
    static constexpr FieldType type = FieldType::Integer;
    static QVariant store(int value) { return qint64{value}; }
    static int read(const QVariant &stored) { return stored.toInt(); }
};

template<>
struct FieldTraits<qint64>
{
    static constexpr FieldType type = FieldType::Integer;
    static QVariant store(qint64 value) { return value; }
    static qint64 read(const QVariant &stored) { return stored.toLongLong(); }
};

template<>
struct FieldTraits<Tenths>
{
    static constexpr FieldType type = FieldType::Tenths;
    static QVariant store(Tenths value) { return qint64{value.count}; }
    static Tenths read(const QVariant &stored) { return {stored.toInt()}; }
};

template<>
struct FieldTraits<QDate>
{
    static constexpr FieldType type = FieldType::Date;
    static QVariant store(QDate value)
    {
        return value.isValid() ? QVariant{value.toString(Qt::ISODate)} : QVariant{};
    }
    static QDate read(const QVariant &stored) { return QDate::fromString(stored.toString(), Qt::ISODate); }
};

template<>
struct FieldTraits<QDateTime>
{
    static constexpr FieldType type = FieldType::DateTime;
    static QVariant store(const QDateTime &value)
    {
        return value.isValid() ? QVariant{toStoredText(value)} : QVariant{};
    }
    static QDateTime read(const QVariant &stored)
    {
        return londonTimeFromText(stored.toString()).value_or(QDateTime{});
    }
};

template<>
struct FieldTraits<Days>
{
    static constexpr FieldType type = FieldType::Days;
    static QVariant store(Days value) { return qint64{value.inQuarters()}; }
    static Days read(const QVariant &stored) { return Days::quarters(stored.toInt()); }
};

template<>
struct FieldTraits<Money>
{
    static constexpr FieldType type = FieldType::Money;
    static QVariant store(Money value) { return value.inPence(); }
    static Money read(const QVariant &stored) { return Money::pence(stored.toLongLong()); }
};

template<>
struct FieldTraits<AcademicYear>
{
    static constexpr FieldType type = FieldType::Year;
    static QVariant store(AcademicYear value)
    {
        return value.isNull() ? QVariant{} : QVariant{qint64{value.startYear()}};
    }
    static AcademicYear read(const QVariant &stored)
    {
        return stored.isNull() ? AcademicYear{} : AcademicYear::starting(stored.toInt());
    }
};

template<typename T>
struct FieldTraits<std::optional<T>>
{
    static constexpr FieldType type = FieldTraits<T>::type;
    static QVariant store(const std::optional<T> &value)
    {
        return value ? FieldTraits<T>::store(*value) : QVariant{};
    }
    static std::optional<T> read(const QVariant &stored)
    {
        return stored.isNull() ? std::nullopt : std::optional<T>{FieldTraits<T>::read(stored)};
    }
};

template<typename Record>
struct FieldTraits<Id<Record>>
{
    static constexpr FieldType type = FieldType::Reference;
    static QVariant store(Id<Record> id) { return id.isNull() ? QVariant{} : QVariant{id.value()}; }
    static Id<Record> read(const QVariant &stored) { return Id<Record>{stored.toLongLong()}; }
};

template<typename Enum>
requires std::is_enum_v<Enum>
struct FieldTraits<Enum>
{
    static constexpr FieldType type = FieldType::Choice;
    static QVariant store(Enum value)
    {
        return QString::fromLatin1(ChoicesOf<Enum>::list[static_cast<size_t>(value)].code);
    }
    static Enum read(const QVariant &stored)
    {
        const QString code = stored.toString();
        for (size_t i = 0; i < std::size(ChoicesOf<Enum>::list); ++i) {
            if (code == QLatin1String{ChoicesOf<Enum>::list[i].code})
                return static_cast<Enum>(i);
        }
        return Enum{};
    }
};

} // namespace hub
