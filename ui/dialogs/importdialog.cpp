#include "dialogs/importdialog.h"

#include "exchange/importcalendar.h"
#include "exchange/sheetfile.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// What the hub is begun with, then the tables one usually has as spreadsheets, in the order one needs them.
constexpr const char *kinds[]
    = {"gias",    "gias-national", "gias-links",   "terms",   "bank-holidays", "people",
       "schools", "cohorts",       "applications", "events",  "attendance",    "development-days",
       "groups",  "group-members", "rates",        "payments"};
constexpr int mostProblemsShown = 500;

QString kindText(const QString &table)
{
    if (table == u"gias"_s)
        return ImportDialog::tr("Register: the schools of my area");
    if (table == u"gias-national"_s)
        return ImportDialog::tr("Register: the whole country");
    if (table == u"gias-links"_s)
        return ImportDialog::tr("Register: links to successors");
    if (table == u"terms"_s)
        return ImportDialog::tr("Term dates");
    if (table == u"bank-holidays"_s)
        return ImportDialog::tr("Bank holidays (GOV.UK)");
    const RecordType *type = recordTypeNamed(table);
    QString text = type != nullptr ? type->pluralText() : QString{table}.replace(u'-', u' ');
    return text.isEmpty() ? table : text.replace(0, 1, text.at(0).toUpper());
}

} // namespace

ImportDialog::ImportDialog(Store &store, QDate today, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_today{today}
    , m_steps{new QStackedWidget{this}}
    , m_message{new MessageBar{this}}
{
    setWindowTitle(tr("Import a spreadsheet"));
    const int grid = measureOf(this, HubStyle::Grid);
    resize(grid * 96, grid * 68);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid * 2);
    column->addWidget(m_message);
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(makePreview());
    column->addWidget(m_steps, 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("See what will happen"), QDialogButtonBox::ActionRole);
    m_next->setDefault(true);
    makePrimary(m_next);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(0); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_steps->currentIndex() == 0 ? plan() : apply(); });
    showStep(0);
}

QWidget *ImportDialog::makeChoice()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid * 2);
    auto *words = new Label{
        tr("A CSV file or an Excel workbook, with its headings in the first row. Nothing is written before "
           "the last button, and the import can be undone."),
        Label::Kind::Body, pane, Token::Muted};
    words->setWordWrap(true);
    column->addWidget(words);
    m_path = new QLineEdit{pane};
    m_pathField = new FormField{tr("File"), m_path, pane};
    column->addWidget(m_pathField);
    auto *browse = new QPushButton{icon(Icon::Open), tr("Choose a file…"), pane};
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ImportDialog::browse);
    column->addWidget(browse, 0, Qt::AlignLeft);
    m_kind = new QComboBox{pane};
    for (const char *kind : kinds)
        m_kind->addItem(kindText(QString::fromLatin1(kind)), QString::fromLatin1(kind));
    column->addWidget(new FormField{tr("What it holds"), m_kind, pane});
    column->addStretch();
    return pane;
}

QWidget *ImportDialog::makePreview()
{
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(0, 0, 0, 0);
    m_counts = new Label{{}, Label::Kind::Heading, pane};
    m_counts->setWordWrap(true);
    m_problemsLine = new Label{{}, Label::Kind::Body, pane, Token::Muted};
    m_problemsLine->setWordWrap(true);
    m_problems = new QTableWidget{0, 3, pane};
    m_problems->setAccessibleName(tr("What could not be read"));
    m_problems->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("What is wrong")});
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_problems->setWordWrap(true);
    m_problems->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_problems->verticalHeader()->hide();
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_problems->setTabKeyNavigation(false);
    m_problems->setShowGrid(false);
    column->addWidget(m_counts);
    column->addWidget(m_problemsLine);
    column->addWidget(m_problems, 1);
    return pane;
}

