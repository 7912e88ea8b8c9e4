#include "widgets/explain.h"

#include "dialogs/exportsheet.h"
#include "icons/icons.h"
#include "theme/hubstyle.h"
#include "widgets/label.h"
#include "widgets/recordtable.h"

#include <QAbstractScrollArea>
#include <QAbstractTableModel>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// As wide as the columns want, as high as the rule and some rows want at that width, and no larger than the
/// screen.
QSize sizeFor(const Explanation &explanation, const QDialog &dialog)
{
    const int grid = measureOf(&dialog, HubStyle::Grid);
    const int columns = static_cast<int>(explanation.headings.size());
    const QSize most = dialog.screen()->availableGeometry().size();
    const int wide = std::min(grid * std::clamp(18 * columns, 70, 120), most.width());
    const int high = dialog.layout()->totalHeightForWidth(wide);
    return {wide, std::min(explanation.lines.empty() ? high : std::max(high, grid * 48), most.height())};
}

} // namespace

/// The rows of an explanation.
class ExplainDialog::Model final : public QAbstractTableModel
{
public:
    Model(const Explanation &explanation, QObject *parent)
        : QAbstractTableModel{parent}
        , m_explanation{explanation}
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_explanation.lines.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_explanation.headings.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        return m_explanation.lines[static_cast<size_t>(index.row())].cells.value(index.column());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return alignment(section);
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return m_explanation.headings.value(section);
    }

private:
    [[nodiscard]] QVariant alignment(int column) const
    {
        const bool isFigure = m_explanation.figures.contains(column);
        return QVariant::fromValue((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }

    const Explanation &m_explanation;
};

ExplainDialog::ExplainDialog(Explanation explanation, QWidget *parent)
    : QDialog{parent}
    , m_explanation{std::move(explanation)}
{
    setObjectName(u"explain"_s);
    setWindowTitle(tr("Why: %1", "a figure with its words").arg(m_explanation.title));
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid);
    auto *title = new Label{m_explanation.title, Label::Kind::Heading, this};
    title->setWordWrap(true);
    column->addWidget(title);
    auto *rule = new Label{m_explanation.rule, Label::Kind::Body, this};
    rule->setObjectName(u"rule"_s);
    rule->setWordWrap(true);
    rule->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rule->setAccessibleName(tr("The rule: %1").arg(m_explanation.rule));
    column->addWidget(rule);
    makeRows(*column);
    makeButtons(*column);
    resize(sizeFor(m_explanation, *this));
}

void ExplainDialog::makeRows(QVBoxLayout &column)
{
    if (m_explanation.lines.empty()) {
        if (!m_explanation.none.isEmpty())
            column.addWidget(new Label{m_explanation.none, Label::Kind::Body, this, Token::Muted});
        return;
    }
    auto *table = new RecordTable{this};
    table->setAccessibleName(tr("What it rests on"));
    table->setSortingEnabled(false);
    table->setModel(new Model{m_explanation, this});
    table->fitColumns();
    constexpr int seen = 4; // under a long rule too
    table->setMinimumHeight(measureOf(this, HubStyle::RowHeight)
                            * std::min(seen, static_cast<int>(m_explanation.lines.size()) + 1));
    table->selectRow(0);
    connect(table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        if (const auto open = m_explanation.lines[static_cast<size_t>(index.row())].open) {
            close();
            open();
        }
    });
    column.addWidget(table, 1);
    table->setFocus();
}

void ExplainDialog::makeButtons(QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    buttons->button(QDialogButtonBox::Close)->setDefault(m_explanation.lines.empty());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!m_explanation.lines.empty()) {
        auto *copy = buttons->addButton(tr("Copy rows"), QDialogButtonBox::ActionRole);
        copy->setAutoDefault(false);
        connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(tabbed()); });
        auto *save = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
        save->setAutoDefault(false);
        connect(save, &QPushButton::clicked, this, &ExplainDialog::save);
    }
    column.addWidget(buttons);
}

