#include "widgets/developmentfields.h"

#include "actions/dayswords.h"
#include "theme/hubstyle.h"
#include "widgets/label.h"
#include "widgets/readername.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

DevelopmentFields::DevelopmentFields(const std::vector<Activity> &activities, QDate day, QWidget *parent)
    : QWidget{parent}
    , m_date{new QDateEdit{day, this}}
    , m_days{new QComboBox{this}}
    , m_activity{new QComboBox{this}}
    , m_status{new QComboBox{this}}
    , m_note{new QLineEdit{this}}
{
    m_date->setCalendarPopup(true);
    nameForReaders(m_date, tr("Date of the development day"));
    m_days->setAccessibleName(tr("How long"));
    m_activity->setAccessibleName(tr("Activity"));
    m_status->setAccessibleName(tr("How far it has come"));
    m_status->setObjectName(u"status"_s);
    m_note->setAccessibleName(tr("Evidence or note"));
    for (QComboBox *box : {m_days, m_status}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(7);
    }
    for (const int quarters : {4, 2, 1, 3, 6, 8})
        m_days->addItem(lengthInWords(Days::quarters(quarters)), quarters);
    for (const Activity &activity : activities)
        m_activity->addItem(activity.title, activity.id);
    m_activity->setEditable(true); // other words are kept as they are
    m_activity->setInsertPolicy(QComboBox::NoInsert);
    m_activity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_activity->setMinimumContentsLength(16);
    m_activity->lineEdit()->setCursorPosition(0);
    for (const Choice &choice : ChoicesOf<DevelopmentStatus>::list)
        m_status->addItem(choice.text());
    auto *form = new QFormLayout{this};
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(measureOf(this, HubStyle::Grid));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QString, QWidget *> rows[]{{tr("Date"), m_date},
                                               {tr("How long"), m_days},
                                               {tr("Activity"), m_activity},
                                               {tr("State"), m_status},
                                               {tr("Evidence or note"), m_note}};
    for (const auto &[words, field] : rows)
        form->addRow(new Label{words, Label::Kind::Small, this, Token::Muted}, field);
}

void DevelopmentFields::show(const DevelopmentDay &day)
{
    const int quarters = day.days.inQuarters();
    if (m_days->findData(quarters) < 0)
        m_days->addItem(lengthInWords(day.days), quarters);
    m_date->setDate(day.date);
    m_days->setCurrentIndex(m_days->findData(quarters));
    const int known = m_activity->findData(day.activity);
    if (known >= 0)
        m_activity->setCurrentIndex(known);
    else
        m_activity->setEditText(day.activity);
    m_activity->lineEdit()->setCursorPosition(0);
    m_status->setCurrentIndex(static_cast<int>(day.status));
    m_note->setText(day.note);
}

DevelopmentDay DevelopmentFields::writtenInto(DevelopmentDay day) const
{
    const QString typed = m_activity->currentText().trimmed();
    const int known = m_activity->findText(typed);
    day.date = m_date->date();
    day.days = Days::quarters(m_days->currentData().toInt());
    day.activity = known < 0 ? typed : m_activity->itemData(known).toString();
    day.status = static_cast<DevelopmentStatus>(m_status->currentIndex());
    day.note = m_note->text().trimmed();
    return day;
}

} // namespace hub
