#include "actions/registerwhy.h"
#include "models/registermodel.h"
#include "pages/explained.h"
#include "pages/pages.h"
#include "pages/registerlist.h"
#include "pages/undooffer.h"
#include "records/nouns.h"
#include "store/nationalregister.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hub {

namespace {

/// Every school in England, found as one types, and taken into the hub with one press.
class RegisterPage final : public Page
{
    Q_OBJECT
public:
    RegisterPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_list->bar(), m_list->table()}; }
    void startFilter() override { m_list->startFilter(); }

private:
    QWidget *makeList();
    QWidget *makeEmpty();
    void follow(const Changes &changes);
    void count();
    void chosen();
    void addToHub();
    [[nodiscard]] QString line() const;
    /// The row of the model that is current; -1 where none is.
    [[nodiscard]] int current() const;

    PageContext m_context;
    RegisterModel *m_model;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    RegisterList *m_list = nullptr;
    QAction *m_add;
};

RegisterPage::RegisterPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_model{new RegisterModel{context.store, context.names, this}}
    , m_header{new PageHeader{tr("National register"), this}}
    , m_stack{new QStackedWidget{this}}
    , m_add{new QAction{icon(Icon::Add), tr("Add to the hub"), this}}
{
    m_add->setShortcut(QKeySequence::New);
    addAction(m_add);
    m_header->addAction(m_add, true);
    m_stack->addWidget(makeList());
    addActions(m_list->commands());
    m_stack->addWidget(makeEmpty());
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(m_add, &QAction::triggered, this, &RegisterPage::addToHub);
    connect(&context.store, &Store::changed, this, &RegisterPage::follow);
    count();
}

QWidget *RegisterPage::makeList()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid * 2, grid);
    m_list = new RegisterList{m_context, m_model, pane};
    column->addWidget(m_list);
    m_list->table()->addAction(m_add);
    connect(m_list, &RegisterList::counted, this, &RegisterPage::count);
    connect(m_list, &RegisterList::currentChanged, this, &RegisterPage::chosen);
    connect(m_list, &RegisterList::did, this, &Page::did);
    connect(m_list, &RegisterList::failed, this, &Page::failed);
    connect(m_model, &RegisterModel::readingChanged, this, &RegisterPage::count);
    m_header->explainLine([this] {
        return explained(m_header->line(), whyRegister(m_context.store, m_list->proxy()->rowCount()), goer());
    });
    return pane;
}

QWidget *RegisterPage::makeEmpty()
{
    auto *empty
        = new EmptyState{Icon::School, tr("No national register yet"),
                         tr("Import the download of Get Information about Schools (the zip as it is), "
                            "choose the whole register, and every school in England is found here as "
                            "you type."),
                         m_stack};
    if (m_context.import) {
        auto *import = new QAction{icon(Icon::Import), tr("Import the register…"), this};
        connect(import, &QAction::triggered, this, m_context.import);
        empty->addAction(import);
    }
    return empty;
}

void RegisterPage::show(const Place &place)
{
    if (place.part.isEmpty() || m_list->showPart(place.part))
        return;
    m_list->bar()->box()->setText(place.part);
    m_list->table()->setCurrentIndex(m_list->proxy()->index(0, 0));
}

void RegisterPage::follow(const Changes &changes)
{
    if (changes.touch(recordType<NationalRegister>())) {
        m_list->bar()->box()->clear();
        m_model->reload();
    }
    m_model->follow(changes);
    chosen();
}

void RegisterPage::count()
{
    m_stack->setCurrentIndex(m_model->total() > 0 ? 0 : 1);
    m_header->setLine(line());
    if (m_list->proxy()->rowCount() > 0 && !m_list->table()->currentIndex().isValid())
        m_list->table()->setCurrentIndex(m_list->proxy()->index(0, m_list->table()->firstColumn()));
    chosen();
}

QString RegisterPage::line() const
{
    const auto known = currentRegister(m_context.store);
    const int shown = m_list->proxy()->rowCount();
    if (!known)
        return isRegisterGone(m_context.store)
            ? tr("The register loaded before is no longer kept: import it again.")
            : QString{};
    if (m_model->isReading())
        return tr("Reading %Ln school(s)…", nullptr, m_model->total());
    if (shown == m_model->total())
        return tr("%Ln school(s) as at %1", nullptr, m_model->total())
            .arg(QLocale{}.toString(known->asAt, QLocale::ShortFormat));
    return tr("%L1 found in %Ln school(s)", nullptr, m_model->total()).arg(shown);
}

int RegisterPage::current() const
{
    return m_list->proxy()->mapToSource(m_list->table()->currentIndex()).row();
}

void RegisterPage::chosen()
{
    const int row = current();
    const bool known = row >= 0 && m_model->isInHub(row);
    m_add->setEnabled(row >= 0 && !known);
    m_add->setText(known ? tr("In the hub already") : tr("Add to the hub"));
}

void RegisterPage::addToHub()
{
    School school = registerSchool(m_context.store, m_model->urnAt(current())).value_or(School{});
    school.inHub = YesNo::Yes;
    const Result<SchoolId> added = m_context.store.change(
        tr("Add %1 to the hub").arg(school.name),
        [&school](Writer &write) -> Result<SchoolId> { return write.insert(school); });
    if (!added) {
        emit failed(added.error());
        return;
    }
    tellWithUndo(*this, m_context.store, tr("Added %1 to the hub").arg(school.name));
}

} // namespace

Page *makeRegisterPage(const PageContext &context, QWidget *parent)
{
    return new RegisterPage{context, parent};
}

} // namespace hub

#include "registerpage.moc"
