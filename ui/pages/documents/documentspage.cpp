#include "dialogs/savepages.h"
#include "models/picturesource.h"
#include "pages/documents/badgechoice.h"
#include "pages/documents/documentmaker.h"
#include "pages/documents/documentpane.h"
#include "pages/pages.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/sceneoutput.h"
#include "widgets/sceneview.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Every document the hub makes: the kinds at the left, what it is to be about beside them, and the true
/// pages, to be exported or printed.
class DocumentsPage final : public Page
{
    Q_OBJECT
public:
    DocumentsPage(const PageContext &context, QWidget *parent);

    /// The part is a kind ("badges"), the record what it is about.
    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_kinds, m_subject, m_pane->pages()}; }
    void startFilter() override { m_subject->setFocus(Qt::ShortcutFocusReason); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    QWidget *makeKinds();
    QWidget *makeChoices();
    void connectParts();
    [[nodiscard]] const DocumentWords &words() const;
    void kindChosen();
    [[nodiscard]] std::vector<DocumentSubject> subjects();
    void fillSubjects(qint64 chosen);
    void make();
    void showDocument();
    void exportThis();
    void exportAll();
    void noteInLog(const std::vector<size_t> &places);
    void print();
    [[nodiscard]] const MadeDocument *current() const;
    [[nodiscard]] Result<> allWhole() const;

    PageContext m_context;
    PictureSource *m_events;
    PageHeader *m_header;
    QListWidget *m_kinds;
    Label *m_purpose;
    QComboBox *m_subject;
    FormField *m_subjectField = nullptr;
    QComboBox *m_letter;
    FormField *m_letterField = nullptr;
    BadgeChoice *m_badges;
    QListWidget *m_list;
    Label *m_line;
    DocumentPane *m_pane;
    QAction *m_export;
    QAction *m_exportAll;
    QAction *m_print;
    MadeDocuments m_made;
    bool m_isStale = true; ///< the hub has changed since it was read
};

DocumentsPage::DocumentsPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_events{PictureSource::of(context.store, context.names, context.today)}
    , m_header{new PageHeader{tr("Documents"), this}}
    , m_kinds{new QListWidget{this}}
    , m_purpose{new Label{{}, Label::Kind::Body, this, Token::Muted}}
    , m_subject{new QComboBox{this}}
    , m_letter{new QComboBox{this}}
    , m_badges{new BadgeChoice{this}}
    , m_list{new QListWidget{this}}
    , m_line{new Label{{}, Label::Kind::Body, this}}
    , m_pane{new DocumentPane{this}}
    , m_export{new QAction{icon(Icon::Pdf), tr("Export PDF…"), this}}
    , m_exportAll{new QAction{icon(Icon::Export), tr("Export all…"), this}}
    , m_print{new QAction{icon(Icon::Print), tr("Print…"), this}}
{
    makeActions();
    auto *split = new QSplitter{this};
    split->addWidget(makeKinds());
    split->addWidget(makeChoices());
    split->addWidget(m_pane);
    const int grid = measureOf(this, HubStyle::Grid);
    split->setSizes({grid * 26, grid * 34, grid * 70});
    split->setStretchFactor(2, 1);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(split, 1);
    connectParts();
    m_kinds->setCurrentRow(0);
}

void DocumentsPage::makeActions()
{
    m_print->setShortcut(QKeySequence::Print);
    addActions({m_export, m_exportAll, m_print});
    m_header->addAction(m_print);
    m_header->addAction(m_exportAll);
    m_header->addAction(m_export, true);
    connect(m_export, &QAction::triggered, this, &DocumentsPage::exportThis);
    connect(m_exportAll, &QAction::triggered, this, &DocumentsPage::exportAll);
    connect(m_print, &QAction::triggered, this, &DocumentsPage::print);
}

QWidget *DocumentsPage::makeKinds()
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_kinds->setObjectName(u"documentKinds"_s);
    m_kinds->setAccessibleName(tr("Kinds of documents"));
    for (const DocumentWords &kind : documentKinds())
        m_kinds->addItem(new QListWidgetItem{icon(kind.icon, Token::Muted), kind.title});
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setMinimumWidth(grid * 14);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kinds->setMaximumWidth(m_kinds->sizeHintForColumn(0) + grid * 8);
    return m_kinds;
}

