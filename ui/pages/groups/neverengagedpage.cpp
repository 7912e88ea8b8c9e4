#include "models/linesmodel.h"
#include "pages/explained.h"
#include "pages/groups/factspage.h"
#include "pages/groups/grouppages.h"
#include "pages/wordlist.h"
#include "rules/reach.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/flowlayout.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <set>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr FieldInfo neverEngagedFields[]
    = {cellField("school", QT_TRANSLATE_NOOP("hub::Field", "School")),
       cellField("town", QT_TRANSLATE_NOOP("hub::Field", "Town")),
       cellField("phase", QT_TRANSLATE_NOOP("hub::Field", "Phase")),
       cellField("la_name", QT_TRANSLATE_NOOP("hub::Field", "Local authority")),
       cellField("fsm_percent", QT_TRANSLATE_NOOP("hub::Field", "Free school meals, %"), FieldType::Tenths),
       cellField("pupils", QT_TRANSLATE_NOOP("hub::Field", "Pupils"), FieldType::Integer),
       cellField("trust", QT_TRANSLATE_NOOP("hub::Field", "Trust")),
       cellField("urn", QT_TRANSLATE_NOOP("hub::Field", "URN"))};

QString phaseText(Phase phase)
{
    return choiceText(phase);
}

/// The hub's schools that never took part in anything: by phase, authority, trust and free school meals, to
/// be written to, shown on the map, and handed on as a table.
class NeverEngagedPage final : public FactsPage
{
    Q_OBJECT
public:
    NeverEngagedPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override { m_list->showPart(place.part); }
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_list->bar(), m_list->table()}; }
    void startFilter() override { m_list->startFilter(); }

private:
    void makeActions();
    QWidget *makeList();
    void refresh() override;
    void fillChoices();
    void showLines();
    void count();
    void offerActions();
    [[nodiscard]] NeverEngagedAsked asked() const;
    [[nodiscard]] qint64 chosen() const;
    [[nodiscard]] QStringList conditions() const;
    void askForAll();

    PageHeader *m_header;
    QStackedWidget *m_stack;
    QComboBox *m_phase;
    QComboBox *m_authority;
    QComboBox *m_trust;
    QSpinBox *m_fsm;
    LinesModel *m_model;
    WordList *m_list;
    QAction *m_open = nullptr;
    QAction *m_onMap = nullptr;
    std::vector<const School *> m_schools;
};

NeverEngagedPage::NeverEngagedPage(const PageContext &context, QWidget *parent)
    : FactsPage{context, FactsNeeded::WithoutRegisters, parent}
    , m_header{new PageHeader{tr("Never engaged"), this}}
    , m_stack{new QStackedWidget{this}}
    , m_phase{new QComboBox{this}}
    , m_authority{new QComboBox{this}}
    , m_trust{new QComboBox{this}}
    , m_fsm{new QSpinBox{this}}
    , m_model{new LinesModel{neverEngagedFields, this}}
    , m_list{new WordList{context,
                          m_model,
                          {.list = {.name = u"never-engaged"_s,
                                    .title = tr("Schools that never took part"),
                                    .filterHint = tr("Filter by name, town, authority, trust, URN"),
                                    .sorting = {u"-fsm_percent"_s}},
                           .fields = {std::begin(neverEngagedFields), std::end(neverEngagedFields)},
                           .roles = {.find = LinesModel::FindRole, .sort = LinesModel::SortRole},
                           .keyRole = LinesModel::KeyRole},
                          this}}
{
    m_phase->addItems({tr("All phases"), tr("Primary"), tr("Secondary")});
    m_phase->setAccessibleName(tr("Phase"));
    m_authority->setAccessibleName(tr("Local authority"));
    m_trust->setAccessibleName(tr("Trust"));
    for (QComboBox *box : {m_authority, m_trust}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_fsm->setRange(0, 100);
    m_fsm->setSpecialValueText(tr("any share of free meals"));
    m_fsm->setPrefix(tr("at least ", "before a share of free school meals"));
    m_fsm->setSuffix(tr(" % free meals"));
    m_fsm->setAccessibleName(tr("Least share of free school meals"));
    makeActions();
    m_header->addAction(m_list->exportCommand());
    m_stack->addWidget(makeList());
    m_stack->addWidget(
        new EmptyState{Icon::School, tr("No schools yet"),
                       tr("The hub’s open state-funded schools that never signed up for anything stand here, "
                          "once the hub knows its schools: import the national register or a spreadsheet."),
                       m_stack});
    m_stack->addWidget(new EmptyState{
        Icon::Good, tr("Every school has taken part"),
        tr("Each open state-funded school of the hub has signed up for something by now."), m_stack});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    for (QComboBox *box : {m_phase, m_authority, m_trust})
        connect(box, &QComboBox::currentIndexChanged, this, &NeverEngagedPage::showLines);
    connect(m_fsm, &QSpinBox::valueChanged, this, &NeverEngagedPage::showLines);
}

void NeverEngagedPage::makeActions()
{
    m_open = new QAction{icon(Icon::School), tr("Open the school"), this};
    m_onMap = new QAction{icon(Icon::Map), tr("Show on the map"), this};
    addActions({m_open, m_onMap});
    addActions(m_list->commands());
    connect(m_open, &QAction::triggered, this,
            [this] { emit wants({.page = u"schools"_s, .record = chosen()}); });
    connect(m_onMap, &QAction::triggered, this,
            [this] { emit wants({.page = u"map"_s, .record = chosen()}); });
}

QWidget *NeverEngagedPage::makeList()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid * 2, grid);
    column->setSpacing(grid);
    auto *line = new FlowLayout{nullptr, grid};
    for (QWidget *control : {static_cast<QWidget *>(m_phase), static_cast<QWidget *>(m_authority),
                             static_cast<QWidget *>(m_trust), static_cast<QWidget *>(m_fsm)})
        line->addWidget(control);
    column->addLayout(line);
    column->addWidget(m_list, 1);
    RecordTable *table = m_list->table();
    m_header->explainLine([this] {
        return explainedByRows(
            m_header->line(),
            tr("Open state-funded schools are counted of which neither they nor a school they "
               "took over from ever had a place in a group, or a teacher accepted to a "
               "cohort."),
            m_list->table());
    });
    table->addActions({m_open, m_onMap});
    connect(table, &RecordTable::opened, m_open, &QAction::trigger);
    connect(m_list, &WordList::counted, this, &NeverEngagedPage::count);
    connect(m_list, &WordList::currentChanged, this, &NeverEngagedPage::offerActions);
    connect(m_list, &WordList::clearing, this, &NeverEngagedPage::askForAll);
    connect(m_list, &WordList::did, this, &Page::did);
    connect(m_list, &WordList::failed, this, &Page::failed);
    return pane;
}

