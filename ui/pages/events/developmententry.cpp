#include "pages/events/developmententry.h"

#include "actions/dayswords.h"
#include "theme/hubstyle.h"
#include "widgets/readername.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QGridLayout>
#include <QPushButton>

namespace hub {

DevelopmentEntry::DevelopmentEntry(const std::vector<Activity> &activities, QDate day, QWidget *parent)
    : QWidget{parent}
    , m_date{new QDateEdit{day, this}}
    , m_days{new QComboBox{this}}
    , m_activity{new QComboBox{this}}
    , m_status{new QComboBox{this}}
{
    m_date->setCalendarPopup(true);
    nameForReaders(m_date, tr("Date of the development day"));
    m_days->setAccessibleName(tr("How long"));
    m_activity->setAccessibleName(tr("Activity"));
    m_status->setAccessibleName(tr("How far it has come"));
    for (const int quarters : {4, 2, 1, 3, 6, 8})
        m_days->addItem(lengthInWords(Days::quarters(quarters)), quarters);
    for (const Activity &activity : activities)
        m_activity->addItem(activity.title, activity.id);
    m_activity->setEditable(true); // other words are kept as they are
    m_activity->setInsertPolicy(QComboBox::NoInsert);
    m_activity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_activity->setMinimumContentsLength(16);
    for (const Choice &choice : ChoicesOf<DevelopmentStatus>::list)
        m_status->addItem(QCoreApplication::translate("hub::Choice", choice.label));
    auto *record = new QPushButton{tr("Record a day"), this};
    record->setObjectName(QStringLiteral("recordDay"));
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(measureOf(this, HubStyle::Grid));
    grid->addWidget(m_date, 0, 0);
    grid->addWidget(m_days, 0, 1);
    grid->addWidget(m_activity, 1, 0, 1, 2);
    grid->addWidget(m_status, 2, 0);
    grid->addWidget(record, 2, 1);
    connect(record, &QPushButton::clicked, this, [this] { emit entered(this->day()); });
}

DevelopmentDay DevelopmentEntry::day() const
{
    const QString typed = m_activity->currentText().trimmed();
    const int known = m_activity->findText(typed);
    return {.date = m_date->date(),
            .days = Days::quarters(m_days->currentData().toInt()),
            .activity = known < 0 ? typed : m_activity->itemData(known).toString(),
            .status = static_cast<DevelopmentStatus>(m_status->currentIndex())};
}

} // namespace hub
