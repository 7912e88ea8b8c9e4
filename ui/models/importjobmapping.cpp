// The part of ImportJob that says what somebody's columns, values and people stand for.
#include "actions/selection.h"
#include "base/textfold.h"
#include "exchange/celltext.h"
#include "exchange/formmapping.h"
#include "exchange/importcolumns.h"
#include "models/importjob.h"
#include "programmes/editionrecord.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QMap>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 60; ///< more different ones than that are no closed list

std::optional<FieldInfo> judgementField(const QString &column)
{
    static const std::pair<QString, QStringView> prefixes[] = {{u"criterion:"_s, u"met"},
                                                               {u"evidence:"_s, u"evidence"},
                                                               {u"teacher_evidence:"_s, u"teacher_evidence"},
                                                               {u"head_evidence:"_s, u"head_evidence"},
                                                               {u"score:"_s, u"score"},
                                                               {u"second_score:"_s, u"second_score"}};
    const RecordType &type = recordType<Judgement>();
    for (const auto &[prefix, field] : prefixes) {
        if (column.startsWith(prefix))
            return type.fields[static_cast<size_t>(type.indexOf(field))];
    }
    return std::nullopt;
}

/// Cohorts, editions and groups are few and have codes: their values can be chosen from a list.
bool isShortList(const FieldInfo &field)
{
    return field.refersTo == &recordType<Cohort> || field.refersTo == &recordType<ProgrammeEdition>;
}

} // namespace

void ImportJob::suggest()
{
    m_headings.clear();
    m_map = {};
    m_isRemembered = false;
    if (!isMapped())
        return;
    for (int i = 0; i < sheet().headings.size(); ++i)
        m_headings.push_back({.heading = sheet().headings.at(i), .samples = m_file.samples.value(i)});
    const std::optional<ImportMap> known = rememberedMapping(m_store, m_kind, sheet().headings);
    m_isRemembered = known.has_value();
    const std::optional<Edition> edition = editionOfForm();
    m_map = known ? *known : suggestMapping(sheet().headings, m_kind, edition ? &*edition : nullptr);
    for (ImportHeading &heading : m_headings)
        heading.column = m_map.columns.value(folded(heading.heading));
    if (&type() == &recordType<Application>() && headingFor(u"status"_s) < 0
        && defaultOf(u"status"_s).isEmpty())
        m_map.defaults.insert(u"status"_s, u"applied"_s);
}

/// The edition whose criteria a form may ask about: of the cohort chosen for every row, else of the newest
/// that takes applications.
std::optional<Edition> ImportJob::editionOfForm() const
{
    if (&type() != &recordType<Application>())
        return std::nullopt;
    const std::vector<Cohort> cohorts = cohortsWithSelection(m_store);
    const auto chosen = std::ranges::find(cohorts, defaultOf(u"cohort"_s), &Cohort::code);
    if (cohorts.empty())
        return std::nullopt;
    const auto record = m_store.find((chosen == cohorts.end() ? cohorts.front() : *chosen).programme);
    const Result<Edition> edition = record ? fromRecord(*record) : Result<Edition>{Error{}};
    return edition ? std::optional{*edition} : std::nullopt;
}

int ImportJob::headingFor(const QString &column) const
{
    const auto found = std::ranges::find(m_headings, column, &ImportHeading::column);
    return column.isEmpty() || found == m_headings.end() ? -1 : static_cast<int>(found - m_headings.begin());
}

void ImportJob::setColumn(int heading, const QString &column)
{
    const int other = headingFor(column);
    if (other >= 0)
        m_headings[static_cast<size_t>(other)].column.clear();
    m_headings[static_cast<size_t>(heading)].column = column;
    emit mappingChanged();
}

ImportMap ImportJob::mapToPlan() const
{
    ImportMap map = m_map;
    map.columns.clear();
    for (const ImportHeading &heading : m_headings)
        map.columns.insert(folded(heading.heading), heading.column);
    for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell) {
        if (headingFor(cell.key().second) < 0)
            map.columns.insert(folded(cell.key().second), cell.key().second);
    }
    return map;
}

std::vector<std::pair<QString, QString>> ImportJob::columnChoices() const
{
    std::vector<std::pair<QString, QString>> choices;
    if (!isMapped())
        return choices;
    const std::optional<Edition> edition = editionOfForm();
    for (const MappableColumn &column : mappableColumns(m_kind, edition ? &*edition : nullptr))
        choices.emplace_back(column.name, column.label);
    return choices;
}

