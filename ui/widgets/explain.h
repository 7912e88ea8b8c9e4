#pragma once

#include <QDialog>

#include <functional>
#include <vector>

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

/// Lets @p figure explain itself: by right click, by F1 and by Shift+F1 while it has the focus. @p explain is
/// asked each time, so that what it says is true now; where it gives no rule, nothing is shown.
void explainWith(QWidget *figure, std::function<Explanation()> explain);

} // namespace hub
