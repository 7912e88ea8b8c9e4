#include "widgets/choicedelegate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>

#include <functional>

namespace hub {

namespace {

/// With the arrow keys one looks and Enter chooses; with the mouse the choice in the open list is it.
class ChoiceBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

    std::function<void()> done;

    void hidePopup() override
    {
        const bool wasOpen = view()->isVisible();
        QComboBox::hidePopup();
        if (wasOpen)
            QMetaObject::invokeMethod(
                this, [this] { done(); }, Qt::QueuedConnection);
    }
};

} // namespace

QVariantList choiceList(const std::vector<std::pair<QString, QString>> &choices)
{
    QVariantList list;
    for (const auto &[value, words] : choices)
        list << QVariant{QVariantList{value, words}};
    return list;
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QVariantList choices = index.data(ChoicesRole).toList();
    const QString heading
        = index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (choices.isEmpty()) {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(heading);
        return editor;
    }
    auto *box = new ChoiceBox{parent};
    box->setAccessibleName(heading);
    for (const QVariant &choice : choices)
        box->addItem(choice.toList().value(1).toString(), choice.toList().value(0));
    box->setEditable(index.data(OpenRole).toBool());
    auto *self = const_cast<ChoiceDelegate *>(this); // emitting from a const function of QStyledItemDelegate
    box->done = [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    };
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (box == nullptr)
        return QStyledItemDelegate::setEditorData(editor, index);
    const int known = box->findData(index.data(Qt::EditRole));
    if (!box->isEditable())
        return box->setCurrentIndex(qMax(0, known));
    box->setCurrentIndex(known);
    if (known < 0)
        box->setEditText(index.data(Qt::EditRole).toString());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (box == nullptr)
        return QStyledItemDelegate::setModelData(editor, model, index);
    const bool isTyped = box->isEditable() && box->findText(box->currentText()) < 0;
    const QVariant value
        = isTyped ? QVariant{box->currentText()} : box->itemData(box->findText(box->currentText()));
    if (value != index.data(Qt::EditRole))
        model->setData(index, value);
}

void ChoiceTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isEditable = (currentIndex().flags() & Qt::ItemIsEditable) != 0;
    if (!isEnter || state() == EditingState || !isEditable)
        return QTableView::keyPressEvent(event);
    edit(currentIndex());
    event->accept();
}

} // namespace hub