QString ExplainDialog::tabbed() const
{
    const auto line = [](QStringList cells) {
        for (QString &cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        return cells.join(u'\t');
    };
    QStringList all{line(m_explanation.headings)};
    for (const Explanation::Line &row : m_explanation.lines)
        all << line(row.cells);
    return all.join(u'\n');
}

void ExplainDialog::save()
{
    TypedSheet sheet;
    sheet.sheet.name = m_explanation.title;
    sheet.sheet.headings = m_explanation.headings;
    int number = 1;
    for (const Explanation::Line &row : m_explanation.lines)
        sheet.sheet.rows.push_back({++number, row.cells});
    const auto paper = [this, &sheet] {
        TableReport report = paperOf(sheet, m_explanation.title, QDateTime::currentDateTimeUtc());
        report.filter = m_explanation.rule;
        return report;
    };
    exportSheet(sheet, m_explanation.title, paper, this);
}

ExplainDialog *showExplanation(Explanation explanation, QWidget *figure)
{
    auto *dialog = new ExplainDialog{std::move(explanation), figure->window()};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Below the figure where there is room, else where it fits.
    const QRect room = figure->screen()->availableGeometry();
    QPoint place = figure->mapToGlobal(QPoint{0, figure->height()});
    place.setX(std::clamp(place.x(), room.left(), qMax(room.left(), room.right() - dialog->width())));
    place.setY(std::clamp(place.y(), room.top(), qMax(room.top(), room.bottom() - dialog->height())));
    dialog->move(place);
    dialog->show();
    return dialog;
}

namespace {

bool asksByKey(QEvent *event)
{
    return (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1;
}

void showIfThere(Explanation explanation, QWidget *figure)
{
    if (!explanation.rule.isEmpty())
        showExplanation(std::move(explanation), figure);
}

/// Adds to what a reader says of @p figure that it can be asked.
void sayThatItExplains(QWidget *figure)
{
    const QString hint = ExplainDialog::tr("F1 says why.");
    const QString now = figure->accessibleDescription();
    if (!now.endsWith(hint))
        figure->setAccessibleDescription(now.isEmpty() ? hint : now + u' ' + hint);
}

/// Catches what asks a widget to explain itself.
class Asker final : public QObject
{
public:
    Asker(QWidget *figure, std::function<Explanation()> explain)
        : QObject{figure}
        , m_figure{figure}
        , m_explain{std::move(explain)}
    {
        figure->installEventFilter(this);
        if (auto *area = qobject_cast<QAbstractScrollArea *>(figure))
            area->viewport()->installEventFilter(this); // where the right click lands
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_figure && event->type() == QEvent::FocusIn)
            sayThatItExplains(m_figure); // its description may be another by now
        if (event->type() != QEvent::ContextMenu && (watched != m_figure || !asksByKey(event)))
            return QObject::eventFilter(watched, event);
        event->accept(); // F1 is the guide's elsewhere
        if (event->type() != QEvent::ShortcutOverride)
            showIfThere(m_explain(), m_figure);
        return true;
    }

private:
    QWidget *m_figure;
    std::function<Explanation()> m_explain;
};

/// Catches what asks a table to explain its current cell.
class CellAsker final : public QObject
{
public:
    CellAsker(QAbstractItemView *table, std::function<Explanation(const QModelIndex &)> explain)
        : QObject{table}
        , m_table{table}
        , m_explain{std::move(explain)}
        , m_action{new QAction{icon(Icon::Info), ExplainDialog::tr("Explain…") + u"\tF1"_s, table}}
    {
        m_action->setObjectName(u"explain"_s);
        const QList<QAction *> others = table->actions();
        table->insertAction(others.value(0), m_action);
        connect(m_action, &QAction::triggered, this, [this] { showIfThere(asked(), m_table); });
        table->installEventFilter(this);
        table->viewport()->installEventFilter(this); // where the right click lands
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ContextMenu)
            m_action->setVisible(!asked().rule.isEmpty());
        if (watched != m_table || !asksByKey(event))
            return QObject::eventFilter(watched, event);
        event->accept();
        if (event->type() == QEvent::KeyPress)
            showIfThere(asked(), m_table);
        return true;
    }

private:
    [[nodiscard]] Explanation asked() const
    {
        const QModelIndex current = m_table->currentIndex();
        return current.isValid() ? m_explain(current) : Explanation{};
    }

    QAbstractItemView *m_table;
    std::function<Explanation(const QModelIndex &)> m_explain;
    QAction *m_action;
};

} // namespace

void explainWith(QWidget *figure, std::function<Explanation()> explain)
{
    if (figure->focusPolicy() == Qt::NoFocus)
        figure->setFocusPolicy(Qt::TabFocus);
    sayThatItExplains(figure);
    new Asker{figure, std::move(explain)};
}

void explainCellsWith(QAbstractItemView *table, std::function<Explanation(const QModelIndex &)> explain)
{
    sayThatItExplains(table);
    new CellAsker{table, std::move(explain)};
}

} // namespace hub
