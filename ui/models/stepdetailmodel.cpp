#include "models/stepdetailmodel.h"

#include "models/recordname.h"
#include "records/fieldtext.h"

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// More lines than anybody reads; the rest of a great import is told by its count.
constexpr size_t mostLines = 5000;

Row rowOf(const RowChange &change)
{
    Row row = change.type->blank();
    row.key = change.key;
    const QJsonObject &values = change.operation == Operation::Delete ? change.before : change.after;
    for (size_t i = 0; i < row.values.size(); ++i) {
        const auto found = values.constFind(change.type->fields[i].nameText());
        if (found != values.constEnd())
            row.values[i] = found->toVariant();
    }
    return row;
}

} // namespace

StepDetailModel::StepDetailModel(RecordNames &names, QObject *parent)
    : QAbstractTableModel{parent}
    , m_names{names}
{
}

void StepDetailModel::setRows(const std::vector<RowChange> &rows)
{
    beginResetModel();
    m_lines.clear();
    for (const RowChange &change : rows) {
        if (m_lines.size() >= mostLines)
            break;
        addLines(change);
    }
    endResetModel();
}

int StepDetailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int StepDetailModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepDetailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    return m_lines[static_cast<size_t>(index.row())][static_cast<size_t>(index.column())];
}

QVariant StepDetailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NounColumn:
        return tr("What it is");
    case RecordColumn:
        return tr("Record");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

void StepDetailModel::addLines(const RowChange &change)
{
    QString name = change.operation == Operation::Update ? m_names.of(*change.type, change.key) : QString{};
    if (name.isEmpty())
        name = nameOfRow(*change.type, rowOf(change));
    const QString noun = change.type->singularText();
    for (const FieldInfo &field : change.type->fields) {
        const bool touched
            = change.before.contains(field.nameText()) || change.after.contains(field.nameText());
        const QString before = said(field, change.before);
        const QString after = said(field, change.after);
        if (touched && (before != after || change.operation == Operation::Update))
            m_lines.push_back({noun, name, field.labelText(), before, after});
    }
}

QString StepDetailModel::said(const FieldInfo &field, const QJsonObject &values)
{
    const QJsonValue value = values.value(field.nameText());
    if (value.isNull() || value.isUndefined())
        return {};
    if (field.is(Document))
        return tr("(definition)");
    if (field.type == FieldType::Reference)
        return m_names.of(field.refersTo(), value.toVariant().toLongLong());
    return fieldToDisplay(field, value.toVariant()).replace(u'\n', u' ');
}

} // namespace hub
