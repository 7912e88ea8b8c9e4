// The part of the matching that shows what a school's other leads would cost, and keeps what is chosen.
#include "actions/groupwhy.h"
#include "actions/groupwords.h"
#include "pages/explained.h"
#include "pages/groups/matchpage.h"
#include "pages/wordlist.h"
#include "store/store.h"
#include "widgets/card.h"
#include "widgets/mapview.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

void MatchPage::makeExplanations()
{
    m_header->explainLine([this] {
        return m_matching ? explained(m_header->line(), whyMatching(*m_matching, index()), goer())
                          : Explanation{};
    });
    const auto chosen = [this] {
        const auto place = chosenPlace();
        if (!place)
            return Explanation{};
        const School *school = index().school(m_matching->matches()[*place].school);
        return explained(school->name, whyMatch(*m_matching, *place, index()), goer());
    };
    explainCellsWith(m_list->table(), [chosen](const QModelIndex &) { return chosen(); });
    explainWith(m_map, chosen); // which chooses its school in the table
}

void MatchPage::showChosen()
{
    m_alternatives->clear();
    const auto place = chosenPlace();
    const Match *match = place ? &m_matching->matches()[*place] : nullptr;
    m_keep->setEnabled(match != nullptr && !match->lead.isNull() && !match->isKept);
    m_apart->setEnabled(match != nullptr && !match->lead.isNull());
    m_free->setEnabled(match != nullptr && match->isKept);
    if (match == nullptr) {
        m_alternatives->addHint(
            tr("Choose a school to see which other leads it could have, and what each costs."));
        return;
    }
    m_map->choose(match->school.value());
    m_alternatives->addHint(index().school(match->school)->name + u": "_s + sentence(*match));
    if (match->isKept)
        showCostOfFreeing(*place);
    else
        showAlternatives(*place);
}

/// What it would save to let the matching choose for a school that is kept with its lead.
void MatchPage::showCostOfFreeing(size_t place)
{
    const Match &match = m_matching->matches()[place];
    MatchProblem problem = m_matching->problem();
    std::erase_if(problem.kept, [&match](const MatchPair &pair) { return pair.school == match.school; });
    const Matching freed = solve(std::move(problem));
    const std::int64_t saved = m_matching->totalMetres() - freed.totalMetres();
    const Person *lead = index().person(freed.matches()[place].lead);
    if (lead == nullptr || saved <= 0)
        m_alternatives->addHint(tr("Left to the matching it would stay as it is."));
    else
        m_alternatives->addHint(
            tr("Left to the matching it would go to %1, and %2 less would be travelled in all.")
                .arg(fullName(*lead), kilometres(saved)));
}

/// The cheapest three as lines to choose, what it costs to keep the school apart from its lead, and all
/// others in a box.
void MatchPage::showAlternatives(size_t place)
{
    constexpr size_t asLines = 3;
    constexpr size_t most = 40;
    const std::vector<MatchAlternative> others = m_matching->alternatives(place, most);
    const Person *lead = index().person(leadOfChosen());
    if (lead != nullptr && others.empty())
        m_alternatives->addHint(tr("Kept apart from %1 it would have no lead.").arg(fullName(*lead)));
    else if (lead != nullptr)
        m_alternatives->addHint(tr("Kept apart from %1 it would go to: %2")
                                    .arg(fullName(*lead), sentence(others.front(), index())));
    for (size_t i = 0; i < std::min(asLines, others.size()); ++i) {
        QPushButton *line = m_alternatives->addLine(sentence(others[i], index()), tr("Choose"));
        // Later: choosing shows other lines, and this one is gone then.
        connect(
            line, &QPushButton::clicked, this,
            [this, chosen = others[i].lead] { choose(chosen, MatchWish::Keep); }, Qt::QueuedConnection);
    }
    if (others.size() > asLines)
        addOthers({others.begin() + asLines, others.end()});
}

void MatchPage::addOthers(const std::vector<MatchAlternative> &others)
{
    auto *row = new QWidget{m_alternatives};
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(0, 0, 0, 0);
    auto *box = new QComboBox{row};
    box->setObjectName(u"others"_s);
    box->setAccessibleName(tr("Another lead, with what it costs"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const MatchAlternative &other : others) {
        const Person *lead = index().person(other.lead);
        if (lead != nullptr)
            box->addItem(tr("%1, %2: %3 more in all")
                             .arg(fullName(*lead), kilometres(other.metres), kilometres(other.extra)),
                         other.lead.value());
    }
    auto *button = new QPushButton{tr("Choose"), row};
    button->setAccessibleName(tr("Choose that lead"));
    line->addWidget(box, 1);
    line->addWidget(button);
    m_alternatives->add(row);
    connect(
        button, &QPushButton::clicked, this,
        [this, box] { choose(PersonId{box->currentData().toLongLong()}, MatchWish::Keep); },
        Qt::QueuedConnection);
}

void MatchPage::choose(PersonId lead, std::optional<MatchWish> wish)
{
    const auto place = chosenPlace();
    if (!place || lead.isNull())
        return;
    const SchoolId school = m_matching->matches()[*place].school;
    const QString what = !wish     ? tr("Left to the matching")
        : *wish == MatchWish::Keep ? tr("Kept together")
                                   : tr("Kept apart");
    report(chooseMatch(context().store, yearIn(m_year), {.school = school, .lead = lead}, wish), what);
}

} // namespace hub
