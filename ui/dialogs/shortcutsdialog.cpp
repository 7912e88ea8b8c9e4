#include "dialogs/shortcutsdialog.h"

#include "theme/hubstyle.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hub {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &commands, QWidget *parent)
    : QDialog{parent}
{
    setWindowTitle(tr("Keyboard shortcuts"));
    const int grid = measureOf(this, HubStyle::Grid);
    resize(grid * 64, grid * 72);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid + grid / 2);
    auto *table = new QTableWidget{0, 2, this};
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(measureOf(this, HubStyle::RowHeight));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    for (const QAction *command : commands) {
        if (command->shortcut().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem{command->shortcut().toString(QKeySequence::NativeText)});
        table->setItem(row, 1, new QTableWidgetItem{command->text().remove(QLatin1Char{'&'})});
    }
    table->resizeColumnToContents(0);
    column->addWidget(table);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace hub