QWidget *DocumentsPage::makeChoices()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *pane = new QWidget{scroll};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid, grid, grid * 2, grid * 2);
    column->setSpacing(grid + grid / 2);
    m_purpose->setWordWrap(true);
    column->addWidget(m_purpose);
    m_subject->setObjectName(u"documentSubject"_s);
    m_subject->setEditable(true);
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(8);
    m_subject->completer()->setFilterMode(Qt::MatchContains);
    m_subject->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_subjectField = new FormField{tr("About"), m_subject, pane};
    column->addWidget(m_subjectField);
    m_letter->setObjectName(u"documentLetter"_s);
    m_letter->addItem(tr("To each what their status calls for"), -1);
    for (size_t at = 0; at < std::size(ChoicesOf<LetterKind>::list); ++at)
        m_letter->addItem(ChoicesOf<LetterKind>::list[at].text(), static_cast<int>(at));
    m_letter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_letter->setMinimumContentsLength(8);
    m_letterField = new FormField{tr("Letters"), m_letter, pane};
    column->addWidget(m_letterField);
    column->addWidget(m_badges);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    m_list->setObjectName(u"madeDocuments"_s);
    m_list->setAccessibleName(tr("Documents made"));
    column->addWidget(m_list, 1);
    column->addStretch();
    scroll->setWidget(pane);
    scroll->setMinimumWidth(grid * 22);
    return scroll;
}

void DocumentsPage::connectParts()
{
    connect(m_kinds, &QListWidget::currentRowChanged, this, &DocumentsPage::kindChosen);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &DocumentsPage::make);
    connect(m_letter, &QComboBox::currentIndexChanged, this, &DocumentsPage::make);
    connect(m_badges, &BadgeChoice::changed, this, &DocumentsPage::make);
    connect(m_list, &QListWidget::currentRowChanged, this, &DocumentsPage::showDocument);
    // What was half typed is no choice.
    connect(m_subject->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        m_subject->setEditText(m_subject->itemText(m_subject->currentIndex()));
        m_subject->lineEdit()->setCursorPosition(0);
    });
    connect(&m_context.store, &Store::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            fillSubjects(m_subject->currentData().toLongLong());
    });
}

const DocumentWords &DocumentsPage::words() const
{
    return documentKinds()[static_cast<size_t>(std::max(0, m_kinds->currentRow()))];
}

void DocumentsPage::show(const Place &place)
{
    const auto kind = std::ranges::find(documentKinds(), place.part, &DocumentWords::part);
    const QSignalBlocker quiet{m_kinds};
    if (kind != documentKinds().end())
        m_kinds->setCurrentRow(static_cast<int>(kind - documentKinds().begin()));
    kindChosen();
    fillSubjects(place.record);
}

void DocumentsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        fillSubjects(m_subject->currentData().toLongLong());
}

void DocumentsPage::kindChosen()
{
    m_purpose->setText(words().purpose);
    m_letterField->setVisible(words().kind == DocumentKind::Letters);
    m_badges->setVisible(words().kind == DocumentKind::Badges);
    fillSubjects(0);
}

std::vector<DocumentSubject> DocumentsPage::subjects()
{
    // Of the events that were read ahead, where they are.
    if (words().about == DocumentWords::About::Event && m_events->isReady())
        return eventSubjects(m_events->now()->events().book().events(), m_context.today());
    return documentSubjects(m_context.store, words().about, m_context.today());
}

void DocumentsPage::fillSubjects(qint64 chosen)
{
    m_isStale = false;
    const QSignalBlocker quiet{m_subject};
    QList<QStandardItem *> lines; // taken in at once: there may be thousands
    for (const DocumentSubject &subject : subjects()) {
        lines += new QStandardItem{subject.name};
        lines.back()->setData(subject.key, Qt::UserRole);
    }
    auto *model = new QStandardItemModel{m_subject};
    model->invisibleRootItem()->appendRows(lines);
    m_subject->setModel(model); // which deletes the one before
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(chosen)));
    m_subject->setEnabled(m_subject->count() > 0);
    m_subject->lineEdit()->setCursorPosition(0); // its beginning says most
    make();
}

