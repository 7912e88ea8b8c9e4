#include "dialogs/exportsheet.h"
#include "models/linesmodel.h"
#include "models/listproxy.h"
#include "pages/explained.h"
#include "pages/groups/factspage.h"
#include "pages/groups/grouppages.h"
#include "rules/reach.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"
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

constexpr std::pair<const char *, ColumnType> headings[]
    = {{"urn", ColumnType::Text},       {"name", ColumnType::Text},    {"town", ColumnType::Text},
       {"phase", ColumnType::Text},     {"la_name", ColumnType::Text}, {"fsm_percent", ColumnType::Decimal},
       {"pupils", ColumnType::Integer}, {"trust", ColumnType::Text}};

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

    [[nodiscard]] QList<QWidget *> panes() override { return {m_filter, m_table}; }
    void startFilter() override { m_filter->setFocus(Qt::ShortcutFocusReason); }

private:
    void makeActions();
    QWidget *makeList();
    void refresh() override;
    void fillChoices();
    void showLines();
    void count();
    [[nodiscard]] NeverEngagedAsked asked() const;
    [[nodiscard]] qint64 chosen() const;
    [[nodiscard]] TypedSheet sheet();

    PageHeader *m_header;
    QStackedWidget *m_stack;
    QComboBox *m_phase;
    QComboBox *m_authority;
    QComboBox *m_trust;
    QSpinBox *m_fsm;
    FilterBox *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    LinesModel *m_model;
    ListProxy *m_proxy;
    QAction *m_open = nullptr;
    QAction *m_onMap = nullptr;
    QAction *m_export = nullptr;
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
    , m_model{new LinesModel{{tr("School"), tr("Town"), tr("Phase"), tr("Local authority"),
                              tr("Free school meals, %"), tr("Pupils"), tr("Trust"), tr("URN")},
                             this}}
    , m_proxy{new ListProxy{m_model, LinesModel::FindRole, LinesModel::SortRole, this}}
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
    m_header->addAction(m_export);
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
    m_export = new QAction{icon(Icon::Export), tr("Export…"), this};
    addActions({m_open, m_onMap, m_export});
    connect(m_open, &QAction::triggered, this,
            [this] { emit wants({.page = u"schools"_s, .record = chosen()}); });
    connect(m_onMap, &QAction::triggered, this,
            [this] { emit wants({.page = u"map"_s, .record = chosen()}); });
    connect(m_export, &QAction::triggered, this, [this] { exportSheet(sheet(), tr("Never engaged"), this); });
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
    m_filter = new FilterBox{tr("Filter by name, town, authority, trust, URN"), pane};
    m_table = new RecordTable{pane};
    m_table->setAccessibleName(tr("Schools that never took part"));
    m_table->setModel(m_proxy);
    m_header->explainLine([this] {
        return explainedByRows(
            m_header->line(),
            tr("Open state-funded schools are counted of which neither they nor a school they "
               "took over from ever had a place in a group, or a teacher accepted to a "
               "cohort."),
            m_table);
    });
    m_table->addActions({m_open, m_onMap, m_export});
    m_table->sortByColumn(4, Qt::DescendingOrder);
    m_table->rememberColumns(context().settings, u"never-engaged"_s);
    column->addLayout(line);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, m_open, &QAction::trigger);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_proxy->setWords(typed);
        count();
    });
    connect(m_filter, &FilterBox::leftDownwards, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NeverEngagedPage::count);
    return pane;
}

void NeverEngagedPage::refresh()
{
    m_schools = neverEngaged(index(), context().today());
    fillChoices();
    showLines();
    m_table->fitColumns();
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
    m_model->setLines(std::move(lines));
    const bool hasSchools = !index().facts().schools.empty();
    m_stack->setCurrentIndex(!m_schools.empty() ? 0 : hasSchools ? 2 : 1);
    count();
}

void NeverEngagedPage::count()
{
    const int shown = m_proxy->rowCount();
    const int hidden = static_cast<int>(m_schools.size()) - shown;
    QString line = tr("%Ln school(s) that never signed up for anything", nullptr, shown);
    if (hidden > 0)
        line += u", "_s + tr("%Ln hidden by filters", nullptr, hidden);
    m_header->setLine(line);
    const bool hasChosen = chosen() != 0;
    m_open->setEnabled(hasChosen);
    m_onMap->setEnabled(hasChosen);
    m_export->setEnabled(shown > 0);
}

qint64 NeverEngagedPage::chosen() const
{
    return m_table->currentIndex().data(LinesModel::KeyRole).toLongLong();
}

/// What is on the screen, in its order, in the columns files have.
TypedSheet NeverEngagedPage::sheet()
{
    TypedSheet typed;
    typed.sheet.name = tr("Never engaged");
    for (const auto &[heading, type] : headings) {
        typed.sheet.headings += QString::fromLatin1(heading);
        typed.types.push_back(type);
    }
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const School *school
            = index().school(SchoolId{m_proxy->index(row, 0).data(LinesModel::KeyRole).toLongLong()});
        const QString fsm
            = school->fsmPercent ? QString::number(school->fsmPercent->count / 10.0) : QString{};
        const QString pupils = school->pupils ? QString::number(*school->pupils) : QString{};
        typed.sheet.rows.push_back(
            {row + 2,
             {school->urn, school->name, school->town, FieldTraits<Phase>::store(school->phase).toString(),
              school->laName, fsm, pupils, school->trust}});
    }
    return typed;
}

} // namespace

Page *makeNeverEngagedPage(const PageContext &context, QWidget *parent)
{
    return new NeverEngagedPage{context, parent};
}

} // namespace hub

#include "neverengagedpage.moc"
