#include "pages/groups/matchpage.h"

#include "actions/groupwords.h"
#include "pages/groups/matchtabs.h"
#include "pages/wordlist.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/maplegend.h"
#include "widgets/mapview.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr FieldInfo matchFields[]
    = {cellField("school", QT_TRANSLATE_NOOP("hub::Field", "School")),
       cellField("town", QT_TRANSLATE_NOOP("hub::Field", "Town")),
       cellField("lead", QT_TRANSLATE_NOOP("hub::Field", "Lead")),
       cellField("km", QT_TRANSLATE_NOOP("hub::Field", "km"), FieldType::Tenths),
       cellField("why", QT_TRANSLATE_NOOP("hub::Field", "Why"))};

} // namespace

MatchPage::MatchPage(const PageContext &context, QWidget *parent)
    : FactsPage{context, FactsNeeded::WithoutRegisters, parent}
    , m_header{new PageHeader{tr("Match schools"), this}}
    , m_stack{new QStackedWidget{this}}
    , m_year{makeYearBox(context, this)}
    , m_phase{new QComboBox{this}}
    , m_most{new QSpinBox{this}}
    , m_withoutOwn{new QCheckBox{tr("Without the leads’ own schools"), this}}
    , m_model{new LinesModel{matchFields, this}}
    , m_list{new WordList{context,
                          m_model,
                          {.list = {.name = u"match"_s,
                                    .title = tr("Schools and their leads"),
                                    .filterHint = tr("Filter by school, town or lead"),
                                    .sorting = {u"lead"_s}},
                           .fields = {std::begin(matchFields), std::end(matchFields)},
                           .roles = {.find = LinesModel::FindRole, .sort = LinesModel::SortRole},
                           .keyRole = LinesModel::KeyRole},
                          this}}
{
    m_phase->addItems({tr("Primary"), tr("Secondary")});
    m_phase->setAccessibleName(tr("Phase"));
    m_most->setRange(1, 60);
    m_most->setValue(mostSchools);
    m_most->setPrefix(tr("at most ", "before a number of schools"));
    m_most->setSuffix(tr(" schools", "after a number"));
    m_most->setAccessibleName(tr("Most schools to a lead"));
    makeActions();
    m_header->addAction(m_apply, true);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(new EmptyState{
        Icon::Groups, tr("Nobody to match yet"),
        tr("Leads are those who lead a Work Group of the year, or have the part of Work Group Lead at a "
           "school; "
           "schools are those of the year’s groups, or all of the phase. Both need a place on the map."),
        m_stack});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(makeControls());
    column->addWidget(m_stack, 1);
    for (QComboBox *box : {m_year, m_phase})
        connect(box, &QComboBox::currentIndexChanged, this, &MatchPage::refresh);
    connect(m_most, &QSpinBox::valueChanged, this, &MatchPage::refresh);
    connect(m_withoutOwn, &QCheckBox::toggled, this, &MatchPage::refresh);
    connect(&context.store, &Store::changed, this, [this](const Changes &changes) {
        if (changes.touch(recordType<MatchChoice>()) || changes.touch(recordType<LeadCapacity>()))
            refreshSoon();
    });
}

void MatchPage::makeActions()
{
    m_apply = new QAction{icon(Icon::Check), tr("Put schools into groups"), this};
    m_keep = new QAction{icon(Icon::Link), tr("Keep together"), this};
    m_free = new QAction{icon(Icon::Undo), tr("Leave to the matching"), this};
    m_apart = new QAction{icon(Icon::Close), tr("Keep apart"), this};
    addActions({m_apply, m_keep, m_apart, m_free});
    addActions(m_list->commands());
    connect(m_apply, &QAction::triggered, this, &MatchPage::apply);
    connect(m_keep, &QAction::triggered, this, [this] { choose(leadOfChosen(), MatchWish::Keep); });
    connect(m_apart, &QAction::triggered, this, [this] { choose(leadOfChosen(), MatchWish::Avoid); });
    connect(m_free, &QAction::triggered, this, [this] { choose(leadOfChosen(), std::nullopt); });
}