void ImportDialog::browse()
{
    const QString path = QFileDialog::getOpenFileName(
        this, windowTitle(), QFileInfo{m_path->text()}.absolutePath(),
        tr("Files to import (*.csv *.xlsx *.zip *.json *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void ImportDialog::setFile(const QString &path, const QString &table)
{
    m_path->setText(path);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(table)));
}

void ImportDialog::plan()
{
    m_message->hide();
    m_pathField->setProblem(m_path->text().trimmed().isEmpty() ? tr("Choose the file first.") : QString{});
    if (!m_pathField->problem().isEmpty())
        return m_path->setFocus(Qt::OtherFocusReason);
    const QString kind = m_kind->currentData().toString();
    m_register.reset();
    if (kind.startsWith(u"gias"_s)) {
        Result<GiasImport> read = kind == u"gias-links"_s
            ? planGiasLinks(m_store, file())
            : planGias(m_store, file(),
                       {.scope = kind == u"gias"_s ? GiasScope::Hub : GiasScope::National, .today = m_today});
        if (!read)
            return m_message->tell(read.error());
        m_register = std::move(*read);
        m_plan = m_register->plan;
        showPlan();
        return showStep(1);
    }
    Result<ImportPlan> planned = planFile(kind);
    if (!planned)
        return m_message->tell(planned.error());
    m_plan = std::move(*planned);
    showPlan();
    showStep(1);
}

QString ImportDialog::file() const
{
    return m_path->text().trimmed();
}

Result<ImportPlan> ImportDialog::planFile(const QString &kind)
{
    const QString name = QFileInfo{file()}.fileName();
    if (kind == u"bank-holidays"_s) {
        QFile holidays{file()};
        if (!holidays.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Missing, file()};
        return planBankHolidays(m_store, holidays.readAll(), name);
    }
    const Result<Sheet> sheet = readSheet(file());
    if (!sheet)
        return sheet.error();
    if (kind == u"terms"_s)
        return planTerms(m_store, *sheet, name);
    return planImport(m_store, kind, *sheet, {.map = {}, .today = m_today, .source = name});
}

void ImportDialog::showPlan()
{
    using Outcome = PlanLine::Outcome;
    const bool isRegister = m_register.has_value();
    const int fresh = isRegister ? m_register->added : m_plan->count(Outcome::New);
    const int updated = isRegister ? m_register->updated : m_plan->count(Outcome::Updated);
    m_counts->setText(tr("%L1 new, %L2 updated, %L3 unchanged, %L4 skipped")
                          .arg(fresh)
                          .arg(updated)
                          .arg(isRegister ? m_register->unchanged : m_plan->count(Outcome::Unchanged))
                          .arg(isRegister ? m_register->skipped : m_plan->count(Outcome::Skipped)));
    const auto problems = static_cast<int>(m_plan->problems.size());
    m_problemsLine->setText(
        problems == 0
            ? tr("Every row could be read.")
            : tr("Problems: %L1. Rows that are skipped can be put right in the file and imported again; "
                 "what is already here is not doubled.")
                  .arg(problems));
    if (isRegister && !m_register->changes.empty())
        return showChanges();
    m_problems->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("What is wrong")});
    m_problems->setVisible(problems > 0);
    const int shown = qMin(problems, mostProblemsShown);
    m_problems->setRowCount(shown);
    for (int row = 0; row < shown; ++row) {
        const FileProblem &problem = m_plan->problems[static_cast<size_t>(row)];
        m_problems->setItem(
            row, 0, new QTableWidgetItem{problem.row == 0 ? QString{} : QString::number(problem.row)});
        m_problems->setItem(row, 1, new QTableWidgetItem{problem.column});
        m_problems->setItem(row, 2, new QTableWidgetItem{problem.message});
    }
    m_problems->resizeColumnToContents(0);
    m_problems->resizeColumnToContents(1);
    m_next->setEnabled(fresh + updated > 0 || (m_register && m_register->isReferenceNew));
}

/// What became of the hub's own schools, the most urgent first, in place of the problems.
void ImportDialog::showChanges()
{
    const auto changes = static_cast<int>(m_register->changes.size());
    m_problemsLine->setText(tr("Changes to the hub's schools: %L1.").arg(changes));
    m_problems->setHorizontalHeaderLabels({tr("URN"), tr("School"), tr("What changed")});
    m_problems->show();
    m_problems->setRowCount(changes);
    for (int row = 0; row < changes; ++row) {
        const SchoolChange &change = m_register->changes[static_cast<size_t>(row)];
        m_problems->setItem(row, 0, new QTableWidgetItem{change.urn});
        m_problems->setItem(row, 1, new QTableWidgetItem{change.name});
        m_problems->setItem(row, 2, new QTableWidgetItem{change.sentence});
    }
    m_problems->resizeColumnToContents(0);
    m_problems->resizeColumnToContents(1);
    m_next->setEnabled(true);
}

void ImportDialog::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step > 0);
    m_next->setText(step == 0 ? tr("See what will happen") : tr("Import"));
    if (step == 0)
        m_next->setEnabled(true);
}

void ImportDialog::apply()
{
    const Result<> done = m_register ? applyGias(m_store, *m_register) : applyImport(m_store, *m_plan);
    if (!done)
        return m_message->tell(done.error());
    m_outcome = tr("Imported %1: %2").arg(QFileInfo{file()}.fileName(), m_counts->text());
    accept();
}

} // namespace hub
