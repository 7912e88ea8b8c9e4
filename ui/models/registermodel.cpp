#include "models/registermodel.h"

#include "models/hubrows.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/nationalregister.h"
#include "store/search.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50;
constexpr size_t mostPages = 80;
constexpr int mostFound = 200; ///< as long as rows are read one by one
constexpr size_t mostRead = 2000;

Row rowOf(School school, const QSet<QString> &inHub)
{
    school.inHub = inHub.contains(school.urn) ? YesNo::Yes : YesNo::No;
    Row row{.key = school.urn.toLongLong()};
    const auto fields = recordType<School>().fields;
    row.values.reserve(RegisterModel::columns().size());
    for (const TableColumn &column : RegisterModel::columns())
        row.values.push_back(fields[static_cast<size_t>(column.fieldIndex)].get(&school));
    return row;
}

std::vector<Row> rowsOf(std::vector<School> schools, const QSet<QString> &inHub)
{
    std::vector<Row> rows;
    rows.reserve(schools.size());
    for (School &school : schools)
        rows.push_back(rowOf(std::move(school), inHub));
    return rows;
}

/// The texts that many schools have, such as an authority's name, once in memory.
void shareTexts(std::vector<Row> &rows)
{
    QSet<QString> texts;
    for (Row &row : rows) {
        for (QVariant &value : row.values) {
            if (value.typeId() == QMetaType::QString)
                value = *texts.insert(value.toString());
        }
    }
}

size_t columnNamed(QLatin1StringView name)
{
    const auto &all = RegisterModel::columns();
    return static_cast<size_t>(std::ranges::find(all, name, &TableColumn::name) - all.begin());
}

} // namespace

RegisterModel::RegisterModel(Store &store, RecordNames &names, QObject *parent)
    : QAbstractTableModel{parent}
    , m_store{store}
    , m_names{names}
    , m_worker{store, nullptr}
{
    connect(&m_worker, &HubWorker::busyChanged, this, [this](bool isBusy) {
        m_isReading = isBusy;
        emit readingChanged();
    });
    reload();
}

const std::vector<TableColumn> &RegisterModel::columns()
{
    static const std::vector<TableColumn> known = [] {
        std::vector<TableColumn> all = columnsOf(recordType<School>());
        std::erase_if(all, [](const TableColumn &column) { return column.name == u"successor_urns"_s; });
        return all;
    }();
    return known;
}

void RegisterModel::find(const QString &typed)
{
    if (typed.trimmed() == m_typed)
        return;
    beginResetModel();
    m_typed = typed.trimmed();
    lookUp();
    endResetModel();
}

void RegisterModel::lookUp()
{
    m_found.clear();
    if (m_typed.isEmpty())
        return;
    const SearchOptions options{.limit = areAtHand() ? m_total : mostFound,
                                .kinds = {SearchHit::Kind::RegisterSchool},
                                .isBare = true};
    for (const SearchHit &hit : search(m_store, m_typed, options))
        m_found.push_back(hit.urn.toLongLong());
}

void RegisterModel::reload()
{
    beginResetModel();
    m_worker.forget();
    m_isReading = false; // what is still being read is of the register before
    const auto current = currentRegister(m_store);
    m_total = current ? current->schools : 0;
    m_typed.clear();
    m_found.clear();
    m_all.reset();
    m_rowOf.clear();
    m_read.clear();
    m_pages.clear();
    readHub();
    endResetModel();
}

void RegisterModel::readHub()
{
    const auto urn = static_cast<size_t>(recordType<School>().indexOf(u"urn"));
    m_inHub.clear();
    HubRows::of(m_names)->each(recordType<School>(),
                               [this, urn](const Row &row) { m_inHub << row.values[urn].toString(); });
}

