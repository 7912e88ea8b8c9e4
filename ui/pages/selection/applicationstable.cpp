#include "pages/selection/applicationstable.h"

#include "actions/eligibilitywords.h"
#include "actions/selectionwords.h"
#include "icons/icons.h"
#include "pages/recordlist.h"
#include "pages/selection/cardpainter.h"
#include "pages/selection/movemanydialog.h"
#include "records/nouns.h"
#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/label.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Fields that are moved, judged and said by verbs of their own.
const QStringList &decided()
{
    static const QStringList fields{u"cohort"_s,       u"person"_s,      u"status"_s,
                                    u"reserve_rank"_s, u"reply_by"_s,    u"late_reason"_s,
                                    u"exception"_s,    u"over_reason"_s, u"submitted_at"_s};
    return fields;
}

/// A number that may not be known yet, which then stands last.
QVariant known(const std::optional<int> &number)
{
    return number ? QVariant{*number} : QVariant{};
}

QString wordOf(const std::optional<int> &number)
{
    return number ? QLocale{}.toString(*number) : QString{};
}

} // namespace

ApplicationsTable::ApplicationsTable(const PageContext &context, BoardModel &model, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_model{model}
    , m_cohort{model.cohort()}
    , m_count{new Label{{}, Label::Kind::Small, this, Token::Muted}}
    , m_move{new QAction{icon(Icon::ChevronRight), tr("Move those chosen…"), this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    const auto isOfCohort = [this, at = recordType<Application>().indexOf(u"cohort")](const Row &row) {
        return CohortId{row.values[static_cast<size_t>(at)].toLongLong()} == m_cohort;
    };
    m_rows = new RecordTableModel{
        context.store, recordType<Application>(), context.names, columns(), isOfCohort, this};
    m_list
        = new RecordList{context,
                         m_rows,
                         {.title = tr("Applications"),
                          .filterHint = tr("Filter applications"),
                          .columns = {u"person"_s, u"school"_s, u"standing"_s, u"verdict"_s, u"first_score"_s,
                                      u"second_score"_s, u"submitted_at"_s, u"reply_by"_s, u"flags"_s},
                          .sortedBy = u"standing"_s,
                          .notInBulk = decided(),
                          .name = u"selection"_s},
                         this};
    m_list->table()->addAction(m_move);
    addActions(m_list->commands()); // their keys work where the table is seen
    auto *menu = new QMenu{tr("Table of applications"), this};
    menu->addActions(m_list->commands());
    m_menu = menu->menuAction();
    m_menu->setVisible(false);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid, grid, grid);
    column->setSpacing(grid);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(new ActionButton{m_move, this, true});
    column->addLayout(row);
    connect(m_list, &RecordList::currentChanged, this, [this] {
        const qint64 key = m_list->currentKey();
        if (m_isReading || rowOf(key) < 0)
            return;
        m_chosen = ApplicationId{key};
        emit currentChanged(m_chosen);
    });
    connect(m_list, &RecordList::counted, this, &ApplicationsTable::showCount);
    connect(m_list->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ApplicationsTable::showCount);
    connect(m_list->table(), &RecordTable::opened, this, &ApplicationsTable::opened);
    connect(m_move, &QAction::triggered, this, &ApplicationsTable::moveMany);
    connect(&model, &BoardModel::figuresChanged, this, &ApplicationsTable::follow);
    follow();
}

void ApplicationsTable::showEvent(QShowEvent *event)
{
    m_menu->setVisible(true);
    QWidget::showEvent(event);
    if (m_isStale)
        readAgain();
}

void ApplicationsTable::hideEvent(QHideEvent *event)
{
    m_menu->setVisible(false);
    QWidget::hideEvent(event);
}

/// What the board knows of an application besides its fields.
std::vector<DerivedColumn> ApplicationsTable::columns() const
{
    const auto column = [this](const QString &name, const QString &title, auto text, auto order) {
        return DerivedColumn{.title = title,
                             .text =
                                 [this, text](qint64 key) {
                                     const int row = rowOf(key);
                                     return row < 0 ? QString{} : QString{text(row)};
                                 },
                             .name = name,
                             .order =
                                 [this, order](qint64 key) {
                                     const int row = rowOf(key);
                                     return row < 0 ? QVariant{} : QVariant{order(row)};
                                 }};
    };
    const auto scores = [this](int row) { return m_model.at(row).scores; };
    const auto verdict = [this](int row) { return m_model.at(row).eligibility.verdict; };
    const auto flags = [this](int row) { return m_model.flagsOf(row).join(u", "_s); };
    DerivedColumn verdicts = column(
        u"verdict"_s, tr("Verdict"), [verdict](int row) { return displayName(verdict(row)); },
        [verdict](int row) { return static_cast<int>(verdict(row)); });
    verdicts.decoration = [this, verdict](qint64 key) {
        const int row = rowOf(key);
        const auto [which, ink] = lookOf(row < 0 ? Verdict::CannotTell : verdict(row));
        return icon(which, ink);
    };
    return {column(
                u"standing"_s, tr("Standing"), [this](int row) { return standingOf(row); },
                [](int row) { return row; }), // the order of the ranked list
            std::move(verdicts),
            column(
                u"first_score"_s, tr("1st score"), [scores](int row) { return wordOf(scores(row).first); },
                [scores](int row) { return known(scores(row).first); }),
            column(
                u"second_score"_s, tr("2nd score"), [scores](int row) { return wordOf(scores(row).second); },
                [scores](int row) { return known(scores(row).second); }),
            column(u"flags"_s, tr("To note"), flags, flags)};
}

/// Where it is, or would be in the trial.
QString ApplicationsTable::standingOf(int row) const
{
    const QString status = displayName(m_model.statusOf(row));
    const int rank = m_model.rankOf(row);
    return rank > 0 ? tr("%1, rank %L2").arg(status).arg(rank) : status;
}

/// The board is dragged about on while nobody looks at the table.
void ApplicationsTable::follow()
{
    m_isStale = true;
    if (isVisible())
        readAgain();
}

void ApplicationsTable::readAgain()
{
    m_isStale = false;
    m_isReading = true;
    m_rowOf.clear();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_rowOf.insert(m_model.at(row).application.id.value(), row);
    if (std::exchange(m_cohort, m_model.cohort()) != m_model.cohort()) {
        m_rows->readAgain();
        m_rows->prepareToFind();
    } else {
        m_rows->deriveAgain();
    }
    showCount();
    m_isReading = false;
    choose(m_chosen);
}

std::vector<ApplicationId> ApplicationsTable::chosen() const
{
    std::vector<ApplicationId> applications;
    for (const qint64 key : m_list->selectedKeys())
        applications.emplace_back(key);
    return applications;
}

void ApplicationsTable::choose(ApplicationId application)
{
    m_chosen = application;
    if (!m_isStale && !application.isNull())
        m_list->table()->choose(application.value());
}

void ApplicationsTable::showCount()
{
    const auto selected = static_cast<int>(m_list->table()->selectionModel()->selectedRows().size());
    m_count->setText(
        tr("%L1 shown, %L2 chosen", "applications").arg(m_list->proxy()->rowCount()).arg(selected));
    m_move->setEnabled(selected > 0 && !m_model.isTrying());
}

void ApplicationsTable::moveMany()
{
    MoveManyDialog dialog{m_context.store, m_model, chosen(), m_context.today(), this};
    if (dialog.exec() == QDialog::Accepted)
        emit moveWanted(dialog.request());
}

} // namespace hub
