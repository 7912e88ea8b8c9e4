#include "dialogs/savepages.h"
#include "documents/informationsheet.h"
#include "models/listproxy.h"
#include "models/recordtablemodel.h"
#include "pages/editiontext.h"
#include "pages/overviewwords.h"
#include "pages/pages.h"
#include "programmes/editiondiff.h"
#include "programmes/editionjson.h"
#include "records/nouns.h"
#include "scenepaint/scenepainter.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"
#include "widgets/sceneview.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// The hub's programme editions: what each says, and what changed from one to another.
class ProgrammesPage final : public Page
{
    Q_OBJECT
public:
    ProgrammesPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override { choose(place.record); }
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_table, m_tabs}; }

private:
    QWidget *makeList();
    QWidget *makeComparison();
    void choose(qint64 key);
    void showCurrent();
    void makeActions();
    void compare();
    void showTab();
    void exportPdf();
    void print();
    void fillOthers();
    [[nodiscard]] std::optional<Edition> editionOf(qint64 key);
    [[nodiscard]] Scene sheetOf(const Edition &edition);

    PageContext m_context;
    RecordTableModel *m_model;
    ListProxy *m_proxy;
    PageHeader *m_header;
    RecordTable *m_table = nullptr;
    QTabWidget *m_tabs;
    QTextBrowser *m_definition;
    SceneView *m_sheet;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QComboBox *m_other = nullptr;
    QListWidget *m_changes = nullptr;
    Label *m_changesLine = nullptr;
    QWidget *m_comparison = nullptr;
    QList<const QWidget *> m_made; ///< the tabs that show the edition chosen
    std::optional<Edition> m_current;
    qint64 m_key = 0;
};

ProgrammesPage::ProgrammesPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_model{new RecordTableModel{
          context.store, recordType<ProgrammeEdition>(), context.names, {}, {}, this}}
    , m_proxy{new ListProxy{m_model, *m_model, this}}
    , m_header{new PageHeader{tr("Programmes"), this}}
    , m_tabs{new QTabWidget{this}}
    , m_definition{new QTextBrowser{m_tabs}}
    , m_sheet{new SceneView{m_tabs}}
{
    makeActions();
    m_definition->setAccessibleName(tr("Definition"));
    m_definition->setFrameShape(QFrame::StyledPanel); // which shows the focus
    m_definition->setOpenLinks(false);
    m_definition->setTabChangesFocus(true);
    m_definition->document()->setDocumentMargin(measureOf(this, HubStyle::Grid) * 2);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("The edition chosen"));
    m_tabs->tabBar()->setAccessibleName(tr("Views of the edition"));
    m_tabs->addTab(m_definition, tr("Definition"));
    m_comparison = makeComparison();
    m_tabs->addTab(m_comparison, tr("What changed"));
    m_tabs->addTab(m_sheet, tr("Information sheet"));
    auto *split = new QSplitter{this};
    split->addWidget(makeList());
    split->addWidget(m_tabs);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(split, 1);
    m_header->setLine(
        tr("Editions: %L1. A cohort keeps the rules of its own edition for ever.").arg(m_model->rowCount()));
    m_header->explainLine([this] { return explainProgrammes(m_context, goer()); });
    connect(m_table, &RecordTable::rested, this, &ProgrammesPage::showCurrent);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &ProgrammesPage::showCurrent);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProgrammesPage::showTab);
    if (m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, m_model->columnOf(u"code")));
}

void ProgrammesPage::makeActions()
{
    m_export = new QAction{icon(Icon::Pdf), tr("Export PDF…"), this};
    m_export->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_E});
    m_print = new QAction{icon(Icon::Print), tr("Print…"), this};
    m_print->setShortcut(QKeySequence::Print);
    for (QAction *action : {m_export, m_print}) {
        action->setEnabled(false); // until an edition is shown
        addAction(action);
        m_header->addAction(action);
    }
    connect(m_export, &QAction::triggered, this, &ProgrammesPage::exportPdf);
    connect(m_print, &QAction::triggered, this, &ProgrammesPage::print);
}

