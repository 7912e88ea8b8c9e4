// The models of what an import would do: whom its rows mean, and what becomes of them.
#include "icons/icons.h"
#include "models/importmodels.h"
#include "models/recordname.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/choicedelegate.h"

#include <QLocale>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sampleLines = 200;

} // namespace

ImportMatchesModel::ImportMatchesModel(ImportJob &job, Store &store, RecordNames &names, QObject *parent)
    : QAbstractTableModel{parent}
    , m_job{job}
    , m_store{store}
    , m_names{names}
{
}

void ImportMatchesModel::reset()
{
    beginResetModel();
    m_matches = m_job.matches();
    endResetModel();
}

int ImportMatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

int ImportMatchesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportMatchesModel::wordsFor(qint64 key) const
{
    if (key == 0)
        return tr("Somebody new");
    const auto person = m_store.find(PersonId{key});
    if (!person)
        return {};
    QString at;
    for (const Role &role : m_store.where<Role>("person", key)) {
        if (!role.school.isNull() && !role.until.isValid())
            at = m_names.of(recordType<School>(), role.school.value());
    }
    const QString name = person->firstName + u' ' + person->lastName;
    const QString known
        = person->email.isEmpty() ? name : tr("%1, %2", "name, e-mail").arg(name, person->email);
    return at.isEmpty() ? known : tr("%1, %2", "person, school").arg(known, at);
}

QVariant ImportMatchesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportMatch &match = m_matches[static_cast<size_t>(index.row())];
    if (index.column() == OursColumn && role == Qt::EditRole)
        return match.chosen;
    if (index.column() == OursColumn && role == ChoiceDelegate::ChoicesRole) {
        QVariantList choices{QVariant{QVariantList{qint64{0}, wordsFor(0)}}};
        for (const qint64 person : match.people)
            choices << QVariant{QVariantList{person, wordsFor(person)}};
        return choices;
    }
    if (index.column() == OursColumn && role == Qt::DecorationRole)
        return match.isConfirmed ? icon(Icon::Check, Token::Good) : icon(Icon::Help, Token::Warn);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case RowColumn:
        return QLocale{}.toString(match.row);
    case TheirsColumn:
        return match.theirs;
    default:
        return wordsFor(match.chosen);
    }
}

QVariant ImportMatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Row");
    case TheirsColumn:
        return tr("In the file");
    default:
        return tr("In the hub");
    }
}

Qt::ItemFlags ImportMatchesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == OursColumn ? plain | Qt::ItemIsEditable : plain;
}

bool ImportMatchesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != OursColumn)
        return false;
    ImportMatch &match = m_matches[static_cast<size_t>(index.row())];
    match.chosen = value.toLongLong();
    match.isConfirmed = true;
    m_job.choosePerson(match.row, match.chosen);
    emit dataChanged(index, index);
    return true;
}

ImportLinesModel::ImportLinesModel(const ImportJob &job, Store &store, RecordNames &names, QObject *parent)
    : QAbstractTableModel{parent}
    , m_job{job}
    , m_store{store}
    , m_names{names}
{
}

void ImportLinesModel::reset()
{
    beginResetModel();
    m_lines.clear();
    m_outcomes.clear();
    if (m_job.registerImport()) {
        for (const SchoolChange &change : m_job.registerImport()->changes) {
            m_lines.push_back({change.urn, change.name, tr("Changes"), change.sentence});
            m_outcomes.push_back(PlanLine::Outcome::Updated);
        }
    } else {
        using Outcome = PlanLine::Outcome;
        for (const Outcome wanted : {Outcome::New, Outcome::Updated, Outcome::Skipped, Outcome::Unchanged}) {
            size_t taken = 0;
            for (const PlanLine &line : m_job.planned().lines) {
                if (line.outcome == wanted && taken++ < sampleLines)
                    addLine(line);
            }
        }
    }
    endResetModel();
}

void ImportLinesModel::addLine(const PlanLine &line)
{
    QStringList details;
    for (const PlannedWrite &write : line.writes)
        details += detail(write);
    details.removeAll(QString{});
    QString outcome;
    switch (line.outcome) {
    case PlanLine::Outcome::New:
        outcome = tr("New");
        break;
    case PlanLine::Outcome::Updated:
        outcome = tr("Updated");
        break;
    case PlanLine::Outcome::Unchanged:
        outcome = tr("Unchanged");
        break;
    case PlanLine::Outcome::Skipped:
        outcome = tr("Left out");
        break;
    }
    m_lines.push_back({line.row == 0 ? QString{} : QLocale{}.toString(line.row), line.label, outcome,
                       details.join(u"; "_s)});
    m_outcomes.push_back(line.outcome);
}

QString ImportLinesModel::said(const FieldInfo &field, const QVariant &value) const
{
    if (field.type != FieldType::Reference)
        return fieldToDisplay(field, value).simplified();
    return m_names.of(field.refersTo(), value.toLongLong());
}

/// What a write does: of a new record its noun, of a changed one the fields before and after.
QString ImportLinesModel::detail(const PlannedWrite &write) const
{
    if (write.operation == Operation::Insert)
        return tr("a new %1", "a noun").arg(write.type->singularText());
    if (write.operation == Operation::Delete)
        return tr("removes a %1", "a noun").arg(write.type->singularText());
    const std::optional<Row> before = m_store.row(*write.type, write.row.key);
    QStringList changes;
    for (size_t i = 0; before && i < write.type->fields.size(); ++i) {
        const FieldInfo &field = write.type->fields[i];
        if (before->values[i] == write.row.values[i] || field.is(Document))
            continue;
        const QString was = said(field, before->values[i]);
        const QString is = said(field, write.row.values[i]);
        changes += was.isEmpty() ? tr("%1: %2", "field: value").arg(field.labelText(), is)
                                 : tr("%1: %2, was %3", "field: value").arg(field.labelText(), is, was);
    }
    return changes.join(u"; "_s);
}

int ImportLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DecorationRole && index.column() == OutcomeColumn) {
        switch (m_outcomes[static_cast<size_t>(index.row())]) {
        case PlanLine::Outcome::New:
            return icon(Icon::Add, Token::Good);
        case PlanLine::Outcome::Updated:
            return icon(Icon::Edit, Token::Accent);
        case PlanLine::Outcome::Skipped:
            return icon(Icon::Warning, Token::Warn);
        case PlanLine::Outcome::Unchanged:
            return icon(Icon::Check, Token::Muted);
        }
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_lines[static_cast<size_t>(index.row())][static_cast<size_t>(index.column())];
}

QVariant ImportLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return m_job.registerImport() ? tr("URN") : tr("Row");
    case LabelColumn:
        return tr("What it concerns");
    case OutcomeColumn:
        return tr("What happens");
    default:
        return tr("In detail");
    }
}

} // namespace hub
