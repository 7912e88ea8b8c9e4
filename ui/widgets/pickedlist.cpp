#include "widgets/pickedlist.h"

#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/recordedit.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

PickedList::PickedList(const QString &words, const std::vector<RecordEntry> &entries, QWidget *parent)
    : QWidget{parent}
    , m_edit{new RecordEdit{entries, this}}
    , m_field{new FormField{words, m_edit, this}}
    , m_list{new QListWidget{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_edit->setPlaceholderText(tr("Type some of the name, then Enter"));
    m_list->setAccessibleName(tr("%1: chosen", "what a list is of").arg(words));
    m_list->setMaximumHeight(measureOf(this, HubStyle::RowHeight) * 3);
    m_list->setToolTip(tr("Delete takes one out again."));
    m_list->hide();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_field);
    column->addWidget(m_list);
    auto *remove = new QAction{tr("Take out"), m_list};
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this, &PickedList::removeCurrent);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_field->setProblem({}); });
    connect(m_edit, &QLineEdit::editingFinished, this, &PickedList::addTyped);
    connect(m_edit->completer(), qOverload<const QString &>(&QCompleter::activated), this,
            &PickedList::addTyped, Qt::QueuedConnection);
}

/// Enter adds, and does not go on to the dialog's own button.
void PickedList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    event->setAccepted(isEnter);
}

void PickedList::addTyped()
{
    if (m_edit->text().trimmed().isEmpty())
        return;
    if (const qint64 key = m_edit->key(); key != 0)
        return add(key);
    m_field->setProblem(m_edit->called() > 1 ? tr("%n records are called that. Choose one from the list.",
                                                  nullptr, m_edit->called())
                                             : tr("There is no “%1” here.").arg(m_edit->text().trimmed()));
}

void PickedList::add(qint64 key)
{
    m_edit->choose(key);
    const std::vector<qint64> known = keys();
    if (std::ranges::find(known, key) == known.end()) {
        auto *item = new QListWidgetItem{m_edit->text(), m_list};
        item->setData(Qt::UserRole, key);
        item->setToolTip(m_edit->text());
    }
    m_edit->clear();
    m_list->show();
}

void PickedList::removeCurrent()
{
    delete m_list->takeItem(m_list->currentRow());
    m_list->setVisible(m_list->count() > 0);
    if (m_list->count() == 0)
        m_edit->setFocus(Qt::OtherFocusReason);
}

std::vector<qint64> PickedList::keys() const
{
    std::vector<qint64> keys;
    for (int row = 0; row < m_list->count(); ++row)
        keys.push_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
    return keys;
}

} // namespace hub
