#include "programmes/contexts.h"
#include "programmes/editionfields.h"
#include "programmes/editionjson.h"
#include "programmes/editionnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

/// The first thing wrong in a file, and where in it.
struct Fault
{
    QString place;
    QString reason;
    QString advice;
};

QString shown(const QJsonValue &value)
{
    constexpr int most = 60;
    QJsonArray wrapped{value};
    const QString text
        = QString::fromUtf8(QJsonDocument{wrapped}.toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    return text.size() > most ? text.left(most) + u'…' : text;
}

class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString place, std::optional<Fault> &fault)
        : m_object{std::move(object)}
        , m_place{std::move(place)}
        , m_fault{fault}
    {
    }

    template<typename T>
    void required(const char *key, T &member)
    {
        const QString name = QString::fromLatin1(key);
        m_known += name;
        if (m_fault)
            return;
        if (m_object.contains(name))
            read(m_object.value(name), placeOf(name), member);
        else
            refuse(placeOf(name), readerText(QT_TRANSLATE_NOOP("hub::EditionReader", "this key is missing")),
                   readerText(QT_TRANSLATE_NOOP("hub::EditionReader", "Add it; every edition needs it.")));
    }

    template<typename T>
    void optional(const char *key, T &member, const T &whenAbsent = {})
    {
        if (m_object.contains(QLatin1String{key})) {
            required(key, member);
            return;
        }
        m_known += QString::fromLatin1(key);
        member = whenAbsent;
    }

    [[nodiscard]] bool holds(bool condition) const { return condition && !m_fault; }

    /// To be called when all keys that may be there have been asked for.
    void refuseOthers()
    {
        for (auto it = m_object.begin(); !m_fault && it != m_object.end(); ++it)
            if (!m_known.contains(it.key()))
                refuse(placeOf(it.key()),
                       readerText(QT_TRANSLATE_NOOP("hub::EditionReader", "this key is not known here")),
                       readerText(
                           QT_TRANSLATE_NOOP("hub::EditionReader", "Remove it, or correct it to one of: %1."))
                           .arg(m_known.join(u", "_s)));
    }