void NeverEngagedPage::refresh()
{
    m_schools = neverEngaged(index(), context().today());
    fillChoices();
    showLines();
}

void NeverEngagedPage::fillChoices()
{
    std::set<QString> authorities;
    std::set<QString> trusts;
    for (const School *school : m_schools) {
        authorities.insert(school->laName);
        trusts.insert(school->trust);
    }
    const auto fill = [](QComboBox *box, const QString &all, const std::set<QString> &names) {
        const QSignalBlocker quiet{box};
        const QString before = box->currentData().toString();
        box->clear();
        box->addItem(all, QString{});
        for (const QString &name : names) {
            if (!name.isEmpty())
                box->addItem(name, name);
        }
        box->setCurrentIndex(std::max(0, box->findData(before)));
    };
    fill(m_authority, tr("All authorities"), authorities);
    fill(m_trust, tr("All trusts"), trusts);
}

NeverEngagedAsked NeverEngagedPage::asked() const
{
    NeverEngagedAsked asked{.phase = static_cast<NeverEngagedAsked::OfPhase>(m_phase->currentIndex()),
                            .authority = m_authority->currentData().toString(),
                            .trust = m_trust->currentData().toString()};
    if (m_fsm->value() > 0)
        asked.leastFsm = Tenths{m_fsm->value() * 10};
    return asked;
}

void NeverEngagedPage::showLines()
{
    std::vector<Line> lines;
    const NeverEngagedAsked wanted = asked();
    for (const School *school : m_schools) {
        if (!isAsked(*school, wanted))
            continue;
        const QVariant fsm = school->fsmPercent ? QVariant{school->fsmPercent->count / 10.0} : QVariant{};
        const QVariant pupils = school->pupils ? QVariant{*school->pupils} : QVariant{};
        lines.push_back({.key = school->id.value(),
                         .cells = {school->name, school->town, phaseText(school->phase), school->laName, fsm,
                                   pupils, school->trust, school->urn},
                         .sort = {}});
    }
    m_list->setNarrowed(static_cast<int>(m_schools.size() - lines.size()), conditions());
    const bool hasSchools = !index().facts().schools.empty();
    m_stack->setCurrentIndex(!m_schools.empty() ? 0 : hasSchools ? 2 : 1);
    m_model->setLines(std::move(lines));
}

/// What the boxes above the list ask for, as they say it.
QStringList NeverEngagedPage::conditions() const
{
    QStringList said;
    for (const QComboBox *box : {m_phase, m_authority, m_trust}) {
        if (box->currentIndex() > 0)
            said << box->currentText();
    }
    if (m_fsm->value() > 0)
        said << m_fsm->text();
    return said;
}

void NeverEngagedPage::askForAll()
{
    for (QComboBox *box : {m_phase, m_authority, m_trust})
        box->setCurrentIndex(0);
    m_fsm->setValue(0);
}

void NeverEngagedPage::count()
{
    m_header->setLine(
        tr("%Ln school(s) that never signed up for anything", nullptr, m_list->table()->model()->rowCount()));
}

void NeverEngagedPage::offerActions()
{
    const bool hasChosen = chosen() != 0;
    m_open->setEnabled(hasChosen);
    m_onMap->setEnabled(hasChosen);
}

qint64 NeverEngagedPage::chosen() const
{
    return m_list->table()->currentIndex().data(LinesModel::KeyRole).toLongLong();
}

} // namespace

Page *makeNeverEngagedPage(const PageContext &context, QWidget *parent)
{
    return new NeverEngagedPage{context, parent};
}

} // namespace hub

#include "neverengagedpage.moc"
