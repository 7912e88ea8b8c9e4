#include "dialogs/importfilestep.h"

#include "base/capital.h"
#include "dialogs/workdialog.h"
#include "icons/icons.h"
#include "models/importjob.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// What the hub is begun with, then the tables one usually has as spreadsheets, in the order one needs them.
constexpr const char *kinds[]
    = {"gias",       "gias-national",    "gias-links", "terms",         "bank-holidays", "calendar",
       "programme",  "people",           "schools",    "cohorts",       "applications",  "events",
       "attendance", "development-days", "groups",     "group-members", "rates",         "payments",
       "json"};
constexpr int mostPreviewed = 8;

QString kindText(const QString &table)
{
    if (table == u"gias"_s)
        return ImportFileStep::tr("Register: the schools of my area");
    if (table == u"gias-national"_s)
        return ImportFileStep::tr("Register: the whole country");
    if (table == u"gias-links"_s)
        return ImportFileStep::tr("Register: links to successors");
    if (table == u"terms"_s)
        return ImportFileStep::tr("Term dates");
    if (table == u"bank-holidays"_s)
        return ImportFileStep::tr("Bank holidays (GOV.UK)");
    if (table == u"calendar"_s)
        return ImportFileStep::tr("A calendar (ICS)");
    if (table == u"programme"_s)
        return ImportFileStep::tr("A programme edition");
    if (table == u"json"_s)
        return ImportFileStep::tr("A whole hub, in place of everything here");
    const RecordType *type = recordTypeNamed(table);
    return withCapital(type != nullptr ? type->pluralText() : QString{table}.replace(u'-', u' '));
}

} // namespace

ImportFileStep::ImportFileStep(ImportJob &job, QWidget *parent)
    : ImportStep{parent}
    , m_job{job}
    , m_path{new QLineEdit{this}}
    , m_pathField{new FormField{tr("File"), m_path, this}}
    , m_sheet{new QComboBox{this}}
    , m_sheetField{new FormField{tr("Sheet"), m_sheet, this}}
    , m_kind{new QComboBox{this}}
    , m_kindField{new FormField{tr("What it holds"), m_kind, this}}
    , m_count{new Label{{}, Label::Kind::Small, this, Token::Muted}}
    , m_preview{new QTableWidget{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *layout = new QGridLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid * 2);
    m_path->setObjectName(u"importPath"_s);
    m_path->setPlaceholderText(tr("A CSV file, an Excel workbook, the register as downloaded"));
    layout->addWidget(m_pathField, 0, 0, 1, 2);
    auto *browse = new QPushButton{icon(Icon::Open), tr("Choose a file…"), this};
    browse->setAutoDefault(false);
    layout->addWidget(browse, 0, 2, Qt::AlignBottom);
    m_kind->addItem(tr("Choose what it holds"), QString{});
    for (const char *kind : kinds)
        m_kind->addItem(kindText(QString::fromLatin1(kind)), QString::fromLatin1(kind));
    m_kind->setObjectName(u"importKind"_s);
    m_sheet->setObjectName(u"importSheet"_s);
    layout->addWidget(m_kindField, 1, 0);
    layout->addWidget(m_sheetField, 1, 1, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_count, 2, 0, 1, 3);
    m_preview->setAccessibleName(tr("The first rows of the file"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->setShowGrid(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    layout->addWidget(m_preview, 3, 0, 1, 3);
    layout->setRowStretch(3, 1);
    connect(browse, &QPushButton::clicked, this, &ImportFileStep::browse);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { read(false); });
    connect(m_sheet, &QComboBox::activated, this, &ImportFileStep::chooseSheet);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_job.setKind(m_kind->currentData().toString());
        m_kindField->setProblem({});
    });
    showFile();
}

QString ImportFileStep::title() const
{
    return tr("File");
}

QWidget *ImportFileStep::first() const
{
    return m_path;
}

void ImportFileStep::setFile(const QString &path, const QString &kind)
{
    m_path->setText(QDir::toNativeSeparators(path));
    read(true); // perhaps put right meanwhile
    if (kind.isEmpty())
        return;
    m_job.setKind(kind);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind)));
}

void ImportFileStep::browse()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose the file to import"), QFileInfo{m_path->text()}.absolutePath(),
        tr("Files to import (*.csv *.xlsx *.zip *.json *.ics *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

void ImportFileStep::read(bool again)
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty() || (path == m_job.path() && !again))
        return;
    readSheet(path, {});
}

void ImportFileStep::readSheet(const QString &path, const QString &name)
{
    m_pathField->setProblem({});
    Result<ImportFile> file = ImportFile{};
    doAside(this, tr("Reading the file …"), [&file, path, name] { file = readImportFile(path, name); });
    if (file) {
        m_job.open(std::move(*file));
    } else {
        if (name.isEmpty()) // else the sheet before is still there
            m_job.open({});
        emit failed(file.error());
    }
    showFile();
}

void ImportFileStep::chooseSheet()
{
    readSheet(m_job.path(), m_sheet->currentText());
}

void ImportFileStep::showFile()
{
    const QSignalBlocker quiet{m_sheet};
    m_sheet->clear();
    m_sheet->addItems(m_job.sheetNames());
    m_sheet->setCurrentIndex(qMax(0, m_sheet->findText(m_job.sheetName())));
    m_sheetField->setVisible(m_sheet->count() > 1);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(m_job.kind())));
    const Sheet &sheet = m_job.sheet();
    m_count->setText(
        sheet.headings.isEmpty()
            ? tr("Nothing is written before the last step, and the import can be undone.")
            : tr("%1, %2. Nothing is written before the last step, and the import can be undone.",
                 "how many rows, how many columns")
                  .arg(tr("%Ln row(s)", nullptr, static_cast<int>(sheet.rows.size())),
                       tr("%Ln column(s)", nullptr, static_cast<int>(sheet.headings.size()))));
    const int rows = qMin(mostPreviewed, static_cast<int>(sheet.rows.size()));
    m_preview->setVisible(rows > 0);
    m_preview->setColumnCount(static_cast<int>(sheet.headings.size()));
    m_preview->setHorizontalHeaderLabels(sheet.headings);
    m_preview->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const QStringList &cells = sheet.rows[static_cast<size_t>(row)].cells;
        for (int column = 0; column < m_preview->columnCount(); ++column)
            m_preview->setItem(row, column, new QTableWidgetItem{cells.value(column)});
    }
}

Result<> ImportFileStep::leave()
{
    read(false);
    const QString problem = m_path->text().trimmed().isEmpty() ? tr("Choose the file first.") : QString{};
    m_pathField->setProblem(problem);
    if (!problem.isEmpty()) {
        m_path->setFocus(Qt::OtherFocusReason);
        return Error{.kind = Error::Kind::Usage, .subject = {}};
    }
    if (m_job.path().isEmpty())
        return Error{.kind = Error::Kind::Usage, .subject = {}};
    m_kindField->setProblem(m_job.kind().isEmpty() ? tr("Choose what the file holds.") : QString{});
    if (m_job.kind().isEmpty()) {
        m_kind->setFocus(Qt::OtherFocusReason);
        return Error{.kind = Error::Kind::Usage, .subject = {}};
    }
    return {};
}

} // namespace hub