QWidget *MatchPage::makeBody()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *split = new QSplitter{this};
    auto *left = new QWidget{split};
    auto *column = new QVBoxLayout{left};
    column->setContentsMargins(grid * 2, 0, grid, grid);
    column->setSpacing(grid);
    m_list->table()->addActions({m_keep, m_apart, m_free});
    column->addWidget(m_list, 3);
    m_alternatives = new Card{tr("Other leads"), left};
    auto *scroll = new QScrollArea{left};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the page fits a small window
    scroll->setWidget(m_alternatives);
    column->addWidget(scroll, 2);
    split->addWidget(left);
    split->addWidget(makeMap(split));
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({grid * 72, grid * 56});
    connect(m_list->table(), &RecordTable::rested, this, &MatchPage::showChosen);
    connect(m_list, &WordList::did, this, &Page::did);
    connect(m_list, &WordList::failed, this, &Page::failed);
    makeExplanations();
    return split;
}

/// Under the head of the page, which keeps its room for what the matching comes to.
QLayout *MatchPage::makeControls()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *line = new FlowLayout{nullptr, grid};
    for (QWidget *control : {static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_phase),
                             static_cast<QWidget *>(m_most), static_cast<QWidget *>(m_withoutOwn)})
        line->addWidget(control);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(grid * 2, 0, grid * 2, grid);
    inset->addLayout(line);
    return inset;
}

QWidget *MatchPage::makeMap(QWidget *parent)
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{parent};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid, 0, grid * 2, grid);
    m_map = new MapView{pane};
    m_map->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    column->addWidget(m_map, 1);
    column->addWidget(new MapLegend{{{MapShape::Square, Token::Bad, tr("A lead’s school")},
                                     {MapShape::Dot, Token::Good, tr("School with a lead")},
                                     {MapShape::Dot, Token::Muted, tr("School without one")}},
                                    pane});
    connect(m_map, &MapView::picked, this, [this](qint64 school) { m_list->select(m_model->rowOf(school)); });
    return pane;
}

void MatchPage::show(const Place &place)
{
    m_list->showPart(place.part);
}

QList<QWidget *> MatchPage::panes()
{
    return {m_list->bar(), m_list->table(), m_map};
}

void MatchPage::startFilter()
{
    m_list->startFilter();
}

MatchAsked MatchPage::asked() const
{
    return {.year = yearIn(m_year),
            .isPrimary = m_phase->currentIndex() == 0,
            .mostSchools = m_most->value(),
            .withoutOwn = m_withoutOwn->isChecked()};
}

Matching MatchPage::solve(MatchProblem problem)
{
    QProgressDialog progress{tr("Looking for the best arrangement…"), tr("Stop"), 0, 100, this};
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(700);
    return Matching::solve(std::move(problem), [&progress](double done) {
        progress.setValue(static_cast<int>(done * 99));
        return !progress.wasCanceled();
    });
}

void MatchPage::refresh()
{
    MatchProblem problem = matchProblem(index(), asked(), matchWishes(context().store));
    MatchProblem free = problem;
    free.kept.clear();
    free.avoided.clear();
    const bool hasChoices = !problem.kept.empty() || !problem.avoided.empty();
    m_matching = solve(std::move(problem));
    m_freeMetres = hasChoices ? solve(std::move(free)).totalMetres() : m_matching->totalMetres();
    const bool isEmpty = m_matching->problem().leads.empty() || m_matching->problem().schools.empty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_apply->setEnabled(!isEmpty);
    showLines();
    showMap();
    if (m_list->currentRow() < 0)
        showChosen(); // nothing to rest on
}

