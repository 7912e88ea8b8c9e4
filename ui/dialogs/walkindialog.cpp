#include "dialogs/walkindialog.h"

#include "models/recordname.h"
#include "records/nouns.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

namespace {

/// Records by name; a name that several share is left out.
QHash<QString, qint64> byName(RecordNames &names, const RecordType &type)
{
    QHash<QString, qint64> all;
    for (const auto &[key, name] : names.all(type)) {
        const QString folded = name.toCaseFolded();
        all.insert(folded, all.contains(folded) ? 0 : key);
    }
    return all;
}

void completeFrom(QLineEdit *edit, RecordNames &names, const RecordType &type)
{
    QStringList words;
    for (const auto &[key, name] : names.all(type))
        words << name;
    words.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter{words, edit};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

} // namespace

WalkInDialog::WalkInDialog(RecordNames &names, QWidget *parent)
    : QDialog{parent}
    , m_people{byName(names, recordType<Person>())}
    , m_schools{byName(names, recordType<School>())}
    , m_name{new QLineEdit{this}}
    , m_email{new QLineEdit{this}}
    , m_school{new QLineEdit{this}}
    , m_role{new QComboBox{this}}
{
    setWindowTitle(tr("Add a walk-in"));
    const int grid = measureOf(this, HubStyle::Grid);
    setMinimumWidth(grid * 56);
    m_name->setObjectName(QStringLiteral("name"));
    m_email->setObjectName(QStringLiteral("email"));
    m_school->setObjectName(QStringLiteral("school"));
    completeFrom(m_name, names, recordType<Person>());
    completeFrom(m_school, names, recordType<School>());
    for (const Choice &choice : ChoicesOf<AttendanceRole>::list)
        m_role->addItem(QCoreApplication::translate("hub::Choice", choice.label));
    auto *column = new QVBoxLayout{this};
    column->setSpacing(grid + grid / 2);
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    m_nameField = new FormField{tr("First and last name"), m_name, this};
    m_schoolField = new FormField{tr("School, for somebody new"), m_school, this};
    column->addWidget(m_nameField);
    column->addWidget(new FormField{tr("E-mail, for somebody new"), m_email, this});
    column->addWidget(m_schoolField);
    column->addWidget(new FormField{tr("Comes as"), m_role, this});
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto *add = buttons->addButton(tr("Add and mark present"), QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    makePrimary(add);
    connect(buttons, &QDialogButtonBox::accepted, this, &WalkInDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &WalkInDialog::follow);
    follow();
}

void WalkInDialog::follow()
{
    const bool isKnown = !who().person.isNull();
    m_email->setEnabled(!isKnown);
    m_school->setEnabled(!isKnown);
    m_nameField->setProblem({});
}

WalkIn WalkInDialog::who() const
{
    const QString typed = m_name->text().simplified();
    const auto role = static_cast<AttendanceRole>(m_role->currentIndex());
    if (const qint64 known = m_people.value(typed.toCaseFolded()); known != 0)
        return {.person = PersonId{known}, .role = role};
    const qsizetype space = typed.lastIndexOf(u' ');
    return {.firstName = space < 0 ? QString{} : typed.first(space),
            .lastName = typed.sliced(space + 1),
            .email = m_email->text().trimmed(),
            .school = SchoolId{m_schools.value(m_school->text().simplified().toCaseFolded())},
            .role = role};
}

void WalkInDialog::accept()
{
    const WalkIn walkIn = who();
    const bool isNameless
        = walkIn.person.isNull() && (walkIn.firstName.isEmpty() || walkIn.lastName.isEmpty());
    const bool isNowhere = walkIn.person.isNull() && walkIn.school.isNull() && !m_school->text().isEmpty();
    m_nameField->setProblem(isNameless ? tr("A walk-in needs a first and a last name.") : QString{});
    m_schoolField->setProblem(isNowhere ? tr("The hub knows no school of that name.") : QString{});
    if (!isNameless && !isNowhere)
        QDialog::accept();
}

} // namespace hub
