#include "models/recordtablemodel.h"

#include "base/textfold.h"
#include "models/hubrows.h"
#include "records/fieldtext.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace hub {

namespace {

/// Above so many changed records it is quicker to read the table afresh than row by row.
constexpr qsizetype mostFollowed = 500;

constexpr qint64 sliceOfIdle = 3; // milliseconds
constexpr int afterOpening = 200; ///< milliseconds: once the page stands

bool isColumn(const FieldInfo &field)
{
    return !field.is(Document) && !field.is(Restricted);
}

} // namespace

DerivedColumn figureColumn(const QString &title, FieldType type,
                           const std::function<QVariant(qint64 key)> &value)
{
    const FieldInfo field{.type = type};
    return {.title = title,
            .text = [field, value](qint64 key) { return fieldToDisplay(field, value(key)); },
            .field = field,
            .order = value};
}

RecordTableModel::RecordTableModel(Store &store, const RecordType &type, RecordNames &names,
                                   std::vector<DerivedColumn> derived, std::function<bool(const Row &)> where,
                                   QObject *parent)
    : QAbstractTableModel{parent}
    , m_store{store}
    , m_type{type}
    , m_names{names}
    , m_derived{std::move(derived)}
    , m_where{std::move(where)}
{
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (isColumn(type.fields[i]))
            m_columns.push_back(static_cast<int>(i));
    }
    reload();
    connect(&store, &Store::changed, this, &RecordTableModel::follow);
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size() + m_derived.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case SortRole:
        return comparable(index.row(), index.column());
    case KeyRole:
        return at(index.row()).key;
    case FindRole:
        return findText(index.row());
    case Qt::DecorationRole:
        return index.column() < static_cast<int>(m_columns.size()) ? QVariant{}
                                                                   : decoration(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return alignment(static_cast<size_t>(index.column()));
    default:
        return {};
    }
}

/// Of a column and its heading.
QVariant RecordTableModel::alignment(size_t column) const
{
    return cellAlignment(column < m_columns.size()
                             ? holdsFigures(m_type.fields[static_cast<size_t>(m_columns[column])])
                             : holdsFigures(m_derived[column - m_columns.size()].field));
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<size_t>(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole)
        return {};
    if (column >= m_columns.size())
        return m_derived[column - m_columns.size()].title;
    return m_type.fields[static_cast<size_t>(m_columns[column])].labelText();
}

int RecordTableModel::rowOf(qint64 key) const
{
    const auto found = m_rowOf.find(key);
    return found == m_rowOf.end() ? -1 : found->second;
}

int RecordTableModel::columnOf(QStringView name) const
{
    const auto found = std::ranges::find(m_columns, m_type.indexOf(name));
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

QString RecordTableModel::nameOf(int column) const
{
    const auto place = static_cast<size_t>(column);
    return place < m_columns.size() ? m_type.fields[static_cast<size_t>(m_columns[place])].nameText()
                                    : QString{};
}

QString RecordTableModel::derivedName(int column) const
{
    const auto place = static_cast<size_t>(column);
    return place < m_columns.size() ? QString{} : m_derived[place - m_columns.size()].name;
}

void RecordTableModel::readAgain()
{
    beginResetModel();
    reload();
    endResetModel();
}

void RecordTableModel::prepareToFind()
{
    QTimer::singleShot(afterOpening, this, &RecordTableModel::prepareSome);
}

void RecordTableModel::prepareSome()
{
    QElapsedTimer clock;
    clock.start();
    while (m_prepared < rowCount() && clock.elapsed() < sliceOfIdle)
        (void)findText(m_prepared++);
    if (m_prepared < rowCount())
        QTimer::singleShot(0, this, &RecordTableModel::prepareSome);
}

void RecordTableModel::deriveAgain()
{
    m_derivedTexts.clear();
    if (!m_find.empty()) {
        m_find.clear();
        m_prepared = 0;
        prepareToFind();
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, static_cast<int>(m_columns.size())),
                         index(rowCount() - 1, columnCount() - 1));
}

void RecordTableModel::follow(const Changes &changes)
{
    const auto mine = [this](const RowChange &change) { return change.type == &m_type; };
    if (std::ranges::count_if(changes.rows, mine) > mostFollowed)
        return readAgain();
    for (const RowChange &change : changes.rows) {
        if (mine(change))
            apply(change);
    }
}

