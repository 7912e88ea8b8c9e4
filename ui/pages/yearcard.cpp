#include "pages/yearcard.h"

#include "actions/yearfigures.h"
#include "models/attentionlist.h"
#include "widgets/card.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

using State = PersonStanding::State;

QString nameOf(const ProgrammeMoney &money)
{
    return money.programme.isEmpty() ? YearCard::tr("Outside the programmes") : money.programme;
}

Explanation explainPeople(const YearFigures &year, State state, const QString &title,
                          const std::function<void(Place)> &go)
{
    Explanation why{.title = title,
                    .rule = YearCard::tr("What a programme's year asks of each person, kind by kind, against "
                                         "what the registers and development days show and what is booked. "
                                         "Short: done and booked together do not reach it."),
                    .headings
                    = {YearCard::tr("Name"), YearCard::tr("Cohort or group"), YearCard::tr("Days")}};
    for (const PersonStanding &one : year.people) {
        if (one.state == state)
            why.lines.push_back(
                {.cells = {one.name, one.programme, one.standing},
                 .open = [go, key = one.person] { go({.page = u"specialists"_s, .record = key}); }});
    }
    return why;
}

Explanation explainMoney(const YearFigures &year, const QString &title, const std::function<void(Place)> &go)
{
    Explanation why{.title = title,
                    .rule = YearCard::tr("Claimed is all that was ever claimed, what was paid and taken back "
                                         "included; the forecast is what it will have come to: what was "
                                         "promised, or what was claimed where that is more."),
                    .headings = {YearCard::tr("Programme"), YearCard::tr("Promised"), YearCard::tr("Claimed"),
                                 YearCard::tr("Paid"), YearCard::tr("Forecast"), YearCard::tr("Budget")},
                    .figures = {1, 2, 3, 4, 5}};
    for (const ProgrammeMoney &money : year.money) {
        const BudgetLine &line = money.line;
        why.lines.push_back({.cells = {nameOf(money), line.committed.toDisplay(), line.claimed.toDisplay(),
                                       line.paid.toDisplay(), line.forecast.toDisplay(),
                                       line.budget ? line.budget->toDisplay() : QString{}},
                             .open = [go] { go({.page = u"funding"_s}); }});
    }
    return why;
}

} // namespace

YearCard::YearCard(const AttentionList *figures, std::function<void(Place)> go, QWidget *parent)
    : QWidget{parent}
    , m_figures{figures}
    , m_card{new Card{tr("Days and money of the year"), this}}
    , m_go{std::move(go)}
{
    setObjectName(u"yearCard"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    if (m_figures != nullptr)
        connect(m_figures, &AttentionList::changed, this, &YearCard::read);
    read();
}

void YearCard::read()
{
    m_card->clear();
    if (m_figures == nullptr || !m_figures->isComplete())
        return m_card->addHint(tr("Looking through the hub…"));
    addPeople(m_figures->year());
    addMoney(m_figures->year());
}

void YearCard::addPeople(const YearFigures &year)
{
    if (year.people.empty())
        return m_card->addHint(tr("Nobody is asked for days this year."));
    const std::pair<State, QString> all[]{
        {State::Short, tr("%n person(s) short of days", nullptr, year.count(State::Short))},
        {State::OnCourse, tr("%n person(s) on course", nullptr, year.count(State::OnCourse))},
        {State::Complete, tr("%n person(s) with all their days", nullptr, year.count(State::Complete))}};
    for (const auto &[state, words] : all) {
        addFigure(words, u"specialists"_s, [this, state = state, words = words] {
            return explainPeople(m_figures->year(), state, words, m_go);
        });
    }
}

void YearCard::addMoney(const YearFigures &year)
{
    if (year.money.empty())
        return m_card->addHint(tr("No money in this year yet."));
    const Money budget = year.budget();
    for (const QString &words :
         {tr("%1 paid of %2 claimed").arg(year.paid().toDisplay(), year.claimed().toDisplay()),
          budget > Money{} ? tr("%1 forecast, budget %2").arg(year.forecast().toDisplay(), budget.toDisplay())
                           : tr("%1 forecast, no budget set").arg(year.forecast().toDisplay())})
        addFigure(words, u"funding"_s,
                  [this, words] { return explainMoney(m_figures->year(), words, m_go); });
}

void YearCard::addFigure(const QString &words, const QString &page, std::function<Explanation()> explain)
{
    QPushButton *line = m_card->addLine(words, tr("Open") + u" ›"_s);
    connect(line, &QPushButton::clicked, this, [this, page] { m_go({.page = page}); });
    explainWith(line, std::move(explain));
}

} // namespace hub
