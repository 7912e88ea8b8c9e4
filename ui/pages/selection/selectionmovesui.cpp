// What the selection page does: where the keyboard goes, moves and what they ask, the quota, trying,
// deciding.
#include "actions/eligibilitywords.h"
#include "actions/selectionwords.h"
#include "actions/setplaces.h"
#include "dialogs/adddialog.h"
#include "dialogs/importdialog.h"
#include "pages/recordlist.h"
#include "pages/selection/applicationdialog.h"
#include "pages/selection/applicationpane.h"
#include "pages/selection/applicationstable.h"
#include "pages/selection/boardview.h"
#include "pages/selection/decidepane.h"
#include "pages/selection/decisionsview.h"
#include "pages/selection/lettersview.h"
#include "pages/selection/quotahead.h"
#include "pages/selection/selectionpage.h"
#include "pages/undooffer.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/banner.h"
#include "widgets/explain.h"
#include "widgets/pageheader.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

QList<QWidget *> SelectionPage::panes()
{
    if (m_stack->currentWidget() == m_letters)
        return {m_views, m_letters};
    if (m_stack->currentWidget() == m_decisions)
        return {m_views, m_decisions};
    return {m_views, m_view == View::Table ? static_cast<QWidget *>(m_table) : m_board, m_pane};
}

void SelectionPage::startFilter()
{
    setView(View::Table);
    m_table->list()->startFilter();
}

QString SelectionPage::nameOf(ApplicationId application) const
{
    const Candidate *candidate = m_model->selection().find(application);
    return candidate != nullptr ? candidate->name() : QString{};
}

std::vector<ApplicationId> SelectionPage::chosen() const
{
    return m_view == View::Table ? m_table->chosen() : m_board->chosen();
}

/// Every status with what stands in the way of it, for the chosen cards.
void SelectionPage::fillMoveMenu()
{
    m_moveMenu->clear();
    const std::vector<ApplicationId> applications = chosen();
    for (size_t at = 0; at < std::size(ChoicesOf<ApplicationStatus>::list); ++at) {
        const auto to = static_cast<ApplicationStatus>(at);
        auto *action = m_moveMenu->addAction(displayName(to));
        QString why;
        for (const ApplicationId application : applications) {
            const int row = m_model->rowOf(application);
            const ApplicationStatus from = row < 0 ? to : m_model->statusOf(row);
            if (from == to)
                why = tr("%1 is there already.").arg(nameOf(application));
            else if (allowed(from, to) == Allowed::Never)
                why = refusalText({.kind = MoveRefusal::Kind::NotAllowed,
                                   .application = application,
                                   .from = from,
                                   .to = to},
                                  nameOf(application));
        }
        action->setEnabled(why.isEmpty() && !applications.empty());
        if (!why.isEmpty())
            action->setText(tr("%1 – %2", "a status – why not").arg(displayName(to), why));
        action->setToolTip(why);
        connect(action, &QAction::triggered, this, [this, to] { moveChosen(to, 0); });
    }
}

void SelectionPage::openMoveMenu(const QPoint &globalPlace)
{
    if (!chosen().empty())
        m_moveMenu->popup(globalPlace);
}

void SelectionPage::moveChosen(ApplicationStatus to, int rank)
{
    const std::vector<ApplicationId> applications = chosen();
    if (applications.empty())
        return;
    const std::optional<int> place = rank > 0 ? std::optional{rank} : std::nullopt;
    const bool isWithinReserve
        = to == ApplicationStatus::Reserve && std::ranges::all_of(applications, [this](ApplicationId id) {
              return m_model->statusOf(m_model->rowOf(id)) == ApplicationStatus::Reserve;
          });
    if (m_model->isTrying()) {
        const int row = m_model->rowOf(applications.front());
        const ApplicationStatus from = m_model->at(row).application.status;
        if (from != to && allowed(from, to) == Allowed::Never)
            return emit failed(refusalError({{.kind = MoveRefusal::Kind::NotAllowed,
                                              .application = applications.front(),
                                              .from = from,
                                              .to = to}},
                                            [this](ApplicationId id) { return nameOf(id); }));
        m_model->put(applications, to, place);
        return m_board->scrollTo(m_board->currentIndex());
    }
    if (isWithinReserve && rank > 0)
        return rankReserve(applications.front(), rank);
    move({.applications = applications, .to = to, .rank = place});
}

