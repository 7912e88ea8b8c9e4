#include "dialogs/eventtimes.h"

#include "rules/sessions.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/readername.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QTimeEdit>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

QDateEdit *makeDayEdit(QWidget *parent, QDate day)
{
    auto *edit = new QDateEdit{day, parent};
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"ddd d MMM yyyy"_s);
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"Wed 30 Sept 2026"_s)
                          + measureOf(parent, HubStyle::Grid) * 6);
    return edit;
}

EventTimes::EventTimes(QWidget *parent)
    : QWidget{parent}
    , m_first{makeDayEdit(this, {})}
    , m_last{makeDayEdit(this, {})}
    , m_from{new QTimeEdit{this}}
    , m_to{new QTimeEdit{this}}
    , m_allDay{new QCheckBox{tr("Whole days, without hours"), this}}
{
    m_first->setObjectName(u"first"_s);
    m_last->setObjectName(u"last"_s);
    auto *grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    const int step = measureOf(this, HubStyle::Grid);
    grid->setSpacing(step + step / 2);
    int column = 0;
    const auto add = [&](const QString &words, QAbstractSpinBox *edit) {
        auto *field = new FormField{words, edit, this};
        nameForReaders(edit, words);
        grid->addWidget(field, 0, column, Qt::AlignTop);
        grid->setColumnStretch(column, column % 2 == 0 ? 2 : 1);
        ++column;
        return field;
    };
    for (QTimeEdit *edit : {m_from, m_to})
        edit->setDisplayFormat(u"HH:mm"_s);
    add(tr("First day"), m_first);
    add(tr("Begins at"), m_from);
    m_lastField = add(tr("Last day"), m_last);
    add(tr("Ends at"), m_to);
    grid->addWidget(m_allDay, 1, 0, 1, 4);
    // An event never ends before it begins: the last day follows the first.
    connect(m_first, &QDateEdit::dateChanged, this, [this, before = QDate{}](QDate day) mutable {
        const qint64 length = before.isValid() ? before.daysTo(m_last->date()) : 0;
        before = day;
        if (!m_isShowing)
            m_last->setDate(day.addDays(std::max<qint64>(0, length)));
    });
    connect(m_allDay, &QCheckBox::toggled, this, &EventTimes::followWholeDays);
    for (QDateTimeEdit *edit : std::initializer_list<QDateTimeEdit *>{m_first, m_last, m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            if (!m_isShowing)
                emit changed();
        });
}

void EventTimes::show(const Event &event)
{
    m_isShowing = true;
    m_first->setDate(event.start.date());
    m_last->setDate(event.end.date());
    m_from->setTime(event.start.time());
    m_to->setTime(event.end.time());
    m_allDay->setChecked(isWholeDays(event));
    followWholeDays();
    m_isShowing = false;
}

void EventTimes::followWholeDays()
{
    m_from->setEnabled(!m_allDay->isChecked());
    m_to->setEnabled(!m_allDay->isChecked());
    if (!m_isShowing)
        emit changed();
}

void EventTimes::writeInto(Event &event) const
{
    const bool whole = m_allDay->isChecked();
    event.start = londonTime(m_first->date(), whole ? QTime{0, 0} : m_from->time());
    event.end = londonTime(m_last->date(), whole ? QTime{0, 0} : m_to->time());
    if (isWholeDays(event) != whole)
        event.allDay = whole ? YesNo::Yes : YesNo::No;
}

void EventTimes::setProblem(const QString &sentence)
{
    m_lastField->setProblem(sentence);
}

} // namespace hub
