#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace hub {

/// Edits a cell whose model offers choices in a drop-down list, and any other as text. Enter, F2 or a click
/// on the chosen cell opens it.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        /// What the cell may be: a QVariantList of QVariantList{value, words}. Empty: any text.
        ChoicesRole = Qt::UserRole + 100,
        OpenRole ///< whether something else than the choices may be typed as well
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

/// A table whose cells are edited: Enter opens the one chosen, and goes no further.
class ChoiceTable final : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The choices for the role, from pairs of value and words.
[[nodiscard]] QVariantList choiceList(const std::vector<std::pair<QString, QString>> &choices);

} // namespace hub
