#include "dialogs/importcolumnsstep.h"

#include "theme/hubstyle.h"
#include "widgets/choicedelegate.h"
#include "widgets/formfield.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

ImportColumnsStep::ImportColumnsStep(ImportJob &job, QWidget *parent)
    : ImportStep{parent}
    , m_job{job}
    , m_headingsModel{new ImportHeadingsModel{job, this}}
    , m_valuesModel{new ImportValuesModel{job, this}}
    , m_hint{new Label{{}, Label::Kind::Body, this, Token::Muted}}
    , m_headings{makeTable(m_headingsModel, tr("What each column stands for"),
                           ImportHeadingsModel::GoesToColumn)}
    , m_valuesPane{new QWidget{this}}
    , m_valuesLine{new Label{{}, Label::Kind::Strong, m_valuesPane}}
    , m_values{makeTable(m_valuesModel, tr("What the values stand for"), ImportValuesModel::OursColumn)}
    , m_defaultsPane{new QWidget{this}}
    , m_defaultsColumn{new QVBoxLayout{m_defaultsPane}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_headings->setObjectName(u"importHeadings"_s);
    m_values->setObjectName(u"importValues"_s);
    m_hint->setWordWrap(true);
    m_valuesLine->setWordWrap(true);
    auto *values = new QVBoxLayout{m_valuesPane};
    values->setContentsMargins(0, grid, 0, 0);
    values->setSpacing(grid / 2);
    values->addWidget(m_valuesLine);
    values->addWidget(m_values, 1);
    m_defaultsColumn->setContentsMargins(0, 0, 0, 0);
    m_defaultsColumn->setSpacing(grid);
    auto *split = new QSplitter{Qt::Vertical, this};
    split->setChildrenCollapsible(false);
    split->addWidget(m_headings);
    split->addWidget(m_valuesPane);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_defaultsPane);
    scroll->setMinimumWidth(grid * 28);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid * 2);
    row->addWidget(split, 3);
    row->addWidget(scroll, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_hint);
    column->addLayout(row, 1);
    // Not while a table is still closing its editor.
    connect(&m_job, &ImportJob::mappingChanged, this, &ImportColumnsStep::follow, Qt::QueuedConnection);
}

QTableView *ImportColumnsStep::makeTable(QAbstractItemModel *model, const QString &name, int editable)
{
    auto *table = new ChoiceTable{this};
    table->setModel(model);
    table->setAccessibleName(name);
    table->setItemDelegate(new ChoiceDelegate{table});
    table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                           | QAbstractItemView::SelectedClicked | QAbstractItemView::DoubleClicked);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(measureOf(this, HubStyle::RowHeight));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setSectionResizeMode(editable, QHeaderView::Stretch);
    return table;
}

QString ImportColumnsStep::title() const
{
    return tr("Columns and values");
}

bool ImportColumnsStep::isNeedless() const
{
    return !m_job.isMapped();
}

QWidget *ImportColumnsStep::first() const
{
    return m_headings;
}

void ImportColumnsStep::enter()
{
    m_hint->setText(
        m_job.isRemembered()
            ? tr("A file with these headings was imported before: its mapping is used again.")
            : tr("Choose what each column stands for: Enter or F2 opens the list. Columns left out "
                 "are not read. The mapping is remembered for the next file with these headings."));
    m_headingsModel->reset();
    const int grid = measureOf(this, HubStyle::Grid);
    m_headings->setColumnWidth(ImportHeadingsModel::HeadingColumn, grid * 26);
    m_headings->setColumnWidth(ImportHeadingsModel::SamplesColumn, grid * 20);
    m_values->setColumnWidth(ImportValuesModel::ColumnColumn, grid * 20);
    m_values->setColumnWidth(ImportValuesModel::TheirsColumn, grid * 26);
    m_values->setColumnWidth(ImportValuesModel::RowsColumn, grid * 8);
    m_headings->setCurrentIndex(m_headingsModel->index(0, ImportHeadingsModel::GoesToColumn));
    showDefaults();
    showValues();
}

void ImportColumnsStep::follow()
{
    if (!isVisible())
        return;
    showValues();
    showDefaults();
}

void ImportColumnsStep::showValues()
{
    const QModelIndex current = m_values->currentIndex();
    m_valuesModel->reset();
    if (!m_values->currentIndex().isValid())
        m_values->setCurrentIndex(m_valuesModel->index(current.row(), current.column()));
    m_valuesPane->setVisible(m_valuesModel->rowCount() > 0);
    const int unknown = m_valuesModel->notUnderstood();
    m_valuesLine->setText(unknown == 0 ? tr("Every value is understood")
                                       : tr("Values not understood: %L1", "above the table").arg(unknown));
}

/// A control for each column that every row needs and no heading gives, and for those given so before.
void ImportColumnsStep::showDefaults()
{
    QStringList wanted = m_job.missingColumns();
    if (&m_job.type() == recordTypeNamed(u"applications") && !wanted.contains(u"status"_s)
        && !m_job.defaultOf(u"status"_s).isEmpty())
        wanted += u"status"_s;
    QStringList shown;
    for (const Default &one : m_defaults)
        shown += one.column;
    if (wanted == shown && !shown.isEmpty())
        return;
    for (const Default &one : m_defaults)
        one.field->deleteLater();
    m_defaults.clear();
    while (QLayoutItem *item = m_defaultsColumn->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    auto *head = new Label{wanted.isEmpty() ? tr("Nothing is missing") : tr("The same for every row"),
                           Label::Kind::Strong, m_defaultsPane};
    head->setWordWrap(true);
    m_defaultsColumn->addWidget(head);
    for (const QString &column : wanted) {
        m_defaults.push_back(makeDefault(column));
        m_defaultsColumn->addWidget(m_defaults.back().field);
    }
    m_defaultsColumn->addStretch();
}

ImportColumnsStep::Default ImportColumnsStep::makeDefault(const QString &column)
{
    Default made{.column = column};
    const auto choices = m_job.valueChoices(column);
    if (choices.empty()) {
        made.edit = new QLineEdit{m_defaultsPane};
        made.edit->setText(m_job.defaultOf(column));
        connect(made.edit, &QLineEdit::textEdited, this,
                [this, column](const QString &text) { m_job.setDefault(column, text.trimmed()); });
    } else {
        made.box = new QComboBox{m_defaultsPane};
        made.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made.box->addItem(tr("Choose"), QString{});
        for (const auto &[code, words] : choices)
            made.box->addItem(words, code);
        made.box->setCurrentIndex(qMax(0, made.box->findData(m_job.defaultOf(column))));
        connect(made.box, &QComboBox::activated, this,
                [this, column, box = made.box] { m_job.setDefault(column, box->currentData().toString()); });
    }
    QWidget *control = made.edit != nullptr ? static_cast<QWidget *>(made.edit) : made.box;
    control->setObjectName(u"default:"_s + column);
    made.field = new FormField{m_job.labelOf(column), control, m_defaultsPane};
    return made;
}

Result<> ImportColumnsStep::leave()
{
    QWidget *empty = nullptr;
    for (const Default &one : m_defaults) {
        const bool isMissing
            = m_job.missingColumns().contains(one.column) && m_job.defaultOf(one.column).isEmpty();
        one.field->setProblem(
            isMissing ? tr("Every row needs it: choose the column that has it, or say here what it is.")
                      : QString{});
        if (isMissing && empty == nullptr)
            empty = one.field->control();
    }
    if (empty == nullptr)
        return {};
    empty->setFocus(Qt::OtherFocusReason);
    return Error{.kind = Error::Kind::Usage, .subject = {}};
}

} // namespace hub
