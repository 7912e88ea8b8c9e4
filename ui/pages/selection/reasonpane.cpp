#include "pages/selection/reasonpane.h"

#include "theme/hubstyle.h"
#include "widgets/flowlayout.h"
#include "widgets/formfield.h"
#include "widgets/iconlabel.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

ReasonPane::ReasonPane(QWidget *parent)
    : QFrame{parent}
    , m_sentences{new Label{{}, Label::Kind::Body, this}}
    , m_reason{new QLineEdit{this}}
    , m_reasonField{new FormField{tr("Reason"), m_reason, this}}
    , m_exception{new QLineEdit{this}}
    , m_exceptionField{new FormField{tr("Let in all the same because"), m_exception, this}}
    , m_late{new QLineEdit{this}}
    , m_lateField{new FormField{tr("Accepted late because"), m_late, this}}
    , m_do{new QPushButton{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_reason->setObjectName(u"moveReason"_s);
    m_exception->setObjectName(u"moveException"_s);
    m_late->setObjectName(u"moveLateReason"_s);
    m_do->setObjectName(u"moveAnyway"_s);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid, grid * 2, grid);
    column->setSpacing(grid);
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel{Icon::Warning, Token::Warn, 1, this}, 0, Qt::AlignTop);
    m_sentences->setWordWrap(true);
    head->addWidget(m_sentences, 1);
    column->addLayout(head);
    auto *fields = new FlowLayout{nullptr, grid};
    for (FormField *field : {m_exceptionField, m_lateField, m_reasonField}) {
        field->setMinimumWidth(grid * 48);
        fields->addWidget(field);
    }
    column->addLayout(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new QPushButton{tr("Leave it"), this};
    makePrimary(m_do);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    column->addLayout(buttons);
    connect(m_do, &QPushButton::clicked, this, &ReasonPane::finish);
    connect(cancel, &QPushButton::clicked, this, &ReasonPane::leave);
    for (QLineEdit *edit : {m_reason, m_exception, m_late})
        connect(edit, &QLineEdit::returnPressed, this, &ReasonPane::finish);
    hide();
}

void ReasonPane::ask(const QStringList &sentences, const std::vector<MoveRefusal::Kind> &kinds,
                     const QString &button, Answer answer)
{
    using enum MoveRefusal::Kind;
    const auto has
        = [&kinds](MoveRefusal::Kind kind) { return std::ranges::find(kinds, kind) != kinds.end(); };
    m_answer = std::move(answer);
    m_sentences->setText(sentences.join(u'\n'));
    setAccessibleName(sentences.join(u' '));
    m_do->setText(button);
    m_exceptionField->setVisible(has(NotEligible) || has(CannotTell));
    m_lateField->setVisible(has(Late));
    m_reasonField->setVisible(has(NeedsReason) || has(OverPlaces));
    QLineEdit *first = nullptr;
    for (auto [edit, field] :
         {std::pair{m_exception, m_exceptionField}, {m_late, m_lateField}, {m_reason, m_reasonField}}) {
        edit->clear();
        field->setProblem({});
        if (field->isVisibleTo(this) && first == nullptr)
            first = edit;
    }
    show();
    (first != nullptr ? static_cast<QWidget *>(first) : m_do)->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent told{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

void ReasonPane::finish()
{
    bool isComplete = true;
    for (auto [edit, field] :
         {std::pair{m_exception, m_exceptionField}, {m_late, m_lateField}, {m_reason, m_reasonField}}) {
        const bool isMissing = field->isVisibleTo(this) && edit->text().trimmed().isEmpty();
        field->setProblem(isMissing ? tr("Say why.") : QString{});
        if (isMissing && isComplete)
            edit->setFocus(Qt::OtherFocusReason);
        isComplete = isComplete && !isMissing;
    }
    if (!isComplete)
        return;
    const Reasons reasons{m_reason->text().trimmed(), m_exception->text().trimmed(),
                          m_late->text().trimmed()};
    const Answer answer = std::exchange(m_answer, {});
    hide();
    emit closed();
    if (answer)
        answer(reasons);
}

void ReasonPane::leave()
{
    m_answer = {};
    hide();
    emit closed();
}

void ReasonPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QFrame::keyPressEvent(event);
}

void ReasonPane::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.fillRect(rect(), color(Token::WarnSoft, palette()));
    painter.fillRect(QRect{0, 0, 4, height()}, color(Token::Warn, palette()));
}

} // namespace hub
