#include "actions/addnote.h"
#include "actions/story.h"
#include "dialogs/privacydialogs.h"
#include "exchange/subjectaccess.h"
#include "models/factsource.h"
#include "models/recordtablemodel.h"
#include "models/timelinemodel.h"
#include "models/wordproxy.h"
#include "pages/explained.h"
#include "pages/funding/fundingtabs.h"
#include "pages/pages.h"
#include "pages/story/notebox.h"
#include "pages/undooffer.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// A line that leads nowhere; a sentence is wrapped, with its note before it.
void addPlain(Card &card, const StoryLine &line)
{
    constexpr int longest = 40;
    if (!line.note.isEmpty() && line.text.size() <= longest)
        return card.addFact(line.text, line.note);
    auto *words = new Label{line.note.isEmpty()
                                ? line.text
                                : Page::tr("%1: %2", "state, what is expected").arg(line.note, line.text),
                            Label::Kind::Body, &card};
    words->setWordWrap(true);
    card.add(words);
}

/// Everything about one school, or one person: its sections at the left, its timeline at the right, and a box
/// for a note.
class StoryPage final : public Page
{
    Q_OBJECT
public:
    enum class Of { School, Person };

    StoryPage(const PageContext &context, Of of, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_sections, m_timeline, m_note}; }
    void startFilter() override { m_filter->setFocus(Qt::ShortcutFocusReason); }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makePersonActions();
    void handOver();
    QWidget *makeStory();
    QWidget *makeTimeline();
    QWidget *makeEmpty();
    void follow(const Changes &changes);
    void read();
    void showSections(const Story &story);
    void openEntry(const QModelIndex &index);
    void keepNote();

    PageContext m_context;
    FactSource *m_facts;
    Of m_of;
    qint64 m_record = 0;
    bool m_isStale = false;           ///< the hub has changed since it was read
    QList<QAction *> m_recordActions; ///< what needs a record
    PageHeader *m_header;
    QStackedWidget *m_stack;
    QSplitter *m_split = nullptr;
    QScrollArea *m_sections = nullptr;
    FilterBox *m_filter = nullptr;
    RecordTable *m_timeline = nullptr;
    TimelineModel *m_model;
    WordProxy *m_proxy;
    NoteBox *m_note = nullptr;
};

StoryPage::StoryPage(const PageContext &context, Of of, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_facts{FactSource::of(context.store, context.names, FactsNeeded::WithoutRegisters)}
    , m_of{of}
    , m_header{new PageHeader{of == Of::School ? tr("School") : tr("Person"), this}}
    , m_stack{new QStackedWidget{this}}
    , m_model{new TimelineModel{this}}
    , m_proxy{new WordProxy{m_model, RecordTableModel::FindRole, this}}
{
    makeActions();
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeStory());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    for (QAction *action : std::as_const(m_recordActions))
        action->setEnabled(false);
    connect(&context.store, &Store::changed, this, &StoryPage::follow);
}

void StoryPage::makeActions()
{
    auto *note = new QAction{icon(Icon::Add), tr("Write a note"), this};
    note->setShortcut(QKeySequence::New);
    auto *fields = new QAction{icon(Icon::Edit), tr("Edit fields"), this};
    fields->setShortcut(QKeySequence{Qt::Key_F2});
    addActions({note, fields});
    m_recordActions << note << fields;
    m_header->addAction(fields);
    m_header->addAction(note, true);
    connect(note, &QAction::triggered, this, [this] { m_note->startWriting(); });
    connect(fields, &QAction::triggered, this, [this] {
        emit wants({.page = m_of == Of::School ? u"schools"_s : u"people"_s, .record = m_record});
    });
    if (m_of == Of::Person)
        return makePersonActions();
    auto *pack = new QAction{icon(Icon::Pdf), tr("Audit pack…"), this};
    addAction(pack);
    m_header->addAction(pack);
    m_recordActions << pack;
    connect(pack, &QAction::triggered, this, [this] { saveAuditPack(m_context, *this, m_record); });
}

void StoryPage::makePersonActions()
{
    auto *pack = new QAction{icon(Icon::Export), tr("Hand over everything kept…"), this};
    auto *forget = new QAction{icon(Icon::Delete), tr("Erase for good…"), this};
    addActions({pack, forget});
    m_header->addAction(pack);
    m_recordActions << pack << forget;
    connect(pack, &QAction::triggered, this, &StoryPage::handOver);
    connect(forget, &QAction::triggered, this, [this] {
        EraseDialog dialog{m_context.store, m_context.names, {PersonId{m_record}}, this};
        if (dialog.exec() == QDialog::Accepted)
            emit did(dialog.whatWasDone(), {});
    });
}

void StoryPage::handOver()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Hand over everything kept"),
                                                      folder + u'/' + tr("Subject access") + u".xlsx"_s,
                                                      tr("Excel workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto pack = subjectAccess(m_context.store, PersonId{m_record}, m_context.today());
    if (!pack)
        return emit failed(pack.error());
    if (const Result<> saved = writeXlsx(subjectAccessSheets(*pack), path); !saved)
        return emit failed(saved.error());
    emit did(tr("Everything kept about them is in %1").arg(path), {});
}

QWidget *StoryPage::makeEmpty()
{
    return m_of == Of::School
        ? new EmptyState{Icon::School, tr("No school chosen"),
                         tr("Open a school from the list of schools, with Enter or a double click, or find "
                            "it in the search box: its whole story stands here."),
                         this}
        : new EmptyState{Icon::Person, tr("Nobody chosen"),
                         tr("Open a person from the list of people, with Enter or a double click, or find "
                            "them in the search box: their whole story stands here."),
                         this};
}