void RecordTableModel::apply(const RowChange &change)
{
    const int row = rowOf(change.key);
    auto record = change.operation == Operation::Delete ? std::nullopt : m_store.row(m_type, change.key);
    if (record && m_where && !m_where(*record))
        record.reset();
    if (!record) {
        if (row >= 0)
            remove(row);
        return;
    }
    if (row < 0) {
        const int end = rowCount();
        beginInsertRows({}, end, end);
        m_rowOf[change.key] = end;
        m_rows.push_back(std::move(*record));
        if (!m_find.empty())
            m_find.emplace_back();
        endInsertRows();
        return;
    }
    m_rows[static_cast<size_t>(row)] = std::move(*record);
    m_derivedTexts.remove(change.key);
    if (!m_find.empty())
        m_find[static_cast<size_t>(row)].clear();
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RecordTableModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_derivedTexts.remove(m_rows[static_cast<size_t>(row)].key);
    m_rowOf.erase(m_rows[static_cast<size_t>(row)].key);
    m_rows.erase(m_rows.begin() + row);
    if (!m_find.empty())
        m_find.erase(m_find.begin() + row);
    for (int later = row; later < static_cast<int>(m_rows.size()); ++later)
        m_rowOf[m_rows[static_cast<size_t>(later)].key] = later;
    endRemoveRows();
}

void RecordTableModel::reload()
{
    m_rows = HubRows::of(m_names)->rows(m_type);
    if (m_where)
        std::erase_if(m_rows, [this](const Row &row) { return !m_where(row); });
    m_find.clear();
    m_derivedTexts.clear();
    m_prepared = 0;
    m_rowOf.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rowOf[m_rows[i].key] = static_cast<int>(i);
}

const QStringList &RecordTableModel::derived(qint64 key) const
{
    QStringList &texts = m_derivedTexts[key];
    if (texts.isEmpty()) {
        for (const DerivedColumn &column : m_derived)
            texts += column.text(key);
    }
    return texts;
}

QString RecordTableModel::shown(int row, int column) const
{
    const auto place = static_cast<size_t>(column);
    if (place >= m_columns.size())
        return derived(at(row).key).at(static_cast<qsizetype>(place - m_columns.size()));
    const FieldInfo &field = m_type.fields[static_cast<size_t>(m_columns[place])];
    const QVariant &stored = at(row).values[static_cast<size_t>(m_columns[place])];
    if (field.type == FieldType::Reference)
        return m_names.of(field.refersTo(), stored.toLongLong());
    return fieldToDisplay(field, stored);
}

QVariant RecordTableModel::decoration(int row, int column) const
{
    const DerivedColumn &derived = m_derived[static_cast<size_t>(column) - m_columns.size()];
    return derived.decoration ? QVariant{derived.decoration(at(row).key)} : QVariant{};
}

QVariant RecordTableModel::comparable(int row, int column) const
{
    const auto place = static_cast<size_t>(column);
    if (place >= m_columns.size()) {
        const DerivedColumn &derived = m_derived[place - m_columns.size()];
        return derived.order ? derived.order(at(row).key) : QVariant{shown(row, column)};
    }
    const FieldInfo &field = m_type.fields[static_cast<size_t>(m_columns[place])];
    const QVariant &stored = at(row).values[static_cast<size_t>(m_columns[place])];
    if (field.type == FieldType::Reference)
        return shown(row, column);
    return comparableOf(field, stored);
}

const FieldInfo *RecordTableModel::field(int column) const
{
    const auto place = static_cast<size_t>(column);
    if (place < m_columns.size())
        return &m_type.fields[static_cast<size_t>(m_columns[place])];
    const FieldInfo &derived = m_derived[place - m_columns.size()].field;
    return holdsFigures(derived) ? &derived : nullptr;
}

QVariant RecordTableModel::stored(int row, int column) const
{
    const auto place = static_cast<size_t>(column);
    return place < m_columns.size() ? at(row).values[static_cast<size_t>(m_columns[place])]
                                    : m_derived[place - m_columns.size()].order(at(row).key);
}

QString RecordTableModel::findText(int row) const
{
    if (m_find.empty())
        m_find.resize(m_rows.size());
    QString &text = m_find[static_cast<size_t>(row)];
    if (text.isNull()) {
        QStringList words;
        for (int column = 0; column < columnCount(); ++column)
            words << shown(row, column);
        text = u' ' + folded(words.join(u' '));
    }
    return text;
}

} // namespace hub
