#include "pages/selection/lettersview.h"

#include "actions/letters.h"
#include "base/errortext.h"
#include "dialogs/savepages.h"
#include "documents/letter.h"
#include "icons/icons.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/banner.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/sceneoutput.h"
#include "widgets/sceneview.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QString kindText(LetterKind kind)
{
    return choiceText(kind);
}

/// Why not all of @p letters can be sent: the first that cannot.
Result<> checkAll(const std::vector<const LetterContent *> &letters)
{
    for (const LetterContent *content : letters) {
        if (const Result<> whole = checkWhole(*content); !whole)
            return whole;
    }
    return {};
}

} // namespace

LettersView::LettersView(const PageContext &context, BoardModel &model, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_model{model}
    , m_kind{new QComboBox{this}}
    , m_list{new QTreeWidget{this}}
    , m_line{new Label{{}, Label::Kind::Small, this, Token::Muted}}
    , m_tabs{new QTabWidget{this}}
    , m_fault{new Banner{Icon::Warning, Token::Warn, this}}
    , m_pages{new SceneView{this}}
    , m_export{new QAction{icon(Icon::Pdf), tr("Export PDFs into a folder…"), this}}
    , m_print{new QAction{icon(Icon::Print), tr("Print this letter…"), this}}
    , m_save{new QAction{icon(Icon::Save), tr("Keep as the hub's wording"), this}}
    , m_shipped{new QAction{icon(Icon::Refresh), tr("Use the wording shipped"), this}}
{
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_export, m_print, m_save, m_shipped});
    m_pages->setAccessibleName(tr("The letter as it is printed"));
    m_tabs->setAccessibleName(tr("The letter and its wording"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeLetter(), tr("Letter"));
    m_tabs->addTab(makeWording(), tr("Wording"));
    auto *split = new QSplitter{this};
    split->setObjectName(u"stacking"_s);
    split->addWidget(makeChoice());
    split->addWidget(m_tabs);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    connect(m_kind, &QComboBox::activated, this, &LettersView::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LettersView::showCurrent);
    connect(m_list, &QTreeWidget::itemChanged, this, &LettersView::count);
    connect(m_export, &QAction::triggered, this, &LettersView::exportChosen);
    connect(m_print, &QAction::triggered, this, &LettersView::printCurrent);
    const auto follow = [this] {
        m_isStale = true;
        if (isVisible())
            fill();
    };
    connect(&model, &BoardModel::figuresChanged, this, follow);
    connect(&context.store, &Store::changed, this, [follow](const Changes &changes) {
        if (changes.touch(recordType<LetterTemplate>()) || changes.touch(recordType<HubDetails>()))
            follow();
    });
}

QWidget *LettersView::makeLetter()
{
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(0, 0, 0, 0);
    m_fault->setObjectName(u"letterFault"_s);
    column->addWidget(m_fault);
    column->addWidget(m_pages, 1);
    return pane;
}

