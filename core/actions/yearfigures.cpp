#include "actions/yearfigures.h"

#include "actions/daysreport.h"
#include "actions/dayswords.h"
#include "actions/eventpicture.h"
#include "actions/moneybook.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

PersonStanding standingOf(const PersonDays &days, const EventBook &book, const HubNames &names)
{
    const Cohort *cohort = book.find(days.cohort);
    const WorkGroup *group = book.find(days.group);
    QStringList kinds;
    for (const KindDays &kind : days.kinds)
        kinds << QStringLiteral("%1: %2").arg(displayName(kind.kind), standingInWords(kind));
    using State = PersonStanding::State;
    return {.person = days.person.value(),
            .name = names.person(days.person),
            .programme = cohort != nullptr ? cohort->code
                : group != nullptr         ? group->code
                                           : QString{},
            .standing = kinds.join(QStringLiteral("; ")),
            .state = days.isComplete()    ? State::Complete
                : days.shortBy() > Days{} ? State::Short
                                          : State::OnCourse};
}

template<typename Part>
Money sum(const std::vector<ProgrammeMoney> &money, Part part)
{
    Money all;
    for (const ProgrammeMoney &one : money)
        all = all + part(one.line);
    return all;
}

} // namespace

int YearFigures::count(PersonStanding::State state) const
{
    return static_cast<int>(std::ranges::count(people, state, &PersonStanding::state));
}

Money YearFigures::paid() const
{
    return sum(money, [](const BudgetLine &line) { return line.paid; });
}

Money YearFigures::claimed() const
{
    return sum(money, [](const BudgetLine &line) { return line.claimed; });
}

Money YearFigures::forecast() const
{
    return sum(money, [](const BudgetLine &line) { return line.forecast; });
}

Money YearFigures::budget() const
{
    return sum(money, [](const BudgetLine &line) { return line.budget.value_or(Money{}); });
}

YearFigures yearFigures(Store &store, QDate today)
{
    YearFigures figures{.year = AcademicYear::containing(today), .people = {}, .money = {}};
    const EventPicture picture{store, AsAt{.day = today}};
    const HubNames names{store};
    for (const PersonDays &days : daysReport(picture, names, {.year = figures.year}))
        figures.people.push_back(standingOf(days, picture.book(), names));
    std::ranges::stable_sort(figures.people, std::ranges::greater{}, &PersonStanding::state);
    const MoneyBook book = readMoneyBook(store);
    for (const BudgetLine &line : budgetLines(book, fundingRows(book, figures.year), today)) {
        if (line.year == figures.year)
            figures.money.push_back({book.programmeCode(line.programme), line});
    }
    return figures;
}

} // namespace hub
