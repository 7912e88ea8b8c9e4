#include "actions/forecastwhy.h"
#include "actions/forecastwords.h"
#include "actions/setassumption.h"
#include "models/linesmodel.h"
#include "pages/explained.h"
#include "pages/groups/factspage.h"
#include "pages/groups/grouppages.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/card.h"
#include "widgets/forecastchart.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <cmath>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

using Name = ForecastFigure::Name;

/// Leads and groups of the coming years, the figures that make them, and the gap in a sentence.
class ForecastPage final : public FactsPage
{
    Q_OBJECT
public:
    ForecastPage(const PageContext &context, QWidget *parent);

    [[nodiscard]] QList<QWidget *> panes() override { return {m_table, m_figures.front().value}; }

private:
    struct FigureRow
    {
        QDoubleSpinBox *value = nullptr;
        Label *source = nullptr;
        QPushButton *reset = nullptr;
    };

    QWidget *makeFigures(QWidget *parent);
    void addFigure(int name, QGridLayout &grid, QWidget *parent);
    void makeExplanations();
    void refresh() override;
    void set(Name name, std::optional<int> tenths);

    PageHeader *m_header;
    ForecastChart *m_chart;
    RecordTable *m_table;
    LinesModel *m_model;
    Label *m_gap;
    std::vector<FigureRow> m_figures;
    Forecast m_forecast;
};

ForecastPage::ForecastPage(const PageContext &context, QWidget *parent)
    : FactsPage{context, FactsNeeded::WithoutRegisters, parent}
    , m_header{new PageHeader{tr("Forecast"), this}}
    , m_model{new LinesModel{{tr("Year"), tr("Accepted"), tr("New leads"), tr("Leaving"), tr("Leads"),
                              tr("Groups they can lead"), tr("Groups needed"), tr("Too few")},
                             this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget{scroll};
    auto *layout = new QVBoxLayout{body};
    layout->setContentsMargins(grid * 2, 0, grid * 2, grid * 2);
    layout->setSpacing(grid * 2);
    m_gap = new Label{{}, Label::Kind::Strong, body};
    m_gap->setWordWrap(true);
    m_chart = new ForecastChart{body};
    m_table = new RecordTable{body};
    m_table->setAccessibleName(tr("Forecast, year by year"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->rememberColumns(context.settings, u"forecast"_s);
    m_table->setMinimumHeight(measureOf(this, HubStyle::RowHeight) * (forecastYears + 2));
    layout->addWidget(m_gap);
    layout->addWidget(m_chart);
    layout->addWidget(m_table);
    layout->addWidget(makeFigures(body));
    layout->addStretch();
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    makeExplanations();
    connect(&context.store, &Store::changed, this, [this](const Changes &changes) {
        if (changes.touch(recordType<Assumption>()))
            refreshSoon();
    });
}

void ForecastPage::makeExplanations()
{
    m_header->explainLine(
        [this] { return explained(m_header->line(), whyNow(index(), m_forecast), goer()); });
    const auto all = [this] { return explained(gapSentence(m_forecast), whyForecast(m_forecast), goer()); };
    explainWith(m_gap, all);
    explainWith(m_chart, all);
    explainCellsWith(m_table, [this](const QModelIndex &cell) {
        const ForecastYear &year = m_forecast.years[static_cast<size_t>(cell.row())];
        return explained(tr("Forecast of %1", "an academic year").arg(year.year.toText()),
                         whyYear(m_forecast, year), goer());
    });
    for (size_t i = 0; i < m_figures.size(); ++i)
        explainWith(m_figures[i].source, [this, i] {
            const ForecastFigure &figure = m_forecast.figures[i];
            return explained(sentence(figure), whyFigure(figure), goer());
        });
}

QWidget *ForecastPage::makeFigures(QWidget *parent)
{
    auto *card = new Card{tr("The figures it is made with: change any of them"), parent};
    auto *rows = new QWidget{card};
    auto *grid = new QGridLayout{rows};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    for (int name = 0; name < static_cast<int>(Name::Count); ++name)
        addFigure(name, *grid, rows);
    card->add(rows);
    return card;
}

void ForecastPage::addFigure(int name, QGridLayout &grid, QWidget *parent)
{
    const auto figure = static_cast<Name>(name);
    auto *words = new Label{labelOf(figure), Label::Kind::Body, parent};
    FigureRow row{.value = new QDoubleSpinBox{parent},
                  .source = new Label{{}, Label::Kind::Small, parent, Token::Muted},
                  .reset = new QPushButton{tr("As before"), parent}};
    row.value->setDecimals(1);
    row.value->setRange(0, isPercent(figure) ? 100 : 5000);
    row.value->setSuffix(isPercent(figure) ? u" %"_s : QString{});
    row.value->setAccessibleName(labelOf(figure));
    row.value->setKeyboardTracking(false);
    row.source->setWordWrap(true);
    row.reset->setAccessibleName(tr("%1: as the hub’s past or the network has it").arg(labelOf(figure)));
    words->setBuddy(row.value);
    grid.addWidget(words, name, 0);
    grid.addWidget(row.value, name, 1);
    grid.addWidget(row.source, name, 2);
    grid.addWidget(row.reset, name, 3);
    connect(row.value, &QDoubleSpinBox::valueChanged, this,
            [this, figure](double value) { set(figure, static_cast<int>(std::lround(value * 10))); });
    connect(row.reset, &QPushButton::clicked, this, [this, figure] { set(figure, std::nullopt); });
    m_figures.push_back(row);
}

void ForecastPage::refresh()
{
    m_forecast = forecastFrom(index(), context().today(), context().store.all<Assumption>());
    const Forecast &forecast = m_forecast;
    m_header->setLine(tr("From %1: %2, %3, %4 in them", "a year: leads, groups, schools")
                          .arg(forecast.from.toText(), tr("%Ln lead(s)", nullptr, forecast.leadsNow),
                               tr("%Ln Work Group(s)", nullptr, forecast.groupsNow),
                               tr("%Ln school(s)", nullptr, forecast.schoolsNow)));
    m_gap->setText(gapSentence(forecast));
    m_chart->setForecast(forecast);
    std::vector<Line> lines;
    for (const ForecastYear &year : forecast.years)
        lines.push_back({.key = year.year.startYear(),
                         .cells = {year.year.toText(), year.accepted, year.newLeads, year.leaving, year.leads,
                                   year.groups, year.groupsNeeded, std::max(0.0, year.gap())},
                         .sort = {}});
    m_model->setLines(std::move(lines));
    m_table->fitColumns();
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const ForecastFigure &figure = forecast.figures[i];
        const QSignalBlocker quiet{m_figures[i].value};
        m_figures[i].value->setValue(figure.value());
        m_figures[i].source->setText(sourceText(figure));
        m_figures[i].reset->setVisible(figure.source == ForecastFigure::Source::SetByHub);
    }
}

void ForecastPage::set(Name name, std::optional<int> tenths)
{
    report(setAssumption(context().store, name, tenths), tr("Changed the forecast"));
}

} // namespace

Page *makeForecastPage(const PageContext &context, QWidget *parent)
{
    return new ForecastPage{context, parent};
}

} // namespace hub

#include "forecastpage.moc"
