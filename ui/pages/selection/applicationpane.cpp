#include "pages/selection/applicationpane.h"

#include "actions/eligibilitywords.h"
#include "actions/selectionwords.h"
#include "pages/selection/cardpainter.h"
#include "pages/selection/criteriapane.h"
#include "pages/selection/meterspane.h"
#include "pages/selection/reviewpane.h"
#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/iconlabel.h"
#include "widgets/label.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return QLocale{}.toString(time, QLocale::ShortFormat);
}

} // namespace

ApplicationPane::ApplicationPane(Store &store, RecordNames &names, BoardModel &model, QAction *move,
                                 QAction *explain, QWidget *parent)
    : QWidget{parent}
    , m_model{model}
    , m_name{new Label{{}, Label::Kind::Heading, this}}
    , m_school{new Label{{}, Label::Kind::Body, this, Token::Muted}}
    , m_status{new Label{{}, Label::Kind::Body, this}}
    , m_verdictIcon{new IconLabel{Icon::Help, Token::Muted, 1, this}}
    , m_verdict{new Label{{}, Label::Kind::Body, this}}
    , m_warning{new Label{{}, Label::Kind::Small, this, Token::Warn}}
    , m_tabs{new QTabWidget{this}}
    , m_meters{new MetersPane{model, this}}
    , m_criteria{new CriteriaPane{store, model, this}}
    , m_review{new ReviewPane{store, names, model, this}}
    , m_moves{new QTreeWidget{this}}
{
    setObjectName(u"inspector"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(measureOf(this, HubStyle::Grid) * 34);
    m_moves->setAccessibleName(tr("Moves of this application"));
    m_moves->setHeaderLabels({tr("When"), tr("From and to"), tr("Who"), tr("Reason")});
    m_moves->setRootIsDecorated(false);
    m_moves->setFrameShape(QFrame::NoFrame);
    m_moves->setTabKeyNavigation(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(m_meters, tr("Meters"));
    m_tabs->addTab(m_criteria, tr("Criteria"));
    m_tabs->addTab(m_review, tr("Review"));
    m_tabs->addTab(m_moves, tr("Moves"));
    m_tabs->setAccessibleName(tr("About this application"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(move, explain));
    column->addWidget(m_tabs, 1);
    connect(m_criteria, &CriteriaPane::failed, this, &ApplicationPane::failed);
    connect(m_review, &ReviewPane::failed, this, &ApplicationPane::failed);
    connect(&model, &BoardModel::figuresChanged, this, &ApplicationPane::fill);
    fill();
}

QWidget *ApplicationPane::makeHead(QAction *move, QAction *explain)
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *head = new QWidget{this};
    auto *column = new QVBoxLayout{head};
    column->setContentsMargins(grid * 2, grid, grid * 2, grid);
    column->setSpacing(grid / 2);
    for (Label *label : {m_name, m_school, m_verdict, m_warning, m_status}) {
        label->setWordWrap(true);
        label->setMinimumHeight(label->fontMetrics().height()); // the rest follows from the width
    }
    column->addWidget(m_name);
    column->addWidget(m_school);
    column->addWidget(m_status);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(grid / 2);
    verdict->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    column->addLayout(verdict);
    column->addWidget(m_warning);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(new ActionButton{move, head});
    buttons->addWidget(new ActionButton{explain, head});
    buttons->addStretch();
    column->addLayout(buttons);
    return head;
}

void ApplicationPane::setApplication(ApplicationId application)
{
    m_application = application;
    m_criteria->setApplication(application);
    m_review->setApplication(application);
    fill();
}

void ApplicationPane::showCriteria()
{
    m_tabs->setCurrentWidget(m_criteria);
    m_criteria->findChild<QTreeWidget *>(u"criteria"_s)->setFocus(Qt::OtherFocusReason);
}

void ApplicationPane::fill()
{
    const int row = m_model.isReady() ? m_model.rowOf(m_application) : -1;
    const Candidate *candidate = row < 0 ? nullptr : &m_model.at(row);
    m_name->setText(candidate != nullptr ? candidate->name() : tr("Nobody chosen"));
    m_verdictIcon->setVisible(candidate != nullptr);
    for (Label *label : {m_school, m_status, m_verdict, m_warning})
        label->setVisible(candidate != nullptr);
    fillMoves(candidate);
    if (candidate == nullptr)
        return;
    const School school = candidate->school.value_or(School{});
    QStringList about{school.name, school.town, school.laName, school.trust};
    about.removeAll(QString{});
    m_school->setText(candidate->school ? about.join(u" · "_s) : tr("No school named"));
    const ApplicationStatus status = m_model.statusOf(row);
    QString words = displayName(status);
    if (const int rank = m_model.rankOf(row); rank > 0)
        words = tr("%1, rank %L2").arg(words).arg(rank);
    if (status == ApplicationStatus::Offered && candidate->application.replyBy.isValid())
        words = tr("%1, reply by %2").arg(words, timeText(candidate->application.replyBy));
    if (candidate->application.submittedAt.isValid())
        words
            = tr("%1. Applied %2.", "status. when").arg(words, timeText(candidate->application.submittedAt));
    m_status->setText(words);
    const auto [which, ink] = lookOf(candidate->eligibility.verdict);
    m_verdictIcon->setIcon(which, ink);
    m_verdict->setText(verdictText(candidate->eligibility));
    m_verdict->setInk(ink);
    QStringList warnings = m_model.flagsOf(row);
    if (const QString elsewhere = elsewhereText(*candidate); !elsewhere.isEmpty())
        warnings += elsewhere;
    m_warning->setText(warnings.join(u" · "_s));
    m_warning->setVisible(!warnings.isEmpty());
}

void ApplicationPane::fillMoves(const Candidate *candidate)
{
    m_moves->clear();
    for (size_t i = 0; candidate != nullptr && i < candidate->moves.size(); ++i) {
        const ApplicationMove &move = candidate->moves[i];
        new QTreeWidgetItem{m_moves,
                            {timeText(move.at),
                             tr("%1 to %2", "statuses").arg(displayName(move.from), displayName(move.to)),
                             move.who, move.reason.simplified()}};
    }
    for (int column = 0; column < 3; ++column)
        m_moves->resizeColumnToContents(column);
}

} // namespace hub