QWidget *StoryPage::makeStory()
{
    m_sections = new QScrollArea{this};
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setWidgetResizable(true);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setAccessibleName(tr("The story so far"));
    m_split = new QSplitter{this};
    m_split->addWidget(m_sections);
    m_split->addWidget(makeTimeline());
    m_split->setSizes({560, 520}); // in proportion, whatever the window has
    m_split->setChildrenCollapsible(false);
    return m_split;
}

QWidget *StoryPage::makeTimeline()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid, 0, grid * 2, grid);
    column->setSpacing(grid);
    m_note = new NoteBox{pane};
    m_filter = new FilterBox{tr("Filter the timeline"), pane};
    m_timeline = new RecordTable{pane};
    m_timeline->setObjectName(u"timeline"_s);
    m_timeline->setAccessibleName(tr("Timeline"));
    m_timeline->setSortingEnabled(false);
    m_timeline->setMinimumHeight(measureOf(this, HubStyle::RowHeight) * 2);
    m_timeline->setModel(m_proxy);
    m_timeline->horizontalHeader()->setStretchLastSection(false);
    m_timeline->horizontalHeader()->setSectionResizeMode(TimelineModel::What, QHeaderView::Stretch);
    column->addWidget(m_note);
    column->addWidget(m_filter);
    column->addWidget(m_timeline, 1);
    connect(m_note, &NoteBox::written, this, &StoryPage::keepNote);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &WordProxy::setWords);
    connect(m_filter, &FilterBox::leftDownwards, m_timeline, qOverload<>(&QWidget::setFocus));
    connect(m_timeline, &RecordTable::opened, this, &StoryPage::openEntry);
    return pane;
}

void StoryPage::show(const Place &place)
{
    m_record = place.record;
    m_filter->clear();
    read();
    m_sections->setFocus(Qt::OtherFocusReason);
}

void StoryPage::follow(const Changes &changes)
{
    Q_UNUSED(changes)
    m_isStale = m_record != 0;
    if (m_isStale && isVisible())
        read();
}

void StoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        read();
}

/// With large text, or in a small window, the timeline stands below the sections.
void StoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < measureOf(this, HubStyle::Grid) * 100;
    m_split->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

void StoryPage::read()
{
    m_isStale = false;
    const QDate today = m_context.today();
    Store &store = m_context.store;
    const Result<Story> story = m_of == Of::School
        ? storyOf(store, m_facts->index(), SchoolId{m_record}, today)
        : storyOf(store, m_facts->index(), PersonId{m_record}, today);
    m_stack->setCurrentIndex(story ? 1 : 0);
    for (QAction *action : std::as_const(m_recordActions))
        action->setEnabled(bool(story));
    if (!story) {
        m_record = 0;
        m_header->setTitle(m_of == Of::School ? tr("School") : tr("Person"));
        m_header->setLine({});
        return;
    }
    m_header->setTitle(story->title);
    m_header->setLine(story->line);
    showSections(*story);
    m_model->setEntries(story->timeline);
    m_timeline->resizeColumnToContents(TimelineModel::When);
    m_timeline->resizeColumnToContents(TimelineModel::Who);
}

void StoryPage::showSections(const Story &story)
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout{body};
    column->setContentsMargins(grid * 2, 0, grid, grid * 2);
    column->setSpacing(grid * 2);
    for (const StorySection &section : story.sections) {
        auto *card = new Card{section.heading, body};
        QString group;
        for (const StoryLine &line : section.lines) {
            if (std::exchange(group, line.group) != line.group)
                card->add(new Label{line.group, Label::Kind::Strong, card});
            const Place place = placeOf(line.type, line.key);
            if (place.page.isEmpty()) {
                addPlain(*card, line);
                continue;
            }
            connect(card->addLine(line.text, line.note), &QPushButton::clicked, this,
                    [this, place] { emit wants(place); });
        }
        if (section.lines.empty() && !section.hint.isEmpty())
            card->addHint(section.hint);
        if (!section.why.rule.isEmpty())
            explainWith(card,
                        [this,
                         title = tr("%1: %2", "a school or person, a section of the story")
                                     .arg(story.title, section.heading),
                         why = section.why] { return explained(title, why, goer()); });
        column->addWidget(card);
    }
    column->addStretch();
    m_sections->setWidget(body); // takes the old one away
}

void StoryPage::openEntry(const QModelIndex &index)
{
    const StoryEntry &entry = m_model->at(m_proxy->mapToSource(index).row());
    if (entry.kind == StoryEntry::Kind::Change)
        return emit wants({.page = u"history"_s, .record = entry.key});
    if (const Place place = placeOf(entry.type, entry.key); !place.page.isEmpty())
        emit wants(place);
}

void StoryPage::keepNote()
{
    const QDateTime now{m_context.today(), m_context.store.now().toUTC().time(), Qt::UTC};
    Note note{.at = now, .kind = m_note->kind(), .text = m_note->text()};
    if (m_of == Of::School)
        note.school = SchoolId{m_record};
    else
        note.person = PersonId{m_record};
    if (const Result<NoteId> kept = addNote(m_context.store, note); !kept)
        return emit failed(kept.error());
    m_note->clear();
    tellWithUndo(*this, m_context.store, tr("Note kept"));
}

} // namespace

Page *makeSchoolPage(const PageContext &context, QWidget *parent)
{
    return new StoryPage{context, StoryPage::Of::School, parent};
}

Page *makePersonPage(const PageContext &context, QWidget *parent)
{
    return new StoryPage{context, StoryPage::Of::Person, parent};
}

} // namespace hub

#include "storypage.moc"
