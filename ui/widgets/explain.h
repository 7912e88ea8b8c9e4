#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QAbstractItemView;
class QModelIndex;
class QVBoxLayout;

namespace hub {

/// Why a figure is what it is: the rule in a sentence, then the rows it rests on.
struct Explanation
{
    struct Line
    {
        QStringList cells;
        std::function<void()> open = {}; ///< goes to what the line is about; may be empty
    };

    QString title; ///< the figure with its words: "4 places free"
    QString rule;
    QStringList headings = {};
    QList<int> figures = {}; ///< the columns of sums and numbers, which stand at the far edge
    std::vector<Line> lines = {};
    QString none = {}; ///< said where there are no rows
};

/// Shows an explanation: the rule, its rows, and the rows for a spreadsheet or a file.
class ExplainDialog final : public QDialog
{
    Q_OBJECT
public:
    ExplainDialog(Explanation explanation, QWidget *parent);

    /// The rows as they go to a spreadsheet: tab-separated, headings first.
    [[nodiscard]] QString tabbed() const;

private:
    class Model;
    void makeRows(QVBoxLayout &column);
    void makeButtons(QVBoxLayout &column);
    void save();

    Explanation m_explanation;
};

/// Shows @p explanation near @p figure; it goes away when closed.
ExplainDialog *showExplanation(Explanation explanation, QWidget *figure);

/// Lets @p figure explain itself: by right click, by F1 and by Shift+F1 while it has the focus, which it
/// takes by Tab from now on, and says so to whoever cannot see it. @p explain is asked each time, so that
/// what it says is true now; where it gives no rule, nothing is shown.
void explainWith(QWidget *figure, std::function<Explanation()> explain);

/// Lets the figures of the rows of @p table explain themselves: "Explain…" comes first in the menu of a row,
/// and F1 and Shift+F1 explain the current cell. @p explain is asked with it, as explainWith() asks; rows for
/// which it gives no rule do not offer it.
void explainCellsWith(QAbstractItemView *table, std::function<Explanation(const QModelIndex &)> explain);

} // namespace hub
