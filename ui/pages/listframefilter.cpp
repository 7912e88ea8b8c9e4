// What a list leaves out and says that it does, and in what order it stands.
#include "dialogs/filterdialog.h"
#include "exchange/filterwords.h"
#include "pages/listframe.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"

#include <QApplication>
#include <QHeaderView>
#include <QTimerEvent>

#include <algorithm>

namespace hub {

namespace {

using Kind = FilterNode::Kind;

/// The conditions that must all hold, each of which gets a chip.
std::vector<FilterNode> partsOf(const FilterNode &filter)
{
    if (filter.kind == Kind::All)
        return filter.parts;
    return {filter};
}

FilterNode wholeOf(std::vector<FilterNode> parts)
{
    return {.kind = Kind::All, .parts = std::move(parts)};
}

} // namespace

void ListFrame::setWords(const QString &typed)
{
    m_proxy->setWords(typed);
}

void ListFrame::setFilter(const FilterNode &filter)
{
    applyFilter(filter);
}

bool ListFrame::applyFilter(const FilterNode &filter)
{
    Result<RowFilter> ready = readFilter(toText(filter));
    if (!ready) {
        emit failed(ready.error());
        return false;
    }
    m_filter = filter;
    m_proxy->setFilter(std::move(*ready));
    return true;
}

std::optional<FilterNode> ListFrame::asked(const FilterNode &start)
{
    const FilterSubject subject{.title = m_spec.title,
                                .fields = fieldsToChoose(),
                                .read = [this](const QString &text) { return readFilter(text); }};
    FilterDialog dialog{subject, start, this};
    return dialog.exec() == QDialog::Accepted ? std::optional{dialog.filter()} : std::nullopt;
}

void ListFrame::editFilter()
{
    if (const auto filter = asked(m_filter))
        applyFilter(*filter);
}

void ListFrame::editPart(int chip)
{
    std::vector<FilterNode> parts = partsOf(m_filter);
    const auto part = asked(parts[static_cast<size_t>(chip)]);
    if (!part)
        return;
    parts[static_cast<size_t>(chip)] = *part;
    std::erase_if(parts, [](const FilterNode &one) { return one.isEmpty(); });
    applyFilter(wholeOf(std::move(parts)));
}

void ListFrame::removePart(int chip)
{
    std::vector<FilterNode> parts = partsOf(m_filter);
    parts.erase(parts.begin() + chip);
    applyFilter(wholeOf(std::move(parts)));
    m_bar->box()->setFocus(Qt::OtherFocusReason);
}

void ListFrame::clearFilters()
{
    if (!m_filter.isEmpty())
        applyFilter({});
    m_bar->box()->clear();
    m_table->setFocus(Qt::OtherFocusReason);
}

int ListFrame::hidden() const
{
    return m_proxy->hidden();
}

QStringList ListFrame::chips() const
{
    QStringList parts;
    if (m_filter.isEmpty())
        return parts;
    const std::vector<FilterField> known = fields();
    for (const FilterNode &part : partsOf(m_filter))
        parts << filterWords(part, known);
    return parts;
}

void ListFrame::showChips()
{
    QStringList order;
    for (const ListProxy::SortColumn &sorted : m_proxy->sorting()) {
        const QString name = m_proxy->headerData(sorted.column, Qt::Horizontal).toString();
        order << (sorted.order == Qt::AscendingOrder ? name : tr("%1 downwards", "a column").arg(name));
    }
    m_bar->setChips(
        chips(), order.size() > 1 ? tr("Sorted by %1").arg(order.join(tr(", then ", "columns"))) : QString{});
    m_bar->setHidden(hidden());
    const bool sorted = !m_proxy->sorting().empty();
    m_table->horizontalHeader()->setSortIndicator(sorted ? m_proxy->sorting().front().column : -1,
                                                  sorted ? m_proxy->sorting().front().order
                                                         : Qt::AscendingOrder);
    emit counted();
}

void ListFrame::headerClicked(int column)
{
    sortBy(column, QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
}

void ListFrame::sortBy(int column, bool further)
{
    std::vector<ListProxy::SortColumn> sorting = m_proxy->sorting();
    const auto known = std::ranges::find(sorting, column, &ListProxy::SortColumn::column);
    if (known != sorting.end() && (further || sorting.size() == 1))
        known->order = known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    else if (further)
        sorting.push_back({.column = column});
    else
        sorting = {{.column = column}};
    m_proxy->setSorting(std::move(sorting));
}

void ListFrame::sortByCurrent(bool further)
{
    if (m_table->currentIndex().isValid())
        sortBy(m_table->currentIndex().column(), further);
}

void ListFrame::afterReset()
{
    fitOnce();
    showChips();
    if (!m_typing.isActive()) // else timerEvent() says it
        emit currentChanged();
}

void ListFrame::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_typing.timerId())
        return QWidget::timerEvent(event);
    m_typing.stop();
    emit currentChanged();
}

} // namespace hub
