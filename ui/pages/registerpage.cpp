#include "dialogs/takeback.h"
#include "models/registermodel.h"
#include "pages/pages.h"
#include "records/nouns.h"
#include "store/nationalregister.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/emptystate.h"
#include "widgets/filterbox.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Every school in England, found as one types, and taken into the hub with one press.
class RegisterPage final : public Page
{
    Q_OBJECT
public:
    RegisterPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override { return {m_filter, m_table}; }
    void startFilter() override { m_filter->setFocus(Qt::ShortcutFocusReason); }

private:
    QWidget *makeTable();
    void follow(const Changes &changes);
    void count();
    void chosen();
    void addToHub();
    [[nodiscard]] bool isInHub(const School &school);

    PageContext m_context;
    RegisterModel *m_model;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    FilterBox *m_filter = nullptr;
    RecordTable *m_table = nullptr;
    QAction *m_add;
};

RegisterPage::RegisterPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_model{new RegisterModel{context.store, this}}
    , m_header{new PageHeader{tr("National register"), this}}
    , m_stack{new QStackedWidget{this}}
    , m_add{new QAction{icon(Icon::Add), tr("Add to the hub"), this}}
{
    m_add->setShortcut(QKeySequence::New);
    addAction(m_add);
    m_header->addAction(m_add, true);
    m_stack->addWidget(makeTable());
    m_stack->addWidget(new EmptyState{Icon::School, tr("No national register yet"),
                                      tr("Import the download of Get Information about Schools (the zip as "
                                         "it is), choose the whole register, and "
                                         "every school in England is found here as you type."),
                                      m_stack});
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(m_add, &QAction::triggered, this, &RegisterPage::addToHub);
    connect(&context.store, &Store::changed, this, &RegisterPage::follow);
    count();
}

QWidget *RegisterPage::makeTable()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, 0, grid * 2, grid);
    column->setSpacing(grid);
    m_filter = new FilterBox{tr("Find a school by name, town, postcode or URN"), pane};
    column->addWidget(m_filter);
    m_table = new RecordTable{pane};
    m_table->setAccessibleName(tr("Schools of the national register"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->rememberColumns(m_context.settings, u"register"_s);
    column->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model->find(typed);
        count();
    });
    connect(m_filter, &FilterBox::leftDownwards, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPage::chosen);
    return pane;
}

void RegisterPage::show(const Place &place)
{
    if (place.part.isEmpty())
        return;
    m_filter->setText(place.part);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void RegisterPage::follow(const Changes &changes)
{
    if (changes.touch(recordType<NationalRegister>())) {
        m_filter->clear();
        m_model->reload();
        count();
    }
    chosen();
}

void RegisterPage::count()
{
    const QLocale locale;
    const auto current = currentRegister(m_context.store);
    m_stack->setCurrentIndex(m_model->total() > 0 ? 0 : 1);
    if (!current)
        m_header->setLine(isRegisterGone(m_context.store)
                              ? tr("The register loaded before is no longer kept: import it again.")
                              : QString{});
    else if (m_filter->text().trimmed().isEmpty())
        m_header->setLine(tr("%Ln school(s) as at %1", nullptr, m_model->total())
                              .arg(locale.toString(current->asAt, QLocale::ShortFormat)));
    else
        m_header->setLine(
            tr("%L1 found in %Ln school(s)", nullptr, m_model->total()).arg(m_model->rowCount()));
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    chosen();
}

void RegisterPage::chosen()
{
    const QModelIndex current = m_table->currentIndex();
    const bool known
        = current.isValid() && current.row() < m_model->rowCount() && isInHub(m_model->at(current.row()));
    m_add->setEnabled(current.isValid() && !known);
    m_add->setText(known ? tr("In the hub already") : tr("Add to the hub"));
}

bool RegisterPage::isInHub(const School &school)
{
    return !m_context.store.where<School>("urn", school.urn).empty();
}

void RegisterPage::addToHub()
{
    School school = m_model->at(m_table->currentIndex().row());
    school.inHub = YesNo::Yes;
    const Result<SchoolId> added = m_context.store.change(
        tr("Add %1 to the hub").arg(school.name),
        [&school](Writer &write) -> Result<SchoolId> { return write.insert(school); });
    if (!added) {
        emit failed(added.error());
        return;
    }
    const auto step = nextUndo(m_context.store);
    emit did(tr("Added %1 to the hub").arg(school.name), [this, number = step ? step->number : 0] {
        if (const auto undone = takeBack(this, m_context.store, number); !undone)
            emit failed(undone.error());
    });
}

} // namespace

Page *makeRegisterPage(const PageContext &context, QWidget *parent)
{
    return new RegisterPage{context, parent};
}

} // namespace hub

#include "registerpage.moc"
