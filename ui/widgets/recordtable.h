#pragma once

#include <QBasicTimer>
#include <QTableView>
#include <QVariant>

#include <functional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace hub {

/// The one way a table looks and behaves: whole rows, sorted by a click, columns chosen and their widths
/// remembered, copied as tab-separated text that a spreadsheet takes, found by typing. Tab leaves it.
class RecordTable final : public QTableView
{
    Q_OBJECT
public:
    explicit RecordTable(QWidget *parent);

    /// Keeps order, widths and hidden columns under @p name. Call it once, after the model is set; @p hidden
    /// are the columns hidden as long as nobody chose otherwise. @p settings must outlive the table.
    void rememberColumns(QSettings &settings, const QString &name, const QList<int> &hidden = {});

    /// Puts the columns back as they were before anybody chose.
    void resetColumns();

    /// Keeps the row that somebody chose: it stays current over a reset or another order, and is current
    /// again as soon as a filter that hid it lets it through. Meanwhile the first row is. @p keyRole tells
    /// rows apart. Call it before the model is set.
    void keepChosen(int keyRole) { m_keyRole = keyRole; }
    /// Whether rows come and go: what is current meanwhile need not be shown.
    [[nodiscard]] bool isSettling() const { return m_isSettling; }
    /// Makes the row with that key current. False where it is not shown.
    bool choose(const QVariant &key);

    /// What Copy puts on the clipboard: the selected rows, shown columns, headings first when there is more
    /// than one row.
    [[nodiscard]] QString selectedText() const;

    /// The section that stands first; -1 where none is shown.
    [[nodiscard]] int firstColumn() const { return shownColumns().value(0, -1); }
    [[nodiscard]] QList<int> shownColumns() const;

    /// Makes every shown column as wide as what is in it, within reason.
    void fitColumns();

    void setModel(QAbstractItemModel *model) override;

public slots:
    void copySelection();

signals:
    /// A column was shown or hidden by choice.
    void columnsChosen();
    /// Enter or a double click on a row.
    void opened(const QModelIndex &index);
    /// The presses that moved to another row are dealt with: for what stands beside the table and takes long
    /// to make, so that no key waits for it and a key held down makes it only where it rests.
    void rested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void measure();
    void chooseColumns(const QPoint &globalPlace);
    void saveColumns();
    void returnToChosen();
    [[nodiscard]] QModelIndex rowWith(const QVariant &key) const;

    QSettings *m_settings = nullptr;
    QString m_name;
    QBasicTimer m_resting;
    QList<int> m_firstHidden;
    int m_keyRole = -1; ///< none: the row chosen is forgotten with a reset
    QVariant m_chosen;  ///< its key
    bool m_isSettling = false;
};

} // namespace hub
