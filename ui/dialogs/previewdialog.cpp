#include "dialogs/previewdialog.h"

#include "theme/hubstyle.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "widgets/recordtable.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace hub {

PreviewDialog::PreviewDialog(const QString &title, const QString &go, const QStringList &headings,
                             QWidget *parent)
    : QDialog{parent}
    , m_message{new MessageBar{this}}
    , m_controls{new QFormLayout}
    , m_rows{new QStandardItemModel{this}}
    , m_table{new RecordTable{this}}
    , m_summary{new Label{{}, Label::Kind::Body, this, Token::Muted}}
{
    setWindowTitle(title);
    const int grid = measureOf(this, HubStyle::Grid);
    resize(grid * 110, grid * 70);
    m_rows->setHorizontalHeaderLabels(headings);
    m_table->setObjectName(QStringLiteral("preview"));
    m_table->setAccessibleName(tr("What would happen"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_rows);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setSpacing(grid);
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->addWidget(m_message);
    column->addLayout(m_controls);
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    m_go = buttons->addButton(go, QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    makePrimary(m_go);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreviewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

int PreviewDialog::rowCount() const
{
    return m_rows->rowCount();
}

QString PreviewDialog::summary() const
{
    return m_summary->text();
}

void PreviewDialog::addControl(const QString &words, QWidget *control)
{
    control->setAccessibleName(words);
    m_controls->addRow(words, control);
}

void PreviewDialog::setFigures(const QList<int> &columns)
{
    m_figures = columns;
    for (const int column : columns)
        m_rows->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

void PreviewDialog::clearRows()
{
    m_rows->removeRows(0, m_rows->rowCount());
}

void PreviewDialog::addRow(const QStringList &cells, Icon which, Token token)
{
    QList<QStandardItem *> items;
    for (const QString &cell : cells) {
        auto *item = new QStandardItem{cell};
        item->setToolTip(plainToolTip(cell));
        if (m_figures.contains(items.size()))
            item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        items << item;
    }
    if (which != Icon::None)
        items.last()->setIcon(icon(which, token));
    m_rows->appendRow(items);
}

void PreviewDialog::finish(const QString &summary, bool can)
{
    m_table->fitColumns();
    m_summary->setText(summary);
    m_go->setEnabled(can);
}

void PreviewDialog::refuse(const Error &error)
{
    m_message->tell(error);
    finish({}, false);
}

void PreviewDialog::accept()
{
    if (!m_go->isEnabled())
        return;
    const Result<QString> done = carryOut();
    if (!done)
        return m_message->tell(done.error());
    m_done = *done;
    QDialog::accept();
}

} // namespace hub
