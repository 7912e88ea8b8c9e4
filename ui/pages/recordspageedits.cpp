// What a page of records does to them, and how it finds one.
#include "dialogs/adddialog.h"
#include "forms/recordform.h"
#include "pages/recordlist.h"
#include "pages/recordspage.h"
#include "pages/undooffer.h"
#include "store/store.h"
#include "widgets/filterbar.h"
#include "widgets/recordtable.h"

namespace hub {

void RecordsPage::show(const Place &place)
{
    m_list->showPart(place.part);
    if (place.record != 0)
        m_list->select(place.record);
}

QList<QWidget *> RecordsPage::panes()
{
    return {m_list->bar(), table(), m_form};
}

void RecordsPage::startFilter()
{
    m_list->startFilter();
}

void RecordsPage::add()
{
    AddDialog dialog{m_context.store,  m_context.names,     m_spec.type, m_spec.addText,
                     m_spec.addFields, m_spec.type.blank(), this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_list->select(dialog.key());
    m_edit->trigger();
}

void RecordsPage::removeSelected()
{
    const std::vector<qint64> keys = selectedKeys();
    if (keys.empty())
        return;
    const QString what = keys.size() == 1
        ? tr("Delete %1").arg(nameOfRow(m_spec.type, m_model->at(m_model->rowOf(keys.front()))))
        : tr("Delete %L1 %2", "how many, of what").arg(keys.size()).arg(m_spec.type.pluralText());
    Store &store = m_context.store;
    const Result<> done = store.change(what, [&](Writer &writer) -> Result<> {
        for (const qint64 key : keys) {
            if (m_spec.removeParts)
                m_spec.removeParts(writer, key);
            writer.remove(m_spec.type, key);
        }
        return {};
    });
    if (!done)
        return emit failed(done.error());
    tellWithUndo(*this, store, what);
}

} // namespace hub