void DocumentsPage::make()
{
    DocumentAsked asked{
        .kind = words().kind, .subject = m_subject->currentData().toLongLong(), .badges = m_badges->sheet()};
    if (const int letter = m_letter->currentData().toInt(); letter >= 0)
        asked.letter = static_cast<LetterKind>(letter);
    Result<MadeDocuments> made = makeDocuments(m_context.store, asked, m_context.today());
    m_made = made ? *std::move(made) : MadeDocuments{};
    if (made)
        m_line->setText(
            tr("%n document(s), each a PDF of its own.", nullptr, static_cast<int>(m_made.documents.size())));
    else
        m_line->setText((made.error().message + u'\n' + made.error().advice).trimmed());
    const bool isMany = m_made.documents.size() > 1;
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    for (const MadeDocument &document : m_made.documents)
        m_list->addItem(document.title);
    m_list->setCurrentRow(0);
    m_list->setVisible(isMany);
    m_line->setVisible(isMany || m_made.documents.empty());
    m_exportAll->setVisible(isMany);
    showDocument();
}

const MadeDocument *DocumentsPage::current() const
{
    const auto row = static_cast<size_t>(std::max(0, m_list->currentRow()));
    return row < m_made.documents.size() ? &m_made.documents[row] : nullptr;
}

/// Why not all of them can be handed out: the first that cannot.
Result<> DocumentsPage::allWhole() const
{
    const auto fault = std::ranges::find_if(m_made.documents,
                                            [](const MadeDocument &document) { return !document.whole; });
    return fault == m_made.documents.end() ? Result<>{} : fault->whole;
}

void DocumentsPage::showDocument()
{
    const MadeDocument *document = current();
    const Result<> all = allWhole();
    const bool isWhole = document != nullptr && document->whole;
    m_pane->show(document, document == nullptr || isWhole ? all : document->whole);
    for (QAction *action : {m_export, m_print})
        action->setEnabled(isWhole);
    m_exportAll->setEnabled(document != nullptr && all);
    m_header->setLine(document != nullptr ? document->title : tr("Nothing to show"));
}

void DocumentsPage::exportThis()
{
    const MadeDocument *document = current();
    if (document == nullptr)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(this, tr("Export PDF"), folder + u'/' + document->fileName,
                                                tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (QFileInfo{path}.suffix().isEmpty())
        path += u".pdf"_s;
    const Result<> written = savePages(this, {{document->scene, path}}, m_context.store.now());
    if (!written)
        return emit failed(written.error());
    noteInLog({static_cast<size_t>(std::max(0, m_list->currentRow()))});
    emit did(tr("Written to %1").arg(QDir::toNativeSeparators(path)), {});
}

void DocumentsPage::exportAll()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export all into a folder"));
    if (folder.isEmpty())
        return;
    std::vector<PagesToSave> all;
    for (const MadeDocument &document : m_made.documents)
        all.push_back({document.scene, QDir{folder}.filePath(document.fileName)});
    if (const Result<> written = savePages(this, all, m_context.store.now()); !written)
        return emit failed(written.error());
    std::vector<size_t> places(m_made.documents.size());
    std::iota(places.begin(), places.end(), 0);
    const int count = static_cast<int>(places.size());
    noteInLog(places);
    emit did(tr("%n document(s) written into %1", nullptr, count).arg(QDir::toNativeSeparators(folder)), {});
}

/// The log keeps which certificates and letters were handed out.
void DocumentsPage::noteInLog(const std::vector<size_t> &places)
{
    if (!m_made.log)
        return;
    const auto log = m_made.log; // the page reads anew when it is written
    if (const Result<> logged = log(m_context.store, places); !logged)
        emit failed(logged.error());
}

void DocumentsPage::print()
{
    if (m_pane->scene())
        printScene(*m_pane->scene(), this);
}

} // namespace

Page *makeDocumentsPage(const PageContext &context, QWidget *parent)
{
    return new DocumentsPage{context, parent};
}

} // namespace hub

#include "documentspage.moc"