/// Asks first, where the rules ask for a reason.
void SelectionPage::move(const MoveRequest &request)
{
    const auto found = refusalsOf(m_context.store, request, m_context.today());
    if (found.empty())
        return carryOut(request);
    const auto names = [this](ApplicationId id) { return nameOf(id); };
    std::vector<MoveRefusal::Kind> kinds;
    QStringList sentences;
    for (const MoveRefusal &refusal : found) {
        if (!isLiftedByReason(refusal.kind))
            return emit failed(refusalError(found, names));
        kinds.push_back(refusal.kind);
        sentences += refusalText(refusal, nameOf(refusal.application));
    }
    m_reasons->ask(sentences, kinds, tr("Move to %1 all the same").arg(displayName(request.to)),
                   [this, request](const Reasons &reasons) {
                       MoveRequest told = request;
                       told.reason = reasons.reason;
                       told.exception = reasons.exception;
                       told.lateReason = reasons.lateReason;
                       carryOut(told);
                   });
}

QString SelectionPage::doneText(const MoveRequest &request) const
{
    const auto count = static_cast<int>(request.applications.size());
    if (count != 1)
        return tr("Moved %L1 applications to %2").arg(count).arg(displayName(request.to));
    return tr("Moved %1 to %2").arg(nameOf(request.applications.front()), displayName(request.to));
}

void SelectionPage::carryOut(const MoveRequest &request)
{
    const ApplicationId current = request.applications.front();
    const QString done = doneText(request);
    const Result<MoveOutcome> moved = moveApplications(m_context.store, request, m_context.today());
    if (!moved)
        return emit failed(moved.error());
    m_board->choose(current);
    tellDone(done, moved->notes);
}

void SelectionPage::tellDone(const QString &sentence, const QStringList &notes)
{
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    const auto takeBack
        = undoOfLast(this, m_context.store, [this](const Error &error) { emit failed(error); });
    emit did(sentence, [this, takeBack] {
        m_notes->hide();
        takeBack();
    });
}

void SelectionPage::rankReserve(ApplicationId application, int rank)
{
    if (const Result<> done = reorderReserve(m_context.store, application, rank); !done)
        return emit failed(done.error());
    m_board->choose(application);
    tellDone(tr("%1 is now rank %L2 on the reserve list").arg(nameOf(application)).arg(rank), {});
}

void SelectionPage::offerNext()
{
    const std::optional<FreedPlace> freed = m_model->selection().freed;
    if (freed && !freed->next.isNull())
        move({.applications = {freed->next}, .to = ApplicationStatus::Offered});
}

void SelectionPage::lapseOverdue()
{
    MoveRequest request{.to = ApplicationStatus::Lapsed};
    for (const Candidate &candidate : m_model->selection().candidates) {
        if (candidate.isOverdue)
            request.applications.push_back(candidate.application.id);
    }
    if (!request.applications.empty())
        move(request);
}

void SelectionPage::setPlacesTo(int places, int held)
{
    const CohortId cohort = m_model->cohort();
    const PlacesChange change{.places = places, .held = held};
    const auto tell = [this](const QuotaStanding &) {
        const Cohort &now = m_model->selection().cohort;
        tellDone(tr("%1 has %Ln place(s), %L2 held", nullptr, now.places).arg(now.code).arg(now.held), {});
    };
    const Result<QuotaStanding> done = setPlaces(m_context.store, cohort, change);
    if (done)
        return tell(*done);
    if (done.error().kind != Error::Kind::NeedsReason) {
        m_quota->fill();
        return emit failed(done.error());
    }
    m_reasons->ask({done.error().message}, {MoveRefusal::Kind::OverPlaces}, tr("Set the places all the same"),
                   [this, cohort, change, tell](const Reasons &reasons) {
                       PlacesChange told = change;
                       told.reason = reasons.reason;
                       const Result<QuotaStanding> set = setPlaces(m_context.store, cohort, told);
                       if (!set)
                           return emit failed(set.error());
                       tell(*set);
                   });
}

