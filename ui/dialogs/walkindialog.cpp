#include "dialogs/walkindialog.h"

#include "records/nouns.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/recordedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

WalkInDialog::WalkInDialog(Store &store, QWidget *parent)
    : QDialog{parent}
    , m_name{new RecordEdit{peopleEntries(store), this}}
    , m_email{new QLineEdit{this}}
    , m_school{new RecordEdit{schoolEntries(store), this}}
    , m_role{new QComboBox{this}}
{
    setWindowTitle(tr("Add a walk-in"));
    const int grid = measureOf(this, HubStyle::Grid);
    setMinimumWidth(grid * 56);
    m_name->setObjectName(QStringLiteral("name"));
    m_email->setObjectName(QStringLiteral("email"));
    m_school->setObjectName(QStringLiteral("school"));
    for (const Choice &choice : ChoicesOf<AttendanceRole>::list)
        m_role->addItem(choice.text());
    auto *column = new QVBoxLayout{this};
    column->setSpacing(grid + grid / 2);
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    m_nameField = new FormField{tr("First and last name"), m_name, this};
    m_emailField = new FormField{tr("E-mail, for somebody new"), m_email, this};
    m_schoolField = new FormField{tr("School, for somebody new"), m_school, this};
    column->addWidget(m_nameField);
    column->addWidget(m_emailField);
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
    const bool isKnown = m_name->key() != 0;
    m_email->setEnabled(!isKnown);
    m_school->setEnabled(!isKnown);
    m_nameField->setProblem({});
}

WalkIn WalkInDialog::who() const
{
    const auto role = static_cast<AttendanceRole>(m_role->currentIndex());
    if (const qint64 known = m_name->key(); known != 0)
        return {.person = PersonId{known}, .role = role};
    const QString typed = m_name->text().simplified();
    const qsizetype space = typed.lastIndexOf(u' ');
    return {.firstName = space < 0 ? QString{} : typed.first(space),
            .lastName = typed.sliced(space + 1),
            .email = m_email->text().trimmed(),
            .school = SchoolId{m_school->key()},
            .role = role};
}

void WalkInDialog::accept()
{
    const WalkIn walkIn = who();
    const bool isNew = walkIn.person.isNull();
    const bool isNameless = isNew && (walkIn.firstName.isEmpty() || walkIn.lastName.isEmpty());
    // A name several have may be one more: then the e-mail or the school says so.
    const bool isUnclear = isNew && m_name->called() > 1 && walkIn.email.isEmpty() && walkIn.school.isNull();
    const bool isNowhere = isNew && walkIn.school.isNull() && !m_school->text().isEmpty();
    m_nameField->setProblem(
        isNameless ? tr("A walk-in needs a first and a last name.")
            : isUnclear
            ? tr("%n people of the hub are called that. Choose one from the list, by school and e-mail; "
                 "for somebody else again, say their school or e-mail.",
                 nullptr, m_name->called())
            : QString{});
    m_schoolField->setProblem(
        !isNowhere ? QString{}
            : m_school->called() > 1
            ? tr("%n schools are called that. Choose one from the list.", nullptr, m_school->called())
            : tr("The hub knows no school of that name."));
    if (!isNameless && !isUnclear && !isNowhere)
        QDialog::accept();
}

} // namespace hub