QWidget *ProgrammesPage::makeList()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid, grid);
    m_table = new RecordTable{pane};
    m_table->setObjectName(u"editions"_s);
    m_table->setAccessibleName(tr("Programme editions"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(m_model->columnOf(u"academic_year"), Qt::DescendingOrder);
    m_table->rememberColumns(m_context.settings, u"editions"_s, {m_model->columnOf(u"family")});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(m_model->columnOf(u"title"), QHeaderView::Stretch);
    for (const QStringView field : {u"code", u"academic_year"})
        m_table->horizontalHeader()->setSectionResizeMode(m_model->columnOf(field),
                                                          QHeaderView::ResizeToContents);
    column->addWidget(m_table);
    return pane;
}

QWidget *ProgrammesPage::makeComparison()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{m_tabs};
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid);
    column->setSpacing(grid);
    auto *row = new QHBoxLayout;
    auto *words = new Label{tr("Compared with"), Label::Kind::Body, pane};
    m_other = new QComboBox{pane};
    m_other->setAccessibleName(tr("Edition to compare with"));
    words->setBuddy(m_other);
    row->addWidget(words);
    row->addWidget(m_other, 1);
    column->addLayout(row);
    m_changesLine = new Label{{}, Label::Kind::Strong, pane};
    column->addWidget(m_changesLine);
    m_changes = new QListWidget{pane};
    m_changes->setAccessibleName(tr("Changes"));
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setWordWrap(true);
    m_changes->setSpacing(grid / 4);
    column->addWidget(m_changes, 1);
    connect(m_other, &QComboBox::activated, this, &ProgrammesPage::compare);
    return pane;
}

void ProgrammesPage::choose(qint64 key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, m_model->columnOf(u"code"))));
}

std::optional<Edition> ProgrammesPage::editionOf(qint64 key)
{
    const auto record = m_context.store.find(ProgrammeEditionId{key});
    if (!record)
        return {};
    const Result<Edition> edition = readEdition(record->definition.toUtf8(), record->code);
    if (edition)
        return *edition;
    emit failed(edition.error());
    return {};
}

void ProgrammesPage::showCurrent()
{
    m_key = m_table->currentIndex().data(RecordTableModel::KeyRole).toLongLong();
    m_current = editionOf(m_key);
    m_made.clear();
    m_sheet->setScene({});
    for (QAction *action : {m_export, m_print})
        action->setEnabled(m_current.has_value());
    showTab();
}

/// Makes what the tab in front shows: a key held down in the list does not wait for the others.
void ProgrammesPage::showTab()
{
    const QWidget *front = m_tabs->currentWidget();
    if (m_made.contains(front))
        return;
    m_made << front;
    if (front == m_definition) {
        m_definition->setHtml(m_current ? editionHtml(*m_current) : QString{});
    } else if (front == m_comparison) {
        fillOthers();
        compare();
    } else if (m_current) {
        m_sheet->setScene(std::make_shared<Scene>(sheetOf(*m_current)));
    }
}

Scene ProgrammesPage::sheetOf(const Edition &edition)
{
    const auto details = m_context.store.all<HubDetails>();
    return informationSheet(edition, details.empty() ? HubDetails{} : details.front());
}

void ProgrammesPage::exportPdf()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the information sheet"),
                                                      m_current->code + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto scene = std::make_shared<const Scene>(sheetOf(*m_current));
    const Result<> written = savePages(this, {{[scene] { return *scene; }, path}}, m_context.store.now());
    if (!written)
        return emit failed(written.error());
    emit did(tr("Wrote %1").arg(QDir::toNativeSeparators(path)), {});
}

void ProgrammesPage::print()
{
    const Scene scene = sheetOf(*m_current);
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(scene.title);
    printer.setFullPage(true);
    QPrintDialog dialog{&printer, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter{&printer};
    const double dotsPerPoint = printer.resolution() / 72.0;
    painter.scale(dotsPerPoint, dotsPerPoint);
    ScenePainter pages{scene};
    for (int page = 0; page < static_cast<int>(scene.pages.size()); ++page) {
        if (page > 0)
            printer.newPage();
        pages.paint(painter, page);
    }
}

void ProgrammesPage::fillOthers()
{
    const auto editions = m_context.store.all<ProgrammeEdition>();
    const QString family = m_current ? m_current->family : QString{};
    m_other->clear();
    for (const bool sameProgramme : {true, false}) {
        for (const ProgrammeEdition &edition : editions) {
            if (edition.id.value() != m_key && (edition.family == family) == sameProgramme)
                m_other->addItem(u"%1 – %2"_s.arg(edition.code, edition.title), edition.id.value());
        }
    }
}

void ProgrammesPage::compare()
{
    m_changes->clear();
    const auto other = editionOf(m_other->currentData().toLongLong());
    if (!m_current || !other) {
        m_changesLine->setText(tr("There is no other edition to compare with."));
        return;
    }
    const bool otherIsEarlier = other->firstYear <= m_current->firstYear;
    const Edition &before = otherIsEarlier ? *other : *m_current;
    const Edition &after = otherIsEarlier ? *m_current : *other;
    const auto changes = differences(before, after);
    m_changesLine->setText(tr("From %1 to %2: %Ln change(s)", nullptr, static_cast<int>(changes.size()))
                               .arg(before.code, after.code));
    for (const EditionChange &change : changes)
        m_changes->addItem(sentence(change));
}

} // namespace

Page *makeProgrammesPage(const PageContext &context, QWidget *parent)
{
    return new ProgrammesPage{context, parent};
}

} // namespace hub

#include "programmespage.moc"