void MatchPage::showLines()
{
    std::vector<Line> lines;
    int without = 0;
    for (const Match &match : m_matching->matches()) {
        const School *school = index().school(match.school);
        const Person *lead = index().person(match.lead);
        without += match.lead.isNull() ? 1 : 0;
        lines.push_back(
            {.key = match.school.value(),
             .cells = {school->name, school->town, lead == nullptr ? tr("none") : fullName(*lead),
                       match.metres ? QVariant{static_cast<double>(*match.metres) / 1000.0} : QVariant{},
                       sentence(match)},
             .sort = {}});
    }
    m_model->setLines(std::move(lines));
    const std::int64_t cost = m_matching->totalMetres() - m_freeMetres;
    QString line
        = QStringList{tr("%Ln school(s)", nullptr, static_cast<int>(m_matching->matches().size())),
                      tr("%Ln lead(s)", nullptr, static_cast<int>(m_matching->problem().leads.size())),
                      tr("%1 in all").arg(kilometres(m_matching->totalMetres()))}
              .join(u", "_s);
    if (without > 0)
        line += u", "_s + tr("%Ln without a lead", nullptr, without);
    if (cost != 0)
        line += u", "_s + tr("%1 more than without your choices").arg(kilometres(cost));
    line += u". "_s
        + (m_matching->isProven() ? tr("No other arrangement comes to less.")
                                  : tr("Stopped: there may be a better arrangement."));
    m_header->setLine(line);
}

void MatchPage::showMap()
{
    std::vector<MapPoint> points;
    std::vector<MapLink> links;
    std::unordered_map<qint64, GridPoint> leads;
    for (const MatchLead &lead : m_matching->problem().leads) {
        const Person *person = index().person(lead.person);
        if (!lead.at || person == nullptr)
            continue;
        leads.emplace(lead.person.value(), *lead.at);
        points.push_back({.key = -lead.person.value(),
                          .at = *lead.at,
                          .name = fullName(*person),
                          .note = tr("takes at most %1 schools").arg(lead.most),
                          .shape = MapShape::Square,
                          .colour = Token::Bad});
    }
    for (size_t i = 0; i < m_matching->matches().size(); ++i) {
        const Match &match = m_matching->matches()[i];
        const auto &place = m_matching->problem().schools[i].at;
        if (!place)
            continue;
        points.push_back({.key = match.school.value(),
                          .at = *place,
                          .name = index().school(match.school)->name,
                          .note = sentence(match),
                          .colour = match.lead.isNull() ? Token::Muted : Token::Good});
        if (const auto lead = leads.find(match.lead.value()); lead != leads.end())
            links.push_back({.from = *place, .to = lead->second, .isStrong = match.isKept});
    }
    m_map->picture().setPoints(std::move(points));
    m_map->picture().setLinks(std::move(links));
    m_map->refresh();
}

std::optional<size_t> MatchPage::chosenPlace() const
{
    const QModelIndex current = m_list->table()->currentIndex();
    if (!m_matching || !current.isValid())
        return std::nullopt;
    const SchoolId school{current.data(LinesModel::KeyRole).toLongLong()};
    const auto &matches = m_matching->matches();
    const auto found = std::ranges::find(matches, school, &Match::school);
    return found == matches.end() ? std::nullopt
                                  : std::optional{static_cast<size_t>(found - matches.begin())};
}

PersonId MatchPage::leadOfChosen() const
{
    const auto place = chosenPlace();
    return place ? m_matching->matches()[*place].lead : PersonId{};
}

void MatchPage::apply()
{
    const Result<MatchOutcome> done = applyMatching(context().store, *m_matching, asked(), context().today());
    if (!done)
        return report(done.error(), {});
    const QString joined = tr("%Ln school(s) joined a group", nullptr, done->joined);
    const QString made = tr("%Ln group(s) made", nullptr, done->made);
    report({},
           tr("%1; moved: %L2, stayed: %L3; %4").arg(joined).arg(done->moved).arg(done->stayed).arg(made));
}

Page *makeMatchingTab(const PageContext &context, QWidget *parent)
{
    return new MatchPage{context, parent};
}

} // namespace hub
