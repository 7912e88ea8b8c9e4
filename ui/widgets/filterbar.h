#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace hub {

class FilterBox;
class FlowLayout;
class Label;

/// The bar above a table: typed words, a chip for each condition of the filter, and how many rows they hide,
/// with a way to see them all. What is hidden is never hidden silently.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(const QString &hint, QWidget *parent);

    [[nodiscard]] FilterBox *box() const { return m_box; }
    /// Puts a button for @p action beside the box.
    void addAction(QAction *action);
    using QWidget::addAction;

    /// A chip for each text; @p sorting is said by one more where it is not empty.
    void setChips(const QStringList &filters, const QString &sorting = {});
    void setHidden(int rows);

signals:
    void chipOpened(int chip);
    void chipRemoved(int chip);
    void sortingRemoved();
    void cleared();

private:
    QWidget *addChip(const QString &text, const QString &name);

    FilterBox *m_box;
    FlowLayout *m_buttons;
    QWidget *m_chips;
    Label *m_hidden;
    QPushButton *m_clear;
};

} // namespace hub
