#include "actions/clashwhy.h"
#include "models/clashlistmodel.h"
#include "pages/events/clashpanel.h"
#include "pages/events/picturepage.h"
#include "pages/explained.h"
#include "pages/pages.h"
#include "records/nouns.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QCheckBox>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// The clashes still ahead as a list to step through: move, take off, accept with a reason.
class ClashesPage final : public PicturePage
{
    Q_OBJECT
public:
    ClashesPage(const PageContext &context, QWidget *parent);

protected:
    void fill(const PictureSource::Picture &picture) override;
    void showRow(int row) override;

private:
    [[nodiscard]] static PicturePageSpec spec();
    void makeExplanations();

    ClashListModel *m_model;
    ClashPanel *m_panel;
    QCheckBox *m_accepted;
    QAction *m_next;
};

PicturePageSpec ClashesPage::spec()
{
    const auto fields = ClashListModel::fields();
    return {.list
            = {.list = {.name = u"clashes"_s, .title = tr("Clashes"), .filterHint = tr("Filter clashes")},
               .fields = {fields.begin(), fields.end()},
               .roles = {.find = ClashListModel::FindRole, .sort = ClashListModel::SortRole},
               .keyRole = ClashListModel::KeyRole},
            .icon = Icon::Good,
            .emptyTitle = tr("Nothing clashes"),
            .emptySentence
            = tr("When somebody would have to be in two places, an event lies on a bank holiday or "
                 "outside a school's "
                 "term, or more come than there is room for, it stands here, to be moved, changed or "
                 "accepted.")};
}

ClashesPage::ClashesPage(const PageContext &context, QWidget *parent)
    : PicturePage{context, new ClashListModel{nullptr}, spec(), parent}
    , m_model{static_cast<ClashListModel *>(model())}
    , m_panel{new ClashPanel{context, this}}
    , m_accepted{new QCheckBox{tr("Show those accepted as well"), this}}
    , m_next{new QAction{icon(Icon::ChevronRight), tr("Next clash"), this}}
{
    m_next->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_J});
    addAction(m_next);
    header()->addWidget(m_accepted);
    header()->addAction(m_next, true);
    makeExplanations();
    connect(m_next, &QAction::triggered, list(), &WordList::next);
    connect(m_accepted, &QCheckBox::toggled, this, &ClashesPage::refresh);
    connect(m_panel, &ClashPanel::did, this, &ClashesPage::offerUndo);
    connect(m_panel, &ClashPanel::failed, this, &Page::failed);
    connect(m_panel, &ClashPanel::wantsEvent, this,
            [this](EventId event) { emit wants({.page = u"events"_s, .record = event.value()}); });
    begin(m_panel);
}

void ClashesPage::makeExplanations()
{
    header()->explainLine([this] {
        return explainedByRows(
            header()->line(),
            tr("A clash is two events, or an event and a day, that cannot both be. Those of "
               "days gone by are not counted; one accepted with a reason is open no more. "
               "Below stand those the page shows."),
            list()->table());
    });
    explainCellsWith(list()->table(), [this](const QModelIndex &cell) {
        const int row = list()->rowOf(cell);
        const HubNames &names = picture().clashes(context().store).names;
        return explained(
            m_model->sentenceAt(row),
            whyClash(m_model->at(row), m_model->acceptedAt(row), picture().events().book(), names), goer());
    });
}

/// The clash after one that is settled takes its place.
void ClashesPage::fill(const PictureSource::Picture &picture)
{
    RecordTable *table = list()->table();
    const int kept = std::max(0, table->currentIndex().row());
    const QVariant key = table->currentIndex().data(ClashListModel::KeyRole);
    const PictureSource::Clashes &clashes = picture.clashes(context().store);
    m_model->setClashes(clashes.settled, m_accepted->isChecked(), picture.events().book(), clashes.names);
    header()->setLine(tr("Still ahead and open: %L1; accepted with a reason: %L2.")
                          .arg(clashes.settled.open.size())
                          .arg(clashes.settled.accepted.size()));
    const int rows = table->model()->rowCount();
    m_next->setEnabled(rows > 0);
    if (rows > 0 && key.isValid() && table->currentIndex().data(ClashListModel::KeyRole) != key)
        table->setCurrentIndex(table->model()->index(std::min(kept, rows - 1), 0));
}

void ClashesPage::showRow(int row)
{
    if (row < 0)
        return m_panel->clear();
    m_panel->show(m_model->at(row), m_model->sentenceAt(row), m_model->acceptedAt(row));
}

} // namespace

Page *makeClashesPage(const PageContext &context, QWidget *parent)
{
    return new ClashesPage{context, parent};
}

} // namespace hub

#include "clashespage.moc"
