#include "dialogs/finddatequestion.h"

#include "dialogs/eventtimes.h"
#include "theme/hubstyle.h"
#include "widgets/flowlayout.h"
#include "widgets/formfield.h"
#include "widgets/ownerbox.h"
#include "widgets/pickedlist.h"
#include "widgets/readername.h"
#include "widgets/recordedit.h"

#include <QDateEdit>
#include <QListWidget>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int datesShown = 20;

QSpinBox *numberEdit(int least, int most, int value, QWidget *parent)
{
    auto *edit = new QSpinBox{parent};
    edit->setRange(least, most);
    edit->setValue(value);
    return edit;
}

/// Two fields side by side, as far as there is room.
void addPair(QVBoxLayout *column, FormField *first, FormField *second)
{
    auto *pane = new QWidget{first->parentWidget()};
    auto *flow = new FlowLayout{pane, column->spacing()};
    flow->addWidget(first);
    flow->addWidget(second);
    column->addWidget(pane);
}

FormField *numberField(const QString &words, QSpinBox *edit, QWidget *parent)
{
    auto *field = new FormField{words, edit, parent};
    nameForReaders(edit, words);
    return field;
}

} // namespace

FindDateQuestion::FindDateQuestion(Store &store, QDate today, QWidget *parent)
    : QWidget{parent}
    , m_today{today}
{
    const int step = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, step, 0);
    column->setSpacing(step);
    makeWhom(store, column);
    makeWhen(column);
    makeSeries(column);
    column->addStretch();
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int kind) { m_days->setValue(kind == static_cast<int>(EventKind::Residential) ? 2 : 1); });
}

void FindDateQuestion::makeWhom(Store &store, QVBoxLayout *column)
{
    m_kind = new QComboBox{this};
    for (const Choice &choice : ChoicesOf<EventKind>::list)
        m_kind->addItem(choice.text());
    m_owner = new OwnerBox{store, OwnerBox::Whole::LeftOut, AcademicYear::containing(m_today), this};
    m_owner->addItem(tr("Only those named below"));
    const std::vector<RecordEntry> schools = schoolEntries(store);
    m_venue = new RecordEdit{schools, this};
    m_venue->setPlaceholderText(tr("Weighs everybody's journey"));
    m_essential = new PickedList{tr("Essential, besides those who lead"), peopleEntries(store), this};
    m_essential->setObjectName(u"essential"_s);
    m_schools = new PickedList{tr("Schools whose terms count as well"), schools, this};
    m_schools->setObjectName(u"schools"_s);
    column->addWidget(new FormField{tr("Kind"), m_kind, this});
    column->addWidget(new FormField{tr("For whom"), m_owner, this});
    column->addWidget(m_essential);
    column->addWidget(m_schools);
    column->addWidget(new FormField{tr("Held at the school"), m_venue, this});
}

void FindDateQuestion::makeWhen(QVBoxLayout *column)
{
    m_from = makeDayEdit(this, m_today.addDays(14));
    m_to = makeDayEdit(this, m_today.addMonths(6));
    m_days = numberEdit(1, 10, 2, this);
    m_gap = numberEdit(0, 200, 0, this);
    auto *from = new FormField{tr("Not before"), m_from, this};
    auto *to = new FormField{tr("Over by"), m_to, this};
    nameForReaders(m_from, tr("Not before"));
    nameForReaders(m_to, tr("Over by"));
    addPair(column, from, to);
    addPair(column, numberField(tr("Days running"), m_days, this),
            numberField(tr("Days between two"), m_gap, this));
    m_gap->setToolTip(
        tr("How many days at least lie between this and others of its kind for the same people."));
}

void FindDateQuestion::makeSeries(QVBoxLayout *column)
{
    m_months = new QListWidget{this};
    m_months->setObjectName(u"months"_s);
    m_months->setToolTip(tr("One event in each month ticked, all planned together."));
    m_months->setMinimumHeight(measureOf(this, HubStyle::RowHeight) * 3);
    auto *field = new FormField{tr("A series: tick its months"), m_months, this};
    column->addWidget(field, 1);
    fillMonths();
    connect(m_from, &QDateEdit::dateChanged, this, &FindDateQuestion::fillMonths);
    connect(m_to, &QDateEdit::dateChanged, this, &FindDateQuestion::fillMonths);
}

void FindDateQuestion::fillMonths()
{
    const std::vector<QDate> ticked = months();
    m_months->clear();
    const QDate last = m_to->date();
    constexpr int most = 36;
    QDate month{m_from->date().year(), m_from->date().month(), 1};
    for (int count = 0; month <= last && count < most; month = month.addMonths(1), ++count) {
        auto *item = new QListWidgetItem{QLocale{}.toString(month, u"MMMM yyyy"_s), m_months};
        item->setData(Qt::UserRole, month);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isTicked = std::ranges::find(ticked, month) != ticked.end();
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<QDate> FindDateQuestion::months() const
{
    std::vector<QDate> ticked;
    for (int row = 0; row < m_months->count(); ++row) {
        if (m_months->item(row)->checkState() == Qt::Checked)
            ticked.push_back(m_months->item(row)->data(Qt::UserRole).toDate());
    }
    return ticked;
}

void FindDateQuestion::tick(QDate month)
{
    for (int row = 0; row < m_months->count(); ++row) {
        const QDate shown = m_months->item(row)->data(Qt::UserRole).toDate();
        if (shown.year() == month.year() && shown.month() == month.month())
            m_months->item(row)->setCheckState(Qt::Checked);
    }
}

QString FindDateQuestion::kindText() const
{
    return m_kind->currentText();
}

QString FindDateQuestion::ownerText() const
{
    return m_owner->currentText().section(u':', 0, 0);
}

void FindDateQuestion::setQuestion(const PlanQuestion &question)
{
    m_kind->setCurrentIndex(static_cast<int>(question.kind));
    m_days->setValue(question.days);
    m_gap->setValue(question.leastGap);
    if (question.from.isValid())
        m_from->setDate(question.from);
    if (question.to.isValid())
        m_to->setDate(question.to);
    if (!question.cohort.isNull() || !question.group.isNull())
        m_owner->choose(question.cohort, question.group);
    else
        m_owner->setCurrentIndex(m_owner->count() - 1);
    for (const PersonId person : question.essential)
        m_essential->add(person.value());
    for (const SchoolId school : question.schools)
        m_schools->add(school.value());
    if (!question.venue.isNull())
        m_venue->choose(question.venue.value());
}

PlanQuestion FindDateQuestion::question() const
{
    PlanQuestion asked{.kind = static_cast<EventKind>(m_kind->currentIndex()),
                       .cohort = m_owner->cohort(),
                       .group = m_owner->group(),
                       .from = m_from->date(),
                       .to = m_to->date(),
                       .days = m_days->value(),
                       .limit = datesShown,
                       .venue = SchoolId{m_venue->key()},
                       .leastGap = m_gap->value()};
    for (const qint64 key : m_essential->keys())
        asked.essential.emplace_back(key);
    for (const qint64 key : m_schools->keys())
        asked.schools.emplace_back(key);
    return asked;
}

} // namespace hub
