// How a list is laid out, remembered for each view of it, and the views saved under a name.
#include "pages/listframe.h"
#include "pages/undooffer.h"
#include "records/savedview.h"
#include "shell/page.h"
#include "store/store.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonDocument>
#include <QSettings>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

TableLayout layoutFromText(const QString &text)
{
    return layoutFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

QString textOf(const TableLayout &layout)
{
    return QString::fromUtf8(QJsonDocument{toJson(layout)}.toJson(QJsonDocument::Compact));
}

} // namespace

void ListFrame::startLayout()
{
    for (const QString &column : m_spec.columns)
        m_first.columns << TableLayout::Column{column};
    for (int section = 0; m_spec.columns.isEmpty() && section < m_proxy->columnCount(); ++section)
        m_first.columns << TableLayout::Column{columnName(section)};
    m_first.sorting = m_spec.sorting;
    const QString kept = m_context.settings.value(layoutName()).toString();
    apply(kept.isEmpty() ? m_first : layoutFromText(kept));
    auto *header = m_table->horizontalHeader();
    for (auto moved : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, moved, this, &ListFrame::rememberLayout);
    connect(m_table, &RecordTable::columnsChosen, this, &ListFrame::rememberLayout);
}

QString ListFrame::layoutName() const
{
    const QString list = u"views/"_s + m_spec.name;
    return m_view == 0 ? list : u"%1/%2"_s.arg(list).arg(m_view);
}

/// The page's name; of one behind a tab, after the name of the page that holds the tabs and a slash.
QString ListFrame::pageId() const
{
    QStringList names;
    for (const QWidget *widget = this; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const Page *>(widget))
            names.prepend(widget->objectName());
    }
    return names.join(u'/');
}

int ListFrame::sectionNamed(const QString &name) const
{
    for (int section = 0; section < m_proxy->columnCount(); ++section) {
        if (columnName(section) == name)
            return section;
    }
    return -1;
}

TableLayout ListFrame::layout() const
{
    TableLayout now = layoutOf(*m_table, [this](int section) { return columnName(section); });
    for (const ListProxy::SortColumn &sorted : m_proxy->sorting()) {
        const QString name = columnName(sorted.column);
        now.sorting << (sorted.order == Qt::AscendingOrder ? name : u'-' + name);
    }
    return now;
}

void ListFrame::apply(const TableLayout &layout)
{
    m_arranging = true;
    applyLayout(*m_table, layout, [this](int section) { return columnName(section); });
    m_proxy->setSorting(sortingFrom(layout.sorting));
    m_isToFit = !layout.columns.isEmpty() && layout.columns.front().width == 0;
    fitOnce();
    m_arranging = false;
    showChips();
}

/// Columns no wider than their headings until there are rows.
void ListFrame::fitOnce()
{
    if (!m_isToFit)
        return;
    const bool wasArranging = std::exchange(m_arranging, true);
    m_table->fitColumns();
    m_arranging = wasArranging;
    m_isToFit = m_proxy->rowCount() == 0;
}

std::vector<ListProxy::SortColumn> ListFrame::sortingFrom(const QStringList &names) const
{
    std::vector<ListProxy::SortColumn> sorting;
    for (const QString &name : names) {
        const bool downwards = name.startsWith(u'-');
        const int section = sectionNamed(downwards ? name.mid(1) : name);
        if (section >= 0)
            sorting.push_back({section, downwards ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return sorting;
}

void ListFrame::rememberLayout()
{
    if (!m_arranging)
        m_context.settings.setValue(layoutName(), textOf(layout()));
}

void ListFrame::resetColumns()
{
    m_context.settings.remove(layoutName());
    const auto view = m_view == 0 ? std::nullopt : m_context.store.find(SavedViewId{m_view});
    apply(view ? layoutFromText(view->layout) : m_first);
}

bool ListFrame::showPart(const QString &part)
{
    constexpr QLatin1StringView viewPart{"view:"};
    constexpr QLatin1StringView wherePart{"where:"};
    if (part.startsWith(viewPart)) {
        openView(part.mid(viewPart.size()).toLongLong());
        return true;
    }
    if (!part.startsWith(wherePart))
        return false;
    const Result<FilterNode> filter = parseFilter(part.mid(wherePart.size()));
    if (filter)
        setFilter(*filter);
    else
        emit failed(filter.error());
    return true;
}

void ListFrame::openView(qint64 key)
{
    const auto view = key == 0 ? std::nullopt : m_context.store.find(SavedViewId{key});
    m_view = view ? key : 0;
    m_removeView->setVisible(m_view != 0);
    m_bar->box()->clear();
    const Result<FilterNode> filter = parseFilter(view ? view->filter : QString{});
    if (!filter)
        emit failed(filter.error());
    setFilter(filter ? *filter : FilterNode{});
    const QString kept = m_context.settings.value(layoutName()).toString();
    apply(!kept.isEmpty() ? layoutFromText(kept) : view ? layoutFromText(view->layout) : m_first);
}

void ListFrame::saveView()
{
    bool given = false;
    const auto before = m_view == 0 ? std::nullopt : m_context.store.find(SavedViewId{m_view});
    const QString name = QInputDialog::getText(this, tr("Save as a view"), tr("Name of the view"),
                                               QLineEdit::Normal, before ? before->name : QString{}, &given)
                             .trimmed();
    if (!given || name.isEmpty())
        return;
    SavedView view{.page = pageId(), .name = name, .filter = toText(m_filter), .layout = textOf(layout())};
    for (const SavedView &same : m_context.store.where<SavedView>("page", view.page)) {
        if (same.name.compare(name, Qt::CaseInsensitive) == 0)
            view.id = same.id; // saved again
    }
    const Result<SavedViewId> saved = m_context.store.change(tr("Save the view “%1”").arg(name),
                                                             [&view](Writer &writer) -> Result<SavedViewId> {
                                                                 if (view.id.isNull())
                                                                     return writer.insert(view);
                                                                 writer.update(view);
                                                                 return view.id;
                                                             });
    if (!saved)
        return emit failed(saved.error());
    m_view = saved->value();
    m_removeView->setVisible(true);
    rememberLayout();
}

void ListFrame::removeView()
{
    const auto view = m_context.store.find(SavedViewId{m_view});
    if (!view)
        return;
    const QString what = tr("Remove the view “%1”").arg(view->name);
    const Result<> removed = m_context.store.change(what, [&view](Writer &writer) -> Result<> {
        writer.remove(view->id);
        return {};
    });
    if (!removed)
        return emit failed(removed.error());
    tellWithUndo(*this, m_context.store, what);
    openView(0);
}

} // namespace hub
