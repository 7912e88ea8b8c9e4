#include "widgets/toast.h"

#include "theme/hubstyle.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace hub {

using namespace std::chrono_literals;

Toast::Toast(QWidget *parent)
    : QFrame{parent}
    , m_words{new Label{this}}
    , m_undoButton{new QPushButton{tr("Undo"), this}}
    , m_timer{new QTimer{this}}
{
    setObjectName(QStringLiteral("toast"));
    const int grid = measureOf(this, HubStyle::Grid);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(grid * 2, grid, grid, grid);
    row->setSpacing(grid * 2);
    m_words->setElided(true);
    row->addWidget(m_words, 1);
    row->addWidget(m_undoButton);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::tell(const QString &sentence, std::function<void()> undo)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
    m_undo = std::move(undo);
    m_undoButton->setVisible(bool(m_undo));
    m_undoButton->setAccessibleDescription(sentence);
    settle();
    show();
    raise();
    QAccessibleEvent told{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
    m_timer->start(10s);
}

QString Toast::sentence() const
{
    return m_words->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        settle();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer->start(5s);
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{color(Token::Outline, palette()), 1});
    painter.setBrush(color(Token::Surface, palette()));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Toast::settle()
{
    const int gap = measureOf(this, HubStyle::Grid) * 2;
    const QRect room = parentWidget()->rect();
    const QSize hint = sizeHint();
    const int wide = m_words->QLabel::sizeHint().width() + (hint.width() - m_words->sizeHint().width());
    resize(qMin(wide, room.width() - 2 * gap), hint.height());
    move(room.left() + (room.width() - width()) / 2, room.bottom() - height() - gap);
}

} // namespace hub
