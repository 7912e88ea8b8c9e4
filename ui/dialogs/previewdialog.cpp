#include "dialogs/previewdialog.h"

#include "theme/hubstyle.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "widgets/recordtable.h"
#include "widgets/workingbar.h"

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
    , m_buttons{new QDialogButtonBox{QDialogButtonBox::Cancel, this}}
    , m_working{new WorkingBar{tr("It is being done"), this}}
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
    column->addWidget(m_working);
    m_go = m_buttons->addButton(go, QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    makePrimary(m_go);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PreviewDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PreviewDialog::reject);
    column->addWidget(m_buttons);
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
    carryOut();
}

void PreviewDialog::reject()
{
    if (!m_isWorking)
        QDialog::reject();
}

void PreviewDialog::beginWork(const QString &doing, const QString &why)
{
    m_message->tell(MessageBar::Tone::Info, doing, why);
    showWorking(true);
}

void PreviewDialog::showWorking(bool isWorking)
{
    m_isWorking = isWorking;
    m_working->setVisible(isWorking);
    m_buttons->setEnabled(!isWorking);
    m_table->setEnabled(!isWorking);
    for (int row = 0; row < m_controls->rowCount(); ++row)
        m_controls->itemAt(row, QFormLayout::FieldRole)->widget()->setEnabled(!isWorking);
}

void PreviewDialog::conclude(const Result<QString> &outcome)
{
    const bool wasWorking = m_isWorking;
    if (wasWorking)
        showWorking(false);
    if (!outcome) {
        m_message->tell(outcome.error());
        if (wasWorking)
            m_go->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_done = *outcome;
    QDialog::accept();
}

} // namespace hub