void RegisterModel::follow(const Changes &changes)
{
    if (!changes.touch(recordType<School>()))
        return;
    readHub();
    m_read.clear();
    m_pages.clear();
    if (!areAtHand()) {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    const size_t mark = columnNamed(QLatin1StringView{"in_hub"});
    for (int row = 0; row < rowCount(); ++row) {
        const QVariant now = FieldTraits<YesNo>::store(isInHub(row) ? YesNo::Yes : YesNo::No);
        QVariant &known = (*m_all)[static_cast<size_t>(m_rowOf.at(at(row).key))].values[mark];
        if (known == now)
            continue;
        known = now;
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void RegisterModel::readAll()
{
    if (areAtHand() || m_isReading)
        return;
    const auto read = [inHub = m_inHub, total = m_total](Store &store) {
        auto rows = std::make_shared<Rows>(rowsOf(registerPage(store, 0, total, RegisterSort::Name), inHub));
        shareTexts(*rows);
        return rows;
    };
    if (!m_worker.canAsk())
        return take(read(m_store));
    m_isReading = true;
    m_worker.ask([this, read](Store &reader) -> std::function<void()> {
        return [this, rows = read(reader)] { take(rows); };
    });
}

void RegisterModel::finish()
{
    m_worker.finish();
}

void RegisterModel::take(std::shared_ptr<Rows> rows)
{
    beginResetModel();
    m_all = std::move(rows);
    m_pages.clear();
    m_read.clear();
    for (size_t row = 0; row < m_all->size(); ++row)
        m_rowOf[(*m_all)[row].key] = static_cast<int>(row);
    lookUp();
    endResetModel();
    emit readingChanged();
}

const Row &RegisterModel::at(int row) const
{
    if (!m_typed.isEmpty())
        return found(m_found.at(static_cast<size_t>(row)));
    return areAtHand() ? (*m_all)[static_cast<size_t>(row)] : onPage(row);
}

const Row &RegisterModel::found(qint64 urn) const
{
    if (const auto row = m_rowOf.find(urn); row != m_rowOf.end())
        return (*m_all)[static_cast<size_t>(row->second)];
    const auto known = m_read.find(urn);
    if (known != m_read.end())
        return known->second;
    if (m_read.size() >= mostRead)
        m_read.clear();
    const auto school = registerSchool(m_store, QString::number(urn));
    return m_read[urn] = rowOf(school.value_or(School{}), m_inHub);
}

const Row &RegisterModel::onPage(int row) const
{
    static const Row nothing = rowOf({}, {});
    const int number = row / pageSize;
    if (!m_pages.contains(number)) {
        if (m_pages.size() >= mostPages)
            m_pages.clear();
        m_pages[number]
            = rowsOf(registerPage(m_store, number * pageSize, pageSize, RegisterSort::Name), m_inHub);
    }
    const std::vector<Row> &page = m_pages[number];
    const auto place = static_cast<size_t>(row % pageSize);
    return place < page.size() ? page[place] : nothing;
}

QString RegisterModel::urnAt(int row) const
{
    return QString::number(at(row).key);
}

QVariant RegisterModel::comparable(int row, int column) const
{
    return comparableOf(*field(column), stored(row, column));
}

const FieldInfo *RegisterModel::field(int column) const
{
    return &columns()[static_cast<size_t>(column)].field;
}

QVariant RegisterModel::stored(int row, int column) const
{
    return at(row).values[static_cast<size_t>(column)];
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_typed.isEmpty() ? m_total : static_cast<int>(m_found.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return fieldToDisplay(*field(index.column()), stored(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return cellAlignment(holdsFigures(*field(index.column())));
    case KeyRole:
        return at(index.row()).key;
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(holdsFigures(*field(section)));
    return role == Qt::DisplayRole ? QVariant{columns()[static_cast<size_t>(section)].label} : QVariant{};
}

/// A school is found by its URN without reading those before it.
QModelIndexList RegisterModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                     Qt::MatchFlags flags) const
{
    if (role != KeyRole)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const int place = placeOf(value.toLongLong());
    return place < 0 || place >= rowCount() ? QModelIndexList{}
                                            : QModelIndexList{index(place, start.column())};
}

int RegisterModel::placeOf(qint64 urn) const
{
    if (!m_typed.isEmpty()) {
        const auto found = std::ranges::find(m_found, urn);
        return found == m_found.end() ? -1 : static_cast<int>(found - m_found.begin());
    }
    if (!areAtHand())
        return registerPlace(m_store, QString::number(urn));
    const auto known = m_rowOf.find(urn);
    return known == m_rowOf.end() ? -1 : known->second;
}

} // namespace hub
