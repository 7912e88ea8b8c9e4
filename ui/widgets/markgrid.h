#pragma once

#include "records/attendance.h"

#include <QTableView>

namespace hub {

/// The grid of a register, worked by keys: P L H A D E mark what is selected, Backspace clears it, and the
/// cursor moves on to the next person. The names and the headings stay in sight.
class MarkGrid final : public QTableView
{
    Q_OBJECT
public:
    explicit MarkGrid(QWidget *parent);

    /// To the next cell below that can be marked; stays where there is none.
    void moveDown();
    /// The first cell that can be marked and has no mark; else the first that can be marked.
    void goToFirstOpen();
    /// What a key or a menu would mark.
    [[nodiscard]] QModelIndexList chosen() const;

    /// Headings go over all columns.
    void spanHeadings();

    void keyboardSearch(const QString &) override { }

signals:
    void marked(hub::Mark mark);
    void cleared();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
};

} // namespace hub
