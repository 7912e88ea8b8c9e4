#include "models/registermodel.h"

#include "records/fieldtext.h"
#include "store/nationalregister.h"
#include "store/search.h"

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 50;
constexpr size_t mostPages = 80;
constexpr int mostFound = 200;
constexpr qsizetype mostRead = 2000;

constexpr const char *fields[] = {"name", "town", "postcode", "la_name", "phase", "urn", "status"};
static_assert(std::size(fields) == RegisterModel::ColumnCount);

const FieldInfo &fieldOf(int column)
{
    const RecordType &type = recordType<School>();
    return type.fields[static_cast<size_t>(type.indexOf(QString::fromLatin1(fields[column])))];
}

} // namespace

RegisterModel::RegisterModel(Store &store, QObject *parent)
    : QAbstractTableModel{parent}
    , m_store{store}
{
    reload();
}

void RegisterModel::find(const QString &typed)
{
    beginResetModel();
    m_isFinding = !typed.trimmed().isEmpty();
    m_found.clear();
    if (m_isFinding) {
        const SearchOptions options{
            .limit = mostFound, .kinds = {SearchHit::Kind::RegisterSchool}, .isBare = true};
        for (const SearchHit &hit : search(m_store, typed, options))
            m_found += hit.urn;
    }
    endResetModel();
}

void RegisterModel::reload()
{
    beginResetModel();
    const auto current = currentRegister(m_store);
    m_total = current ? current->schools : 0;
    m_isFinding = false;
    m_found.clear();
    m_read.clear();
    m_pages.clear();
    endResetModel();
}

const School &RegisterModel::at(int row) const
{
    static const School nothing;
    if (m_isFinding)
        return found(m_found.at(row));
    const int number = row / pageSize;
    if (!m_pages.contains(number)) {
        if (m_pages.size() >= mostPages)
            m_pages.clear();
        m_pages[number] = registerPage(m_store, number * pageSize, pageSize, RegisterSort::Name);
    }
    const std::vector<School> &page = m_pages[number];
    const auto place = static_cast<size_t>(row % pageSize);
    return place < page.size() ? page[place] : nothing;
}

const School &RegisterModel::found(const QString &urn) const
{
    const auto known = m_read.constFind(urn);
    if (known != m_read.constEnd())
        return *known;
    if (m_read.size() >= mostRead)
        m_read.clear();
    return *m_read.insert(urn, registerSchool(m_store, urn).value_or(School{}));
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_isFinding ? static_cast<int>(m_found.size()) : m_total;
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const FieldInfo &field = fieldOf(index.column());
    return fieldToDisplay(field, field.get(&at(index.row())));
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return fieldOf(section).labelText();
}

} // namespace hub
