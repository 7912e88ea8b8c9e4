#include "pages/selection/decidepane.h"

#include "actions/selectionmoves.h"
#include "actions/selectionwords.h"
#include "base/londontime.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/flowlayout.h"
#include "widgets/formfield.h"
#include "widgets/label.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

DecidePane::DecidePane(Store &store, BoardModel &model, std::function<QDate()> today, QWidget *parent)
    : QFrame{parent}
    , m_store{store}
    , m_model{model}
    , m_today{std::move(today)}
    , m_summary{new Label{{}, Label::Kind::Strong, this}}
    , m_title{new QLineEdit{this}}
    , m_reason{new QLineEdit{this}}
    , m_replyBy{new QDateTimeEdit{this}}
    , m_askedPane{new QWidget{this}}
    , m_askedColumn{new QVBoxLayout{m_askedPane}}
    , m_decide{new QPushButton{tr("Decide"), this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_summary->setWordWrap(true);
    m_title->setObjectName(u"decisionTitle"_s);
    m_reason->setObjectName(u"decisionReason"_s);
    m_decide->setObjectName(u"decideNow"_s);
    m_replyBy->setCalendarPopup(true);
    m_replyBy->setDisplayFormat(QLocale{}.dateTimeFormat(QLocale::ShortFormat));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid, grid * 2, grid);
    column->setSpacing(grid);
    column->addWidget(m_summary);
    auto *fields = new FlowLayout{nullptr, grid};
    auto *title = new FormField{tr("Title of the decision record"), m_title, this};
    m_reasonField = new FormField{tr("Reasons for the decision as a whole"), m_reason, this};
    m_replyField = new FormField{tr("Offers are to be answered by (London time)"), m_replyBy, this};
    title->setMinimumWidth(grid * 30);
    m_reasonField->setMinimumWidth(grid * 48);
    for (FormField *field : {title, m_reasonField, m_replyField})
        fields->addWidget(field);
    column->addLayout(fields);
    m_askedColumn->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_askedPane);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMaximumHeight(grid * 24);
    column->addWidget(scroll);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *leave = new QPushButton{tr("Back to the board"), this};
    makePrimary(m_decide);
    buttons->addWidget(leave);
    buttons->addWidget(m_decide);
    column->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &DecidePane::left);
    connect(m_decide, &QPushButton::clicked, this, &DecidePane::finish);
    for (QLineEdit *edit : {m_title, m_reason})
        connect(edit, &QLineEdit::returnPressed, this, &DecidePane::finish);
    hide();
}

void DecidePane::ask()
{
    const Selection &selection = m_model.selection();
    const Arrangement arrangement = m_model.arrangement();
    const QuotaStanding &after = m_model.figures().standing;
    m_title->setText(tr("Selection for %1", "a cohort").arg(selection.cohort.code));
    m_reason->clear();
    m_reasonField->setProblem({});
    const QDateTime replyBy = defaultReplyBy(selection.edition, momentOf(m_store, m_today()));
    m_replyBy->setDateTime(QDateTime{replyBy.date(), replyBy.time()});
    const bool hasOffers = std::ranges::any_of(arrangement.placings, [](const Placing &placing) {
        return placing.to == ApplicationStatus::Offered;
    });
    m_replyField->setVisible(hasOffers);
    m_summary->setText(tr("Moved: %L1. After it, %L2 offered and %L3 accepted of %L4 places, %L5 in reserve. "
                          "One step is made "
                          "and a record of the decision kept.")
                           .arg(m_model.movedCount())
                           .arg(after.offered)
                           .arg(after.accepted)
                           .arg(after.places)
                           .arg(after.reserve));
    for (const Asked &asked : m_asked)
        delete asked.field;
    m_asked.clear();
    for (const Placing &placing : arrangement.placings)
        askFor(placing);
    m_askedPane->parentWidget()->parentWidget()->setVisible(!m_asked.empty());
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

/// A field for what the rules ask about one applicant, if they ask anything.
void DecidePane::askFor(const Placing &placing)
{
    const Candidate *candidate = m_model.selection().find(placing.application);
    const auto found
        = refusalsOf(m_store, {.applications = {placing.application}, .to = placing.to}, m_today());
    QStringList sentences;
    for (const MoveRefusal &refusal : found) {
        const bool isOfAll
            = refusal.kind == MoveRefusal::Kind::OverPlaces || refusal.kind == MoveRefusal::Kind::SameStatus;
        if (!isOfAll && candidate != nullptr)
            sentences += refusalText(refusal, candidate->name());
    }
    if (sentences.isEmpty())
        return;
    auto *edit = new QLineEdit{m_askedPane};
    edit->setObjectName(u"why:%1"_s.arg(placing.application.value()));
    auto *field = new FormField{
        tr("%1: because", "name: because").arg(candidate != nullptr ? candidate->name() : QString{}), edit,
        m_askedPane};
    auto *words = new Label{sentences.join(u' '), Label::Kind::Body, field};
    words->setWordWrap(true);
    static_cast<QVBoxLayout *>(field->layout())->insertWidget(0, words);
    edit->setAccessibleDescription(sentences.join(u' '));
    m_askedColumn->addWidget(field);
    connect(edit, &QLineEdit::returnPressed, this, &DecidePane::finish);
    m_asked.push_back({placing.application, edit, field});
}

Arrangement DecidePane::arrangement() const
{
    Arrangement arrangement = m_model.arrangement();
    arrangement.title = m_title->text().trimmed();
    arrangement.reason = m_reason->text().trimmed();
    if (m_replyField->isVisibleTo(this))
        arrangement.replyBy = londonTime(m_replyBy->date(), m_replyBy->time());
    for (Placing &placing : arrangement.placings) {
        const auto asked = std::ranges::find(m_asked, placing.application, &Asked::application);
        if (asked == m_asked.end())
            continue;
        const QString why = asked->edit->text().trimmed();
        placing.reason = why;
        placing.exception = why;
        placing.lateReason = why;
    }
    return arrangement;
}

void DecidePane::finish()
{
    const bool isOver = m_model.figures().standing.over() > m_model.selection().quota.over();
    const bool needsReason = isOver && m_reason->text().trimmed().isEmpty();
    m_reasonField->setProblem(needsReason ? tr("More offers than places: say why.") : QString{});
    QWidget *missing = needsReason ? m_reason : nullptr;
    for (const Asked &asked : m_asked) {
        const bool isEmpty = asked.edit->text().trimmed().isEmpty();
        asked.field->setProblem(isEmpty ? tr("Say why.") : QString{});
        if (isEmpty && missing == nullptr)
            missing = asked.edit;
    }
    if (missing != nullptr)
        return missing->setFocus(Qt::OtherFocusReason);
    emit decided();
}

void DecidePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit left();
    QFrame::keyPressEvent(event);
}

void DecidePane::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), color(Token::AccentSoft, palette()));
    painter.fillRect(QRect{0, 0, 4, height()}, color(Token::Accent, palette()));
}

} // namespace hub
