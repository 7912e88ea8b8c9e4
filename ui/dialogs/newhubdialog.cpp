#include "dialogs/newhubdialog.h"

#include "base/errortext.h"
#include "records/fieldtext.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

NewHubDialog::NewHubDialog(const QString &folder, QWidget *parent)
    : QDialog{parent}
    , m_folder{folder}
    , m_name{new QLineEdit{this}}
    , m_laCodes{new QLineEdit{this}}
    , m_path{new QLineEdit{this}}
    , m_nameField{new FormField{tr("Name of the hub"), m_name, this}}
    , m_laField{new FormField{tr("Local authority codes (three digits each, parted by semicolons)"),
                              m_laCodes, this}}
    , m_pathField{new FormField{tr("File"), m_path, this}}
{
    setWindowTitle(tr("Start my hub"));
    const int grid = measureOf(this, HubStyle::Grid);
    setMinimumWidth(grid * 64);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid * 2);
    m_laCodes->setPlaceholderText(tr("for example 866; 867; 868 – may be left empty"));
    column->addWidget(m_nameField);
    column->addWidget(m_laField);
    column->addWidget(m_pathField);
    auto *browse = new QPushButton{tr("Choose another place…"), this};
    browse->setAutoDefault(false);
    column->addWidget(browse, 0, Qt::AlignLeft);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto *make = buttons->addButton(tr("Start"), QDialogButtonBox::AcceptRole);
    make->setDefault(true);
    makePrimary(make);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textEdited, this, &NewHubDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(browse, &QPushButton::clicked, this, &NewHubDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewHubDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggestPath();
}

HubDetails NewHubDialog::details() const
{
    return {.name = m_name->text().trimmed(), .laCodes = m_laCodes->text().remove(u' ')};
}

QString NewHubDialog::path() const
{
    const QString path = m_path->text().trimmed();
    return path.endsWith(u".hub"_s, Qt::CaseInsensitive) ? path : path + u".hub"_s;
}

void NewHubDialog::accept()
{
    m_nameField->setProblem(details().name.isEmpty() ? tr("Give the hub a name.") : QString{});
    const RecordType &type = recordType<HubDetails>();
    const Result<QVariant> codes
        = fieldFromText(type.fields[static_cast<size_t>(type.indexOf(u"la_codes"))], details().laCodes);
    m_laField->setProblem(codes ? QString{} : describe(codes.error()).happened);
    m_pathField->setProblem(
        QFileInfo::exists(path()) ? tr("There is a file of that name already. Choose another.") : QString{});
    for (FormField *field : {m_nameField, m_laField, m_pathField}) {
        if (!field->problem().isEmpty())
            return field->control()->setFocus(Qt::OtherFocusReason);
    }
    QDialog::accept();
}

void NewHubDialog::suggestPath()
{
    if (m_pathChosen)
        return;
    QString base = m_name->text().trimmed();
    for (QChar &letter : base) {
        if (!letter.isLetterOrNumber() && letter != u' ' && letter != u'-')
            letter = u'-';
    }
    m_path->setText(QDir::toNativeSeparators(
        QDir{m_folder}.filePath((base.isEmpty() ? tr("My hub") : base) + u".hub"_s)));
}

void NewHubDialog::browse()
{
    const QString path
        = QFileDialog::getSaveFileName(this, windowTitle(), m_path->text(), tr("Hubs (*.hub)"));
    if (path.isEmpty())
        return;
    m_pathChosen = true;
    m_path->setText(QDir::toNativeSeparators(path));
}

} // namespace hub
