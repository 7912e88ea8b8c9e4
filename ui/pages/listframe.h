#pragma once

#include "documents/tablereport.h"
#include "exchange/xlsxwriter.h"
#include "icons/icons.h"
#include "pages/pagecontext.h"

#include <QKeySequence>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace hub {

class FilterBar;
class RecordTable;
struct Error;

/// What every list has, whatever its rows are: the bar with words and chips above, the table, and the
/// commands to see every row, to take what is shown elsewhere, and to put the columns back.
class ListFrame : public QWidget
{
    Q_OBJECT
public:
    [[nodiscard]] RecordTable *table() const { return m_table; }
    [[nodiscard]] FilterBar *bar() const { return m_bar; }
    /// What the list can do, for the page's menu. The page adds them to itself.
    [[nodiscard]] QList<QAction *> commands() const { return m_commands; }
    /// Puts the keyboard into the box above the list.
    void startFilter();

    /// What is on screen: the rows shown, in order, with the columns shown.
    [[nodiscard]] virtual TypedSheet sheet() const = 0;
    /// The same on paper, as it reads on screen, with what is left out.
    [[nodiscard]] TableReport paper() const;

signals:
    /// Other rows are shown, or in another order.
    void counted();
    void currentChanged();
    void did(const QString &sentence, const std::function<void()> &undo);
    void failed(const hub::Error &error);

protected:
    /// @p title is for screen readers and files.
    ListFrame(const PageContext &context, QString title, const QString &filterHint, QWidget *parent);

    QAction *command(Icon icon, const QString &text, const QKeySequence &keys,
                     const std::function<void()> &work);
    void addClearCommand();
    void addExportCommand();
    void addResetCommand();

    /// Shows every row.
    virtual void clearFilters();
    virtual void resetColumns() = 0;
    /// How many rows words and filter hide.
    [[nodiscard]] virtual int hidden() const = 0;
    /// The conditions that hide rows, besides the words typed.
    [[nodiscard]] virtual QStringList filterInWords() const { return {}; }

    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] const QString &title() const { return m_title; }

private:
    void exportRows();

    PageContext m_context;
    QString m_title;
    FilterBar *m_bar;
    RecordTable *m_table;
    QList<QAction *> m_commands;
};

} // namespace hub
