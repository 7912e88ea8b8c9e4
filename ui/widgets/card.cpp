#include "widgets/card.h"

#include "theme/hubstyle.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace hub {

namespace {

/// Two texts on one line that opens something.
class LineButton final : public QPushButton
{
public:
    LineButton(const QString &text, const QString &note, QWidget *parent)
        : QPushButton{parent}
        , m_text{text}
        , m_note{note}
    {
        setAccessibleName(text);
        setAccessibleDescription(note);
        setToolTip(plainToolTip(text));
        setCursor(Qt::PointingHandCursor);
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_text + m_note), measureOf(this, HubStyle::RowHeight)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        if (underMouse())
            painter.fillRect(rect(), color(Token::Hover, palette()));
        const int grid = measureOf(this, HubStyle::Grid);
        QRect content = rect().adjusted(grid / 2, 0, -grid / 2, 0);
        painter.setPen(color(Token::Muted, palette()));
        painter.drawText(content, Qt::AlignTrailing | Qt::AlignVCenter, m_note);
        content.setRight(content.right() - fontMetrics().horizontalAdvance(m_note) - grid);
        painter.setPen(color(Token::Ink, palette()));
        painter.drawText(content, Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_text, Qt::ElideRight, content.width()));
        if (hasFocus()) {
            QStyleOptionFocusRect ring;
            ring.initFrom(this);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
        }
    }

private:
    QString m_text;
    QString m_note;
};

} // namespace

Card::Card(const QString &heading, QWidget *parent)
    : QFrame{parent}
    , m_column{new QVBoxLayout{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    m_column->setSpacing(grid);
    setAccessibleName(heading);
    m_column->addWidget(new Label{heading, Label::Kind::Heading, this});
    clear();
}

void Card::clear()
{
    delete m_body;
    m_body = new QWidget{this};
    m_lines = new QVBoxLayout{m_body};
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(measureOf(this, HubStyle::Grid) / 2);
    m_lines->addStretch(); // an alignment would clip sentences that need several lines
    m_column->addWidget(m_body, 1);
}

void Card::add(QWidget *widget)
{
    m_lines->insertWidget(m_lines->count() - 1, widget);
}

void Card::addGap()
{
    m_lines->insertSpacing(m_lines->count() - 1, measureOf(this, HubStyle::Grid));
}

void Card::addHint(const QString &sentence)
{
    auto *hint = new Label{sentence, Label::Kind::Body, m_body, Token::Muted};
    hint->setWordWrap(true);
    m_lines->insertWidget(m_lines->count() - 1, hint);
}

void Card::addFact(const QString &name, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(measureOf(this, HubStyle::Grid) * 2);
    row->addWidget(new Label{name, Label::Kind::Body, m_body, Token::Muted});
    auto *words = new Label{value, Label::Kind::Body, m_body};
    words->setElided(true);
    words->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(words, 1);
    m_lines->insertLayout(m_lines->count() - 1, row);
}

QPushButton *Card::addLine(const QString &text, const QString &note)
{
    auto *line = new LineButton{text, note, m_body};
    m_lines->insertWidget(m_lines->count() - 1, line);
    return line;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Line, palette()));
    painter.setBrush(color(Token::Surface, palette()));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace hub
