#include "actions/reachwhy.h"
#include "base/textfold.h"
#include "pages/explained.h"
#include "pages/groups/factspage.h"
#include "pages/groups/grouppages.h"
#include "pages/groups/mapexplain.h"
#include "rules/reach.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/maplegend.h"
#include "widgets/mapview.h"
#include "widgets/pageheader.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// The hub's schools where they are, the leads among them, and the groups of a year.
class MapPage final : public FactsPage
{
    Q_OBJECT
public:
    MapPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_filter, m_map}; }
    void startFilter() override { m_filter->setFocus(Qt::ShortcutFocusReason); }

private:
    void makeActions();
    QWidget *makeBody();
    QWidget *makeZoom(QWidget *parent);
    QWidget *makeSide(QWidget *parent);
    void makeExplanations();
    void refresh() override;
    void showChosen(qint64 key);
    void print();
    QToolButton *button(QAction *action, QWidget *parent);

    PageHeader *m_header;
    QStackedWidget *m_stack;
    QComboBox *m_year;
    QComboBox *m_phase;
    QCheckBox *m_never = nullptr;
    QCheckBox *m_areas = nullptr;
    QCheckBox *m_links = nullptr;
    FilterBox *m_filter = nullptr;
    MapView *m_map = nullptr;
    Label *m_name = nullptr;
    Label *m_facts = nullptr;
    QAction *m_print = nullptr;
    QAction *m_open = nullptr;
    QList<QAction *> m_zoom;
    MapLegend *m_legend = nullptr;
    MapLayers m_layers; ///< as they are shown
    bool m_isFirst = true;
};

MapPage::MapPage(const PageContext &context, QWidget *parent)
    : FactsPage{context, FactsNeeded::WithoutRegisters, parent}
    , m_header{new PageHeader{tr("Map"), this}}
    , m_stack{new QStackedWidget{this}}
    , m_year{makeYearBox(context, this)}
    , m_phase{new QComboBox{this}}
{
    m_phase->addItems({tr("All phases"), tr("Primary"), tr("Secondary")});
    m_phase->setAccessibleName(tr("Phase"));
    makeActions();
    m_header->addWidget(m_phase);
    m_header->addWidget(m_year);
    m_header->addAction(m_print);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(new EmptyState{Icon::School, tr("No places to show"),
                                      tr("Schools stand on the map once their eastings and northings are "
                                         "known: import the national register, "
                                         "or a spreadsheet with these columns."),
                                      m_stack});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    makeExplanations();
    for (QComboBox *box : {m_year, m_phase})
        connect(box, &QComboBox::currentIndexChanged, this, &MapPage::refresh);
}

void MapPage::makeExplanations()
{
    const auto all
        = [this] { return explained(m_header->line(), whyReach(index(), context().today()), goer()); };
    m_header->explainLine(all);
    m_legend->explainEntries([this](const MapLegend::Entry &entry) {
        return explained(entry.words, whyMarked(m_layers, entry.colour), goer());
    });
    explainWith(m_map, [this, all] {
        const School *school = index().school(SchoolId{m_map->chosen()});
        return school == nullptr
            ? all()
            : explained(school->name, whySchool(index(), m_layers, m_map->chosen()), goer());
    });
    explainWith(m_links, [this] { return explained(m_links->text(), whyLinks(index(), m_layers), goer()); });
    explainWith(m_areas, [this] { return explained(m_areas->text(), whyAreas(index(), m_layers), goer()); });
}

void MapPage::makeActions()
{
    m_print = new QAction{icon(Icon::Print), tr("Print…"), this};
    m_print->setShortcut(QKeySequence::Print);
    m_open = new QAction{icon(Icon::School), tr("Open the school"), this};
    m_open->setEnabled(false);
    auto *in = new QAction{icon(Icon::ZoomIn), tr("Zoom in"), this};
    auto *out = new QAction{icon(Icon::ZoomOut), tr("Zoom out"), this};
    auto *all = new QAction{icon(Icon::Refresh), tr("Show all"), this};
    m_zoom = {in, out, all};
    addActions({m_open, m_print, in, out, all});
    connect(m_print, &QAction::triggered, this, &MapPage::print);
    connect(m_open, &QAction::triggered, this,
            [this] { emit wants({.page = u"schools"_s, .record = m_map->chosen()}); });
    connect(in, &QAction::triggered, this, [this] { m_map->zoomIn(); });
    connect(out, &QAction::triggered, this, [this] { m_map->zoomOut(); });
    connect(all, &QAction::triggered, this, [this] { m_map->showAll(); });
}

QToolButton *MapPage::button(QAction *action, QWidget *parent)
{
    auto *made = new QToolButton{parent};
    made->setDefaultAction(action);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAccessibleName(action->text());
    return made;
}