QWidget *LettersView::makeChoice()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, grid, grid, grid);
    column->setSpacing(grid);
    m_kind->setObjectName(u"letterKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->addItem(tr("To each what their status calls for"), -1);
    // A follow-up is of expectations: they have a page of their own.
    for (size_t at = 0; at < static_cast<size_t>(LetterKind::FollowUp); ++at)
        m_kind->addItem(kindText(static_cast<LetterKind>(at)), static_cast<int>(at));
    column->addWidget(new FormField{tr("Letters"), m_kind, pane});
    m_list->setObjectName(u"letters"_s);
    m_list->setAccessibleName(tr("Who gets a letter"));
    m_list->setHeaderLabels({tr("To"), tr("Letter")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column->addWidget(m_list, 1);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    column->addWidget(new ActionButton{m_export, pane, true});
    column->addWidget(new ActionButton{m_print, pane});
    return pane;
}

void LettersView::setKind(std::optional<LetterKind> kind)
{
    m_kind->setCurrentIndex(m_kind->findData(kind ? static_cast<int>(*kind) : -1));
    fill();
}

std::optional<LetterKind> LettersView::kind() const
{
    const int at = m_kind->currentData().toInt();
    return at < 0 ? std::nullopt : std::optional{static_cast<LetterKind>(at)};
}

void LettersView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        fill();
}

void LettersView::fill()
{
    m_isStale = false;
    const LetterContent *kept = current();
    const ApplicationId chosen = kept != nullptr ? kept->application.id : ApplicationId{};
    m_letters.clear();
    QString why = tr("There is no cohort to write to.");
    if (m_model.isReady()) {
        Result<std::vector<LetterContent>> wanted = lettersWanted(
            m_context.store, {.cohort = m_model.cohort(), .kind = kind(), .date = m_context.today()});
        if (wanted)
            m_letters = std::move(*wanted);
        else
            why = wanted.error().message;
    }
    const QSignalBlocker quiet{m_list};
    m_list->clear();
    QTreeWidgetItem *again = nullptr;
    for (const LetterContent &letter : m_letters) {
        auto *item = new QTreeWidgetItem{
            m_list, {letter.person.firstName + u' ' + letter.person.lastName, kindText(letter.kind)}};
        item->setCheckState(0, Qt::Checked);
        if (letter.application.id == chosen || again == nullptr)
            again = item;
    }
    m_list->setCurrentItem(again);
    count();
    if (m_letters.empty())
        m_line->setText(why);
    showCurrent();
}

void LettersView::count()
{
    const std::vector<const LetterContent *> chosen = ticked();
    const Result<> whole = checkAll(chosen);
    m_line->setText(whole ? tr("Letters ticked: %L1. Each becomes a PDF of its own and is noted in the log.")
                                .arg(chosen.size())
                          : oneLine(whole.error()));
    m_line->setInk(whole ? Token::Muted : Token::Warn);
    m_export->setEnabled(!chosen.empty() && whole);
}

std::vector<const LetterContent *> LettersView::ticked() const
{
    std::vector<const LetterContent *> all;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            all.push_back(&m_letters[static_cast<size_t>(row)]);
    }
    return all;
}

const LetterContent *LettersView::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || row >= static_cast<int>(m_letters.size()) ? nullptr
                                                                : &m_letters[static_cast<size_t>(row)];
}

void LettersView::showCurrent()
{
    const LetterContent *content = current();
    const Result<> whole = content != nullptr ? checkWhole(*content) : Result<>{};
    m_fault->setText(whole ? QString{} : oneLine(whole.error()));
    m_fault->setVisible(!whole);
    m_print->setEnabled(content != nullptr && whole);
    m_pages->setScene(content != nullptr ? std::make_shared<Scene>(letter(*content)) : nullptr);
    if (content != nullptr && wordingKind() != content->kind)
        m_wordingKind->setCurrentIndex(static_cast<int>(content->kind));
    fillWording();
}

void LettersView::exportChosen()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export the letters into a folder"));
    if (!folder.isEmpty())
        exportTo(folder);
}

void LettersView::exportTo(const QString &folder)
{
    const std::vector<const LetterContent *> chosen = ticked();
    if (const Result<> whole = checkAll(chosen); !whole)
        return emit failed(whole.error());
    std::vector<MadeLetter> made;
    std::vector<PagesToSave> all;
    for (const LetterContent *content : chosen) {
        const QString name = letterFileName(*content) + u".pdf"_s;
        all.push_back({[one = *content] { return letter(one); }, QDir{folder}.filePath(name)});
        made.push_back({*content, filledIn(wordingOf(*content), *content).subject, name});
    }
    if (const Result<> written = savePages(this, all, m_context.store.now()); !written)
        return emit failed(written.error());
    if (const Result<> logged = logLetters(m_context.store, made); !logged)
        return emit failed(logged.error());
    emit did(tr("Letters written: %L1, into %2").arg(made.size()).arg(QDir::toNativeSeparators(folder)), {});
}

void LettersView::printCurrent()
{
    if (m_pages->scene())
        printScene(*m_pages->scene(), this);
}

} // namespace hub
