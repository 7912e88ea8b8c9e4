#include "pages/registerlist.h"

#include "models/registermodel.h"
#include "store/nationalregister.h"

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

RegisterList::RegisterList(const PageContext &context, RegisterModel *model, QWidget *parent)
    : ListFrame{context,
                {.name = u"register"_s,
                 .title = tr("Schools of the national register"),
                 .filterHint = tr("Find a school by name, town, postcode or URN"),
                 .columns
                 = {u"name"_s, u"town"_s, u"postcode"_s, u"la_name"_s, u"phase"_s, u"urn"_s, u"status"_s}},
                parent}
    , m_model{model}
{
    setRows(model, *model, RegisterModel::KeyRole);
    // Queued: they may be wanted while the model says that it has others.
    connect(proxy(), &ListProxy::rowsWanted, m_model, &RegisterModel::readAll, Qt::QueuedConnection);
    addFilterCommands();
    addLayoutCommands();
    begin();
}

std::vector<FilterField> RegisterList::fields() const
{
    return filterFields(RegisterModel::columns());
}

/// Whoever opens the filter will want the schools: they are read meanwhile.
std::vector<FilterField> RegisterList::fieldsToChoose() const
{
    m_model->readAll();
    std::vector<FilterField> all = fields();
    std::ranges::find(all, u"la_name"_s, &FilterField::name)->known
        = registerTexts(context().store, RegisterText::Authority);
    std::ranges::find(all, u"type"_s, &FilterField::name)->known
        = registerTexts(context().store, RegisterText::Type);
    return all;
}

Result<RowFilter> RegisterList::readFilter(const QString &expression) const
{
    return RowFilter::read(RegisterModel::columns(), expression);
}

QString RegisterList::columnName(int section) const
{
    return RegisterModel::columns()[static_cast<size_t>(section)].name;
}

void RegisterList::setWords(const QString &typed)
{
    m_model->find(typed);
}

int RegisterList::hidden() const
{
    return m_model->total() - proxy()->rowCount();
}

void RegisterList::gather()
{
    m_model->readAll();
    m_model->finish();
}

} // namespace hub
