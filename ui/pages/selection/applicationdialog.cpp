#include "pages/selection/applicationdialog.h"

#include "actions/selectionmoves.h"
#include "base/londontime.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

ApplicationDialog::ApplicationDialog(Store &store, RecordNames &names, const Selection &selection,
                                     QDate today, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_names{names}
    , m_cohort{selection.cohort.id}
    , m_closing{selection.closing}
    , m_today{today}
    , m_message{new MessageBar{this}}
    , m_person{makeBox(recordType<Person>(), u"person"_s)}
    , m_personField{new FormField{tr("Who applies"), m_person, this}}
    , m_school{makeBox(recordType<School>(), u"school"_s)}
    , m_schoolField{new FormField{tr("School"), m_school, this}}
    , m_submitted{new QDateTimeEdit{this}}
    , m_late{new QLineEdit{this}}
    , m_lateField{new FormField{tr("Accepted late because"), m_late, this}}
{
    setWindowTitle(tr("Add an application to %1").arg(selection.cohort.code));
    const int grid = measureOf(this, HubStyle::Grid);
    setMinimumWidth(grid * 60);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid + grid / 2);
    column->addWidget(m_message);
    column->addWidget(m_personField);
    column->addWidget(m_schoolField);
    m_submitted->setCalendarPopup(true);
    m_submitted->setDisplayFormat(QLocale{}.dateTimeFormat(QLocale::ShortFormat));
    const QDateTime now = momentOf(store, today);
    m_submitted->setDateTime(QDateTime{now.date(), now.time()});
    column->addWidget(new FormField{tr("When it came (London time)"), m_submitted, this});
    m_late->setObjectName(u"late"_s);
    column->addWidget(m_lateField);
    column->addStretch();
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto *add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    makePrimary(add);
    column->addWidget(buttons);
    connect(m_submitted, &QDateTimeEdit::dateTimeChanged, this, &ApplicationDialog::showLate);
    connect(m_person, &QComboBox::currentIndexChanged, this, [this] {
        for (const Role &role : m_store.where<Role>("person", m_person->currentData())) {
            if (!role.school.isNull() && !role.until.isValid())
                m_school->setCurrentIndex(qMax(0, m_school->findData(role.school.value())));
        }
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &ApplicationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showLate();
    m_person->setFocus(Qt::OtherFocusReason);
}

QComboBox *ApplicationDialog::makeBox(const RecordType &type, const QString &name)
{
    auto *box = new QComboBox{this};
    box->setObjectName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    std::vector<std::pair<QString, qint64>> entries;
    for (const auto &[key, words] : m_names.all(type))
        entries.emplace_back(words, key);
    std::ranges::sort(entries, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    box->addItem(QString{}, qint64{0});
    for (const auto &[words, key] : entries)
        box->addItem(words, key);
    return box;
}

void ApplicationDialog::showLate()
{
    const QDateTime at = londonTime(m_submitted->date(), m_submitted->time());
    m_lateField->setVisible(m_closing.isValid() && at > m_closing);
}

void ApplicationDialog::accept()
{
    const auto keyIn = [](const QComboBox *box) {
        const int at = box->findText(box->currentText().trimmed(), Qt::MatchFixedString);
        return at < 0 ? qint64{0} : box->itemData(at).toLongLong();
    };
    const qint64 person = keyIn(m_person);
    const qint64 school = keyIn(m_school);
    const bool isLate = m_lateField->isVisibleTo(this);
    m_personField->setProblem(person == 0 ? tr("Choose somebody the hub knows; add them under People first.")
                                          : QString{});
    m_schoolField->setProblem(school == 0 && !m_school->currentText().trimmed().isEmpty()
                                  ? tr("There is no school of that name here.")
                                  : QString{});
    m_lateField->setProblem(isLate && m_late->text().trimmed().isEmpty()
                                ? tr("It came after the closing time: say why it is taken.")
                                : QString{});
    for (const FormField *field : {m_personField, m_schoolField, m_lateField}) {
        if (!field->problem().isEmpty() && field->isVisibleTo(this))
            return field->control()->setFocus(Qt::OtherFocusReason);
    }
    const Result<Application> made
        = applyForPlace(m_store,
                        {.cohort = m_cohort,
                         .person = PersonId{person},
                         .school = SchoolId{school},
                         .submittedAt = londonTime(m_submitted->date(), m_submitted->time()),
                         .lateReason = isLate ? m_late->text().trimmed() : QString{}},
                        m_today);
    if (!made)
        return m_message->tell(made.error());
    m_made = made->id;
    QDialog::accept();
}

} // namespace hub