QString ImportJob::labelOf(const QString &column) const
{
    for (const auto &[name, label] : columnChoices()) {
        if (name == column)
            return label;
    }
    return column;
}

std::optional<FieldInfo> ImportJob::fieldOf(const QString &column) const
{
    for (const TableColumn &one : columnsForImport(type())) {
        if (one.name != column)
            continue;
        const bool isOwn = one.fieldIndex >= 0
            && one.name == type().fields[static_cast<size_t>(one.fieldIndex)].columnText();
        return isOwn ? type().fields[static_cast<size_t>(one.fieldIndex)] : one.field;
    }
    return judgementField(column);
}

QStringList ImportJob::missingColumns() const
{
    QStringList given;
    for (const ImportHeading &heading : m_headings)
        given += heading.column;
    return isMapped() ? columnsMissing(type(), given) : QStringList{};
}

void ImportJob::setDefault(const QString &column, const QString &value)
{
    if (value.isEmpty())
        m_map.defaults.remove(column);
    else
        m_map.defaults.insert(column, value);
    emit mappingChanged();
}

std::vector<ImportValue> ImportJob::values() const
{
    std::vector<ImportValue> all;
    for (size_t at = 0; at < m_headings.size(); ++at) {
        const QString &column = m_headings[at].column;
        const auto choices = valueChoices(column);
        if (choices.empty())
            continue;
        QMap<QString, int> rows;
        for (const SheetRow &row : sheet().rows) {
            const QString cell = cleanedCell(row.cells.value(static_cast<qsizetype>(at)));
            if (!cell.isEmpty())
                ++rows[cell];
        }
        const auto field = fieldOf(column);
        const QHash<QString, QString> told = m_map.values.value(column);
        for (auto value = rows.begin(); value != rows.end() && rows.size() <= mostValues; ++value) {
            ImportValue one{.column = column, .theirs = value.key(), .rows = value.value()};
            const QString word = repairedCell(*field, one.theirs);
            for (const auto &[code, label] : choices) {
                if (folded(word) == folded(code) || folded(word) == folded(label))
                    one.ours = code;
            }
            one.isOurWord = !one.ours.isEmpty();
            if (const auto mapped = told.constFind(folded(one.theirs)); mapped != told.constEnd()) {
                one.ours = *mapped;
                one.isLeftOut = mapped->isEmpty();
            }
            all.push_back(one);
        }
    }
    return all;
}

void ImportJob::setValue(const QString &column, const QString &theirs, const QString &ours)
{
    m_map.values[column].insert(folded(theirs), ours);
    emit mappingChanged();
}

std::vector<std::pair<QString, QString>> ImportJob::valueChoices(const QString &column) const
{
    std::vector<std::pair<QString, QString>> choices;
    const auto field = column.isEmpty() ? std::nullopt : fieldOf(column);
    if (!field)
        return choices;
    for (const Choice &choice : field->choices)
        choices.emplace_back(QString::fromLatin1(choice.code), choice.text());
    if (field->refersTo == nullptr || !isShortList(*field))
        return choices;
    const RecordType &target = field->refersTo();
    const auto key = static_cast<size_t>(target.naturalKey());
    const auto title = static_cast<size_t>(target.indexOf(u"title"));
    for (const Row &row : m_store.rows(target)) {
        const QString code = row.values[key].toString();
        const QString name = row.values[title].toString();
        choices.emplace_back(code, name.isEmpty() ? code : tr("%1: %2", "code: title").arg(code, name));
    }
    return choices;
}

std::vector<std::pair<QString, QString>> ImportJob::schoolChoices(int row) const
{
    const auto text = [&](const QString &column) { return cleanedCell(cell(row, column)); };
    const QString told = text(u"school_urn"_s);
    const bool isNumber = told.toInt() > 0;
    const QString name = text(u"school_name"_s);
    const SchoolFinder finder{m_store};
    std::vector<std::pair<QString, QString>> choices;
    for (const School &school : finder.candidates({.urn = isNumber ? told : QString{},
                                .name = name.isEmpty() && !isNumber ? told : name,
                                .town = text(u"school_town"_s),
                                .postcode = text(u"school_postcode"_s)}))
        choices.emplace_back(school.urn, SchoolFinder::named(school));
    return choices;
}

} // namespace hub