QWidget *MapPage::makeBody()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid * 2, grid);
    column->setSpacing(grid);
    auto *line = new FlowLayout{nullptr, grid};
    m_filter = new FilterBox{tr("Show schools by name, town, local authority, trust"), pane};
    m_filter->setMinimumWidth(grid * 36);
    m_never = new QCheckBox{tr("Only never engaged"), pane};
    m_links = new QCheckBox{tr("Lines to leads"), pane};
    m_areas = new QCheckBox{tr("Catchments"), pane};
    line->addWidget(m_filter);
    line->addWidget(m_never);
    line->addWidget(m_links);
    line->addWidget(m_areas);
    line->addWidget(makeZoom(pane));
    column->addLayout(line);
    m_map = new MapView{pane};
    auto *row = new QHBoxLayout;
    row->addWidget(m_map, 1);
    row->addWidget(makeSide(pane));
    column->addLayout(row, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &MapPage::refresh);
    connect(m_filter, &FilterBox::leftDownwards, m_map, [this] { m_map->setFocus(Qt::OtherFocusReason); });
    for (QCheckBox *box : {m_never, m_links, m_areas})
        connect(box, &QCheckBox::toggled, this, &MapPage::refresh);
    connect(m_map, &MapView::picked, this, &MapPage::showChosen);
    return pane;
}

/// The buttons of the zoom, which stay together.
QWidget *MapPage::makeZoom(QWidget *parent)
{
    auto *zoom = new QWidget{parent};
    auto *line = new QHBoxLayout{zoom};
    line->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : m_zoom)
        line->addWidget(button(action, zoom));
    return zoom;
}

QWidget *MapPage::makeSide(QWidget *parent)
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *scroll = new QScrollArea{parent};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(grid * 24);
    scroll->setMaximumWidth(grid * 32);
    auto *side = new QWidget{scroll};
    scroll->setWidget(side);
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins(grid, 0, 0, 0);
    m_legend = new MapLegend{{{MapShape::Dot, Token::Good, tr("School in a group this year")},
                              {MapShape::Dot, Token::Accent, tr("School engaged before")},
                              {MapShape::Dot, Token::Muted, tr("School never engaged")},
                              {MapShape::Diamond, Token::Warn, tr("School of a specialist")},
                              {MapShape::Square, Token::Bad, tr("School of a group lead")}},
                             side};
    m_legend->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_legend);
    m_name = new Label{tr("Nothing chosen"), Label::Kind::Heading, side};
    m_name->setWordWrap(true);
    m_facts = new Label{tr("Choose a school on the map."), Label::Kind::Body, side};
    m_facts->setWordWrap(true);
    column->addSpacing(grid * 2);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(button(m_open, side), 0, Qt::AlignLeft);
    column->addStretch();
    return scroll;
}

void MapPage::show(const Place &place)
{
    if (place.record == 0)
        return;
    m_filter->clear();
    m_map->choose(place.record);
    showChosen(place.record);
}

void MapPage::refresh()
{
    const MapLayersAsked asked{.year = yearIn(m_year),
                               .today = context().today(),
                               .phase = m_phase->currentIndex(),
                               .words = foldedWords(m_filter->text()),
                               .onlyNeverEngaged = m_never->isChecked(),
                               .withLinks = m_links->isChecked(),
                               .withAreas = m_areas->isChecked()};
    MapLayers layers = mapLayers(index(), asked);
    const QLocale locale;
    m_stack->setCurrentIndex(layers.points.empty() && layers.withoutPlace + layers.hidden == 0 ? 1 : 0);
    QString line = tr("%Ln school(s)", nullptr, static_cast<int>(layers.points.size()));
    if (layers.hidden > 0)
        line += u", "_s + tr("%1 hidden by filters").arg(locale.toString(layers.hidden));
    if (layers.withoutPlace > 0)
        line += u", "_s + tr("%1 without a place on the map").arg(locale.toString(layers.withoutPlace));
    for (const Reach &reach : reachOf(index(), asked.today)) {
        if (reach.schools > 0)
            line += u". "_s
                + (reach.phase == u"primary"_s ? tr("Primary: %1 % engaged, %2 % completed")
                                               : tr("Secondary: %1 % engaged, %2 % completed"))
                      .arg(locale.toString(reach.percent(), 'f', 1),
                           locale.toString(reach.percentCompleted(), 'f', 1));
    }
    m_header->setLine(line);
    m_legend->setCounts([&layers](const MapLegend::Entry &entry) {
        return static_cast<int>(std::ranges::count(layers.points, entry.colour, &MapPoint::colour));
    });
    m_map->picture().setPoints(layers.points);
    m_map->picture().setLinks(layers.links);
    m_map->picture().setAreas(layers.areas);
    m_map->picture().setNames(layers.names);
    m_layers = std::move(layers);
    m_map->refresh(std::exchange(m_isFirst, false));
}

void MapPage::showChosen(qint64 key)
{
    const School *school = index().school(SchoolId{key});
    m_open->setEnabled(school != nullptr);
    if (school == nullptr)
        return;
    m_name->setText(school->name);
    m_facts->setText(factsOnTheMap(index(), *school, yearIn(m_year)));
}

void MapPage::print()
{
    QPrinter printer;
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(tr("Map"));
    QPrintDialog dialog{&printer, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter{&printer};
    // As on the screen, on white: the picture keeps its part of the country and grows to the page.
    const QRectF page = printer.pageLayout().paintRectPixels(printer.resolution());
    const double times = std::min(page.width() / m_map->width(), page.height() / m_map->height());
    painter.scale(times, times);
    m_map->picture().paint(painter, QRectF{QPointF{}, QSizeF(m_map->size())}, paletteFor(Scheme::Light),
                           m_map->chosen());
}

} // namespace

Page *makeMapPage(const PageContext &context, QWidget *parent)
{
    return new MapPage{context, parent};
}

} // namespace hub

#include "mappage.moc"
