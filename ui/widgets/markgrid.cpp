#include "widgets/markgrid.h"

#include "models/markgridmodel.h"
#include "theme/hubstyle.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <optional>

namespace hub {

namespace {

std::optional<Mark> markOf(const QKeyEvent &event)
{
    if ((event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) != 0)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_P:
        return Mark::Present;
    case Qt::Key_L:
        return Mark::Late;
    case Qt::Key_H:
        return Mark::Half;
    case Qt::Key_A:
        return Mark::Absent;
    case Qt::Key_D:
        return Mark::Deputy;
    case Qt::Key_E:
        return Mark::Expected;
    default:
        return std::nullopt;
    }
}

} // namespace

MarkGrid::MarkGrid(QWidget *parent)
    : QTableView{parent}
{
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setStretchLastSection(true);
    measure();
}

void MarkGrid::measure()
{
    const int grid = measureOf(this, HubStyle::Grid);
    verticalHeader()->setDefaultSectionSize(measureOf(this, HubStyle::RowHeight));
    verticalHeader()->setMinimumWidth(grid * 16);
    horizontalHeader()->setDefaultSectionSize(grid * 15);
    horizontalHeader()->setMinimumHeight(fontMetrics().lineSpacing() * 3 + grid * 2);
}

void MarkGrid::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        measure();
}

/// Names and schools have up to half the room; the marks have the rest.
void MarkGrid::resizeEvent(QResizeEvent *event)
{
    verticalHeader()->setMaximumWidth(width() / 2);
    QTableView::resizeEvent(event);
}

void MarkGrid::spanHeadings()
{
    clearSpans();
    if (model()->columnCount() < 2)
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(MarkGridModel::HeadingRole).toBool())
            setSpan(row, 0, 1, model()->columnCount());
    }
}

void MarkGrid::moveDown()
{
    const QModelIndex now = currentIndex();
    for (int row = now.row() + 1; now.isValid() && row < model()->rowCount(); ++row) {
        const QModelIndex next = model()->index(row, now.column());
        if (next.data(MarkGridModel::MarkableRole).toBool())
            return setCurrentIndex(next);
    }
}

void MarkGrid::goToFirstOpen()
{
    QModelIndex first;
    for (int column = 0; column < model()->columnCount(); ++column) {
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex index = model()->index(row, column);
            if (!index.data(MarkGridModel::MarkableRole).toBool())
                continue;
            if (!first.isValid())
                first = index;
            if (index.data(MarkGridModel::MarkRole).toInt() == static_cast<int>(Mark::Expected))
                return setCurrentIndex(index);
        }
    }
    if (first.isValid())
        setCurrentIndex(first);
}

QModelIndexList MarkGrid::chosen() const
{
    QModelIndexList cells;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        if (index.data(MarkGridModel::MarkableRole).toBool())
            cells << index;
    }
    return cells;
}

void MarkGrid::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<Mark> mark = markOf(*event)) {
        emit marked(*mark);
        return event->accept();
    }
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        emit cleared();
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

} // namespace hub
