#include "exchange/importcolumns.h"

#include "base/textfold.h"
#include "exchange/celltext.h"
#include "records/nouns.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace hub {

namespace {

struct Importable
{
    const char *table;
    QStringList required;
};

const std::vector<Importable> &importables()
{
    static const auto list = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    static const std::vector<Importable> all{
        {"people", list("first_name last_name")},
        {"schools", list("urn name")},
        {"cohorts", list("code programme academic_year places")},
        {"applications", list("cohort first_name last_name email school_urn")},
        {"events", list("event_code kind title start end")},
        {"attendance", list("event_code email mark")},
        {"development_days", list("email date days")},
        {"groups", list("code title academic_year")},
        {"group_members", list("code school_urn")},
        {"rates", list("purpose from amount")},
        {"payments", list("reference school_urn purpose amount")},
        {"commitments", list("school_urn programme academic_year purpose amount")},
        {"budgets", list("programme academic_year amount")},
        {"lead_capacities", list("lead_email academic_year most_schools")},
        {"match_choices", list("academic_year lead_email school_urn wish")},
    };
    return all;
}

const Importable *importable(const RecordType &type)
{
    const auto &all = importables();
    const auto found = std::find_if(all.begin(), all.end(), [&type](const Importable &one) {
        return qstrcmp(one.table, type.table) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

const QStringList &openEnded()
{
    static const QStringList prefixes{QStringLiteral("criterion:"),     QStringLiteral("evidence:"),
                                      QStringLiteral("score:"),         QStringLiteral("second_score:"),
                                      QStringLiteral("form_evidence:"), QStringLiteral("teacher_evidence:"),
                                      QStringLiteral("head_evidence:")};
    return prefixes;
}

/// The column a heading stands for without anybody's help: its name, or its label, however spaced and cased.
QString columnFor(const RecordType &type, const std::vector<TableColumn> &columns, const QString &heading)
{
    const QString plain = folded(heading);
    for (const TableColumn &column : columns) {
        if (plain == folded(column.name) || plain == folded(column.label))
            return column.name;
    }
    if (&type == &recordType<Application>()) {
        const QString tidy = heading.trimmed().toLower();
        for (const QString &prefix : openEnded()) {
            if (tidy.startsWith(prefix))
                return prefix + tidy.mid(prefix.size()).trimmed().replace(u' ', u'_');
        }
    }
    return {};
}

/// Excel's count of days with the time as its fraction, as text.
std::optional<QString> momentFromSerial(double serial)
{
    constexpr int minutesOfADay = 24 * 60;
    const auto day = dateFromSerial(static_cast<qint64>(serial));
    if (!day)
        return {};
    const int minutes = static_cast<int>((serial - std::floor(serial)) * minutesOfADay + 0.5);
    return QStringLiteral("%1T%2").arg(
        day->toString(Qt::ISODate),
        QTime{0, 0}.addSecs(std::min(minutes, minutesOfADay - 1) * 60).toString(QStringLiteral("HH:mm")));
}

QString timedCell(const QString &cell)
{
    static const QRegularExpression clock{
        QStringLiteral(R"((\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap]m)?\s*$)"),
        QRegularExpression::CaseInsensitiveOption};
    bool isSerial = false;
    const double serial = cell.toDouble(&isSerial);
    if (isSerial)
        return momentFromSerial(serial).value_or(cell);
    static const QRegularExpression zone{
        QStringLiteral(R"( ?(?:Z|UTC|GMT|BST)(?:[+-]\d{1,2}(?::?\d{2})?)?$)"),
        QRegularExpression::CaseInsensitiveOption};
    // "2025/03/14 5:00:00 PM GMT+1" is what clocks in England said: forms write their offset behind it.
    const QString said = QString{cell}.remove(zone);
    const auto date = dateFromCell(said);
    if (!date)
        return cell;
    const QRegularExpressionMatch match = clock.match(said);
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (half == QStringLiteral("pm") && hour < 12)
        hour += 12;
    if (half == QStringLiteral("am") && hour == 12)
        hour = 0;
    const QTime time{hour, match.captured(2).toInt(), match.captured(3).toInt()};
    return date->toString(Qt::ISODate) + u'T'
        + (time.isValid() ? time : QTime{0, 0}).toString(QStringLiteral("HH:mm:ss"));
}

/// The column that may tell what a required one would: a form asks for the name in one question.
QString standInFor(const RecordType &type, const QString &required)
{
    if (&type != &recordType<Application>())
        return {};
    if (required == QStringLiteral("first_name") || required == QStringLiteral("last_name"))
        return QStringLiteral("name");
    return required == QStringLiteral("school_urn") ? QStringLiteral("school_name") : QString{};
}

QString codeOf(const FieldInfo &field, const QString &cell)
{
    const QString name = field.nameText();
    if (name == QStringLiteral("trn"))
        return paddedCode(cell, 7);
    if (name == QStringLiteral("la_code"))
        return paddedCode(cell, 3);
    if (name == QStringLiteral("urn") || name == QStringLiteral("ukprn"))
        return paddedCode(cell, 1);
    if (name == QStringLiteral("phone"))
        return phoneFromCell(cell);
    return cell;
}

} // namespace

std::vector<TableColumn> columnsForImport(const RecordType &type)
{
    std::vector<TableColumn> columns = columnsOf(type);
    if (&type != &recordType<Application>())
        return columns;
    const auto add = [&columns](const char *name, const char *label) {
        FieldInfo field{.name = name, .label = label, .column = name};
        columns.push_back(
            {QString::fromLatin1(name), QCoreApplication::translate("hub::Field", label), field});
    };
    add("name", QT_TRANSLATE_NOOP("hub::Field", "Name"));
    add("school_name", QT_TRANSLATE_NOOP("hub::Field", "School name"));
    add("school_town", QT_TRANSLATE_NOOP("hub::Field", "School town"));
    add("school_postcode", QT_TRANSLATE_NOOP("hub::Field", "School postcode"));
    for (const TableColumn &column : columnsOf(recordType<Person>())) {
        static const QStringList asked{QStringLiteral("title"),
                                       QStringLiteral("phone"),
                                       QStringLiteral("trn"),
                                       QStringLiteral("qts"),
                                       QStringLiteral("maths_teaching_since"),
                                       QStringLiteral("pd_lead")};
        if (asked.contains(column.name))
            columns.push_back(column);
    }
    return columns;
}

QString columnForHeading(const RecordType &type, const QString &heading)
{
    return columnFor(type, columnsForImport(type), heading);
}

bool isImportable(const RecordType &type)
{
    return importable(type) != nullptr;
}

bool canImport(const QString &table)
{
    const RecordType *type = recordTypeNamed(table);
    return type != nullptr && isImportable(*type);
}

QStringList importableTables()
{
    QStringList names;
    for (const Importable &one : importables())
        names += QString::fromLatin1(one.table).replace(u'_', u'-');
    return names;
}

QStringList requiredColumns(const RecordType &type)
{
    const Importable *found = importable(type);
    return found == nullptr ? QStringList{} : found->required;
}

QStringList columnsMissing(const RecordType &type, const QStringList &given)
{
    QStringList missing;
    for (const QString &required : requiredColumns(type)) {
        const QString other = standInFor(type, required);
        if (!given.contains(required) && (other.isEmpty() || !given.contains(other)))
            missing += required;
    }
    return missing;
}

Result<ImportColumns> ImportColumns::match(const RecordType &type, const Sheet &sheet, const ImportMap &map)
{
    ImportColumns columns;
    columns.m_map = map;
    const std::vector<TableColumn> known = columnsForImport(type);
    for (const QString &heading : sheet.headings) {
        const auto mapped = map.columns.constFind(folded(heading));
        const bool isMapped = mapped != map.columns.constEnd();
        const QString column = isMapped ? columnFor(type, known, *mapped) : columnFor(type, known, heading);
        const bool isTwice = !column.isEmpty() && columns.m_columns.contains(column);
        const bool isIgnored = isMapped && mapped->isEmpty();
        columns.m_columns += isTwice ? QString{} : column;
        if (isTwice || (column.isEmpty() && !isIgnored && !heading.trimmed().isEmpty())) {
            const char *why = isTwice
                ? QT_TRANSLATE_NOOP("hub::Import", "This column is there twice; only the first is read.")
                : QT_TRANSLATE_NOOP("hub::Import", "This column is not known and was ignored.");
            columns.m_problems.push_back({1, heading, QCoreApplication::translate("hub::Import", why)});
        }
    }
    const QStringList missing = columnsMissing(type, columns.m_columns + map.defaults.keys());
    if (missing.isEmpty())
        return columns;
    return Error{.kind = Error::Kind::Invalid,
                 .subject = missing.first(),
                 .message = QCoreApplication::translate("hub::Import", "The file has no column %1.")
                                .arg(missing.join(QStringLiteral(", "))),
                 .advice = QCoreApplication::translate(
                               "hub::Import",
                               "Its columns are: %1. Rename them, or say with a mapping which is which. "
                               "Nothing was imported.")
                               .arg(sheet.headings.join(QStringLiteral(", ")))};
}

std::vector<Incoming> ImportColumns::rows(const Sheet &sheet) const
{
    std::vector<Incoming> result;
    result.reserve(sheet.rows.size());
    for (const SheetRow &row : sheet.rows) {
        Incoming incoming{.number = row.number};
        for (qsizetype i = 0; i < m_columns.size() && i < row.cells.size(); ++i) {
            const QString &column = m_columns.at(i);
            const QString cell = cleanedCell(row.cells.at(i));
            if (column.isEmpty() || cell.isEmpty())
                continue;
            const QString mapped = m_map.values.value(column).value(folded(cell), cell);
            if (!mapped.isEmpty())
                incoming.cells.insert(column, mapped);
        }
        for (auto entry = m_map.defaults.begin(); entry != m_map.defaults.end(); ++entry) {
            if (!incoming.has(entry.key()))
                incoming.cells.insert(entry.key(), entry.value());
        }
        result.push_back(std::move(incoming));
    }
    return result;
}

QStringList ImportColumns::named(const QString &prefix) const
{
    QStringList found;
    for (const QString &column : m_columns) {
        if (column.startsWith(prefix))
            found += column;
    }
    return found;
}

QString repairedCell(const FieldInfo &field, const QString &cell)
{
    switch (field.type) {
    case FieldType::Date: {
        const auto date = dateFromCell(cell, DateReading::WrittenOrSerial);
        return date ? date->toString(Qt::ISODate) : cell;
    }
    case FieldType::DateTime:
        return londonTimeFromText(cell) ? cell : timedCell(cell);
    case FieldType::Choice: {
        const bool isYesNo = field.choices.size() == std::size(ChoicesOf<YesNo>::list)
            && field.choices.data() == ChoicesOf<YesNo>::list;
        const auto answer = isYesNo ? yesNoFromCell(cell) : std::nullopt;
        return answer ? FieldTraits<YesNo>::store(*answer).toString() : cell;
    }
    case FieldType::Text:
        return codeOf(field, cell);
    default:
        return cell;
    }
}

} // namespace hub