void SelectionPage::tryOrStop()
{
    m_decide->hide();
    m_reasons->hide();
    const QModelIndex current = m_board->currentIndex();
    const ApplicationId kept
        = current.isValid() ? m_model->at(current.row()).application.id : ApplicationId{};
    m_model->setTrying(!m_model->isTrying());
    m_board->choose(kept);
    m_board->setFocus(Qt::OtherFocusReason);
}

void SelectionPage::decide()
{
    m_reasons->hide();
    m_decide->ask();
    showBanners();
}

void SelectionPage::decideNow()
{
    const Result<DecisionOutcome> done
        = hub::decide(m_context.store, m_decide->arrangement(), m_context.today());
    if (!done)
        return emit failed(done.error());
    m_decide->hide();
    if (m_model->isTrying())
        m_model->setTrying(false);
    showBanners();
    tellDone(tr("Decided the selection for %1").arg(m_model->selection().cohort.code), done->notes);
    setView(View::Decisions);
    m_decisions->choose(done->decision);
}

void SelectionPage::importForm()
{
    ImportDialog dialog{m_context.store, m_context.today(), this};
    if (m_model->isReady())
        dialog.suggestValue(u"cohort"_s, m_model->selection().cohort.code);
    if (dialog.exec() != QDialog::Accepted)
        return;
    readCohorts();
    tellDone(dialog.outcome(), {});
}

void SelectionPage::addCohort()
{
    AddDialog dialog{m_context.store,
                     m_context.names,
                     recordType<Cohort>(),
                     tr("Add a cohort"),
                     {u"code"_s, u"programme"_s, u"academic_year"_s, u"places"_s, u"held"_s, u"title"_s},
                     recordType<Cohort>().blank(),
                     this};
    if (dialog.exec() == QDialog::Accepted)
        chooseCohort(CohortId{dialog.key()});
}

void SelectionPage::addApplication()
{
    ApplicationDialog dialog{m_context.store, m_context.names, m_model->selection(), m_context.today(), this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_board->choose(dialog.application());
    tellDone(tr("Added the application of %1").arg(nameOf(dialog.application())), {});
}

void SelectionPage::explainCount()
{
    m_header->explainLine([this] {
        Explanation why{.title = m_header->line(),
                        .rule = tr("Every application to the cohort is counted, whatever became of it."),
                        .headings = {tr("Name"), tr("Status")},
                        .none = tr("Nobody has applied yet.")};
        for (int row = 0; row < m_model->rowCount(); ++row)
            why.lines.push_back(
                {.cells = {m_model->at(row).name(), displayName(m_model->statusOf(row))},
                 .open = [this, id = m_model->at(row).application.id] { m_board->choose(id); }});
        return why;
    });
}

/// The verdict's rule in a sentence, then each criterion it rests on.
void SelectionPage::explainVerdict()
{
    const Candidate *candidate = m_model->selection().find(m_pane->application());
    if (candidate == nullptr)
        return;
    Explanation why{
        .title = tr("%1: %2", "name: verdict").arg(candidate->name(), verdictText(candidate->eligibility)),
        .rule = tr("One essential criterion that is not met makes an applicant not eligible. If none "
                   "is, but one is unknown, it cannot be told. Otherwise the applicant is eligible. "
                   "Desirable criteria inform and do not decide. What reviewers recorded wins over "
                   "what the rules find."),
        .headings = {tr("Criterion"), tr("Met"), tr("Why")}};
    const Edition &edition = m_model->selection().edition;
    for (size_t i = 0; i < candidate->eligibility.criteria.size() && i < edition.criteria.size(); ++i) {
        const CriterionFinding &finding = candidate->eligibility.criteria[i];
        const QString met = finding.met == YesNo::Yes ? tr("Met")
            : finding.met == YesNo::No                ? tr("Not met")
                                                      : tr("Unknown");
        why.lines.push_back({.cells = {edition.criteria[i].text, met, whyText(finding)}});
    }
    showExplanation(std::move(why), m_pane);
}

} // namespace hub
