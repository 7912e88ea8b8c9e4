#pragma once

#include "base/result.h"
#include "icons/icons.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QFormLayout;
class QPushButton;
class QStandardItemModel;
QT_END_NAMESPACE

namespace hub {

class Label;
class MessageBar;
class RecordTable;
class WorkingBar;

/// Shows, row by row, what a verb would do to many records, and does it on the last button only. What cannot
/// be done is said in its row.
class PreviewDialog : public QDialog
{
    Q_OBJECT
public:
    /// What was done, for the toast.
    [[nodiscard]] QString whatWasDone() const { return m_done; }
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QPushButton *button() const { return m_go; }

    void accept() override;
    void reject() override;

protected:
    /// @p go is on the button that does it.
    PreviewDialog(const QString &title, const QString &go, const QStringList &headings, QWidget *parent);

    void addControl(const QString &words, QWidget *control);
    /// Which columns, their headings too, hold sums and numbers: these stand at the far edge, one below the
    /// other.
    void setFigures(const QList<int> &columns);
    void clearRows();
    void addRow(const QStringList &cells, Icon icon = Icon::None, Token token = Token::Ink);
    /// The rows are complete: @p summary stands below them, and @p can says whether there is anything to do.
    void finish(const QString &summary, bool can);
    /// What would happen cannot be told, and nothing be done.
    void refuse(const Error &error);
    [[nodiscard]] MessageBar *message() const { return m_message; }

    /// Fills the rows from what is chosen above them.
    virtual void preview() = 0;
    /// Does it, and says in conclude() what was done; what takes long, between beginWork() and that.
    virtual void carryOut() = 0;
    /// Says that it is being done: nothing can be pressed until conclude(), and it cannot be called off.
    void beginWork(const QString &doing, const QString &why);
    /// It was done, or why not.
    void conclude(const Result<QString> &outcome);

private:
    void showWorking(bool isWorking);

    MessageBar *m_message;
    QFormLayout *m_controls;
    QStandardItemModel *m_rows;
    QList<int> m_figures;
    RecordTable *m_table;
    Label *m_summary;
    QDialogButtonBox *m_buttons;
    QPushButton *m_go;
    WorkingBar *m_working;
    bool m_isWorking = false;
    QString m_done;
};

} // namespace hub
