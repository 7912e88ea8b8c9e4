#include "widgets/messagebar.h"

#include "base/errortext.h"
#include "theme/hubstyle.h"
#include "widgets/iconlabel.h"
#include "widgets/label.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct ToneLook
{
    Icon icon;
    Token mark;
    Token ground;
};

ToneLook lookOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Good:
        return {Icon::Good, Token::Good, Token::GoodSoft};
    case MessageBar::Tone::Info:
        return {Icon::Info, Token::Accent, Token::Surface};
    case MessageBar::Tone::Warning:
        return {Icon::Warning, Token::Warn, Token::WarnSoft};
    case MessageBar::Tone::Failure:
        return {Icon::Bad, Token::Bad, Token::BadSoft};
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame{parent}
    , m_icon{new IconLabel{Icon::Info, Token::Accent, 1, this}}
    , m_happened{new Label{{}, Label::Kind::Strong, this}}
    , m_advice{new Label{{}, Label::Kind::Body, this}}
    , m_copy{new QPushButton{tr("Copy details"), this}}
    , m_close{new QToolButton{this}}
{
    setObjectName(u"messageBar"_s);
    const int grid = measureOf(this, HubStyle::Grid);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(grid * 2, grid, grid, grid);
    row->setSpacing(grid + grid / 2);
    row->addWidget(m_icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_happened);
    words->addWidget(m_advice);
    row->addLayout(words, 1);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    m_happened->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_details); });
    hide();
}

void MessageBar::tell(Tone tone, const QString &happened, const QString &advice, const QString &details)
{
    m_tone = tone;
    m_icon->setIcon(lookOf(tone).icon, lookOf(tone).mark);
    m_happened->setText(happened);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_details = details;
    m_copy->setVisible(!details.isEmpty());
    setAccessibleName(happened);
    setAccessibleDescription(advice);
    show();
    update();
    QAccessibleEvent told{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

void MessageBar::tell(const Error &error)
{
    const ErrorText text = describe(error);
    const QStringList lines{text.happened, text.advice, error.subject, error.detail};
    QStringList details;
    for (const QString &line : lines) {
        if (!line.isEmpty() && !details.contains(line))
            details << line;
    }
    tell(Tone::Failure, text.happened, text.advice, details.join(u'\n'));
}

QString MessageBar::happened() const
{
    return m_happened->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const ToneLook look = lookOf(m_tone);
    painter.fillRect(rect(), color(look.ground, palette()));
    painter.fillRect(0, 0, 4, height(), color(look.mark, palette()));
    painter.fillRect(0, height() - 1, width(), 1, color(Token::Line, palette()));
}

} // namespace hub