private:
    [[nodiscard]] QString placeOf(const QString &key) const
    {
        return m_place.isEmpty() ? key : m_place + u'.' + key;
    }

    void refuse(const QString &place, const QString &reason, const QString &advice)
    {
        m_fault = Fault{place, reason, advice};
    }

    void refuseValue(const QJsonValue &value, const QString &place, const QString &advice)
    {
        refuse(place,
               readerText(QT_TRANSLATE_NOOP("hub::EditionReader", "%1 cannot stand here")).arg(shown(value)),
               advice);
    }

    void read(const QJsonValue &value, const QString &place, QString &member)
    {
        if (!value.isString())
            return refuseValue(
                value, place,
                readerText(QT_TRANSLATE_NOOP("hub::EditionReader", "Write words in quotation marks.")));
        member = value.toString();
    }

    void read(const QJsonValue &value, const QString &place, int &member)
    {
        constexpr double most = 1'000'000;
        const double number = value.toDouble(-1);
        if (number < 0 || number > most || number != std::floor(number))
            return refuseValue(
                value, place,
                readerText(QT_TRANSLATE_NOOP("hub::EditionReader", "Write a whole number, 0 or more.")));
        member = static_cast<int>(number);
    }

    void read(const QJsonValue &value, const QString &place, bool &member)
    {
        if (!value.isBool())
            return refuseValue(value, place,
                               readerText(QT_TRANSLATE_NOOP(
                                   "hub::EditionReader", "Write true or false, without quotation marks.")));
        member = value.toBool();
    }

    void read(const QJsonValue &value, const QString &place, Days &member)
    {
        const auto days = value.isDouble() ? Days::fromNumber(value.toDouble()) : std::nullopt;
        if (!days)
            return refuseValue(value, place,
                               readerText(QT_TRANSLATE_NOOP(
                                   "hub::EditionReader",
                                   "Write days as a number in whole days or quarters, such as 15 or 5.5.")));
        member = *days;
    }

    void read(const QJsonValue &value, const QString &place, Money &member)
    {
        const auto money = value.isDouble() && value.toDouble() >= 0
            ? Money::fromText(QString::number(value.toDouble(), 'g', 12))
            : std::nullopt;
        if (!money)
            return refuseValue(
                value, place,
                readerText(QT_TRANSLATE_NOOP("hub::EditionReader",
                                             "Write an amount as a number of pounds, such as 350 or 0.45.")));
        member = *money;
    }

    void read(const QJsonValue &value, const QString &place, AcademicYear &member)
    {
        const auto year = AcademicYear::fromText(value.toString());
        if (!year || year->toText() != value.toString())
            return refuseValue(value, place,
                               readerText(QT_TRANSLATE_NOOP("hub::EditionReader",
                                                            "Write an academic year as \"2025/26\".")));
        member = *year;
    }

    void read(const QJsonValue &value, const QString &place, When &member)
    {
        const auto when = When::fromText(value.toString());
        if (!when)
            return refuseValue(
                value, place,
                readerText(QT_TRANSLATE_NOOP(
                    "hub::EditionReader",
                    "Write \"2025-03-14T17:00\", \"2025-03-14\", \"2025-03\" or \"2025-spring\".")));
        member = *when;
    }

    void read(const QJsonValue &value, const QString &place, QStringList &member)
    {
        std::vector<QString> items;
        read(value, place, items);
        member = QStringList{items.begin(), items.end()};
    }

    template<typename T>
    void read(const QJsonValue &value, const QString &place, std::optional<T> &member)
    {
        read(value, place, member.emplace());
    }

    template<typename T>
    void read(const QJsonValue &value, const QString &place, std::vector<T> &member)
    {
        if (!value.isArray())
            return refuseValue(
                value, place,
                readerText(QT_TRANSLATE_NOOP("hub::EditionReader", "Write a list in square brackets.")));
        const QJsonArray items = value.toArray();
        member.assign(static_cast<size_t>(items.size()), T{});
        for (qsizetype i = 0; i < items.size() && !m_fault; ++i)
            read(items.at(i), u"%1[%2]"_s.arg(place).arg(i), member.at(static_cast<size_t>(i)));
    }

    template<typename T>
    void read(const QJsonValue &value, const QString &place, T &member)
    {
        if constexpr (std::is_enum_v<T>) {
            const auto known = fromName<T>(value.toString());
            if (!known)
                return refuseValue(value, place,
                                   readerText(QT_TRANSLATE_NOOP("hub::EditionReader", "Write one of: %1."))
                                       .arg(namesOf<T>().join(u", "_s)));
            member = *known;
        } else {
            if (!value.isObject())
                return refuseValue(value, place,
                                   readerText(QT_TRANSLATE_NOOP("hub::EditionReader",
                                                                "Write an object in curly brackets.")));
            ObjectReader reader{value.toObject(), place, m_fault};
            fields::visit(reader, member);
            reader.refuseOthers();
        }
    }

    QJsonObject m_object;
    QString m_place;
    QStringList m_known;
    std::optional<Fault> &m_fault;
};

QString safe(const QString &advice)
{
    return advice + u' ' + readerText(QT_TRANSLATE_NOOP("hub::EditionReader", "Nothing was changed."));
}

Error syntaxError(const QByteArray &json, const QJsonParseError &problem, const QString &where)
{
    const QByteArray before = json.left(problem.offset);
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return {.kind = Error::Kind::Invalid,
            .subject = where,
            .message
            = readerText(QT_TRANSLATE_NOOP("hub::EditionReader", "“%1” is not JSON: line %2, column %3: %4."))
                  .arg(where)
                  .arg(line)
                  .arg(column)
                  .arg(problem.errorString()),
            .advice = safe(readerText(QT_TRANSLATE_NOOP(
                "hub::EditionReader",
                "Look for a comma, bracket or quotation mark missing or left over just before it.")))};
}

} // namespace

Result<Edition> readEdition(const QByteArray &json, const QString &where)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return syntaxError(json, problem, where);
    if (!document.isObject())
        return Error{.kind = Error::Kind::Invalid,
                     .subject = where,
                     .message
                     = readerText(QT_TRANSLATE_NOOP("hub::EditionReader",
                                                    "“%1” is not a programme edition: it holds a list."))
                           .arg(where),
                     .advice = safe(readerText(QT_TRANSLATE_NOOP(
                         "hub::EditionReader", "One file holds one edition, an object in curly brackets.")))};

    Edition edition;
    std::optional<Fault> fault;
    ObjectReader reader{document.object(), {}, fault};
    fields::visit(reader, edition);
    reader.refuseOthers();
    if (!fault)
        return edition;
    return Error{.kind = Error::Kind::Invalid,
                 .subject = where,
                 .message = readerText(QT_TRANSLATE_NOOP("hub::EditionReader", "In “%1”, at %2: %3."))
                                .arg(where, fault->place, fault->reason),
                 .advice = safe(fault->advice)};
}

} // namespace hub
