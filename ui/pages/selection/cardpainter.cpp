#include "pages/selection/cardpainter.h"

#include "actions/eligibilitywords.h"
#include "actions/selectionwords.h"
#include "icons/icons.h"
#include "theme/hubstyle.h"
#include "widgets/label.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::CardPainter)
};

} // namespace

VerdictLook lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Eligible:
        return {Icon::Good, Token::Good};
    case Verdict::NotEligible:
        return {Icon::Bad, Token::Bad};
    case Verdict::CannotTell:
        return {Icon::Help, Token::Warn};
    }
    return {Icon::Help, Token::Warn};
}

QString scoreText(const Scores &scores)
{
    if (scores.first && scores.second)
        return CardWords::tr("Scores %L1 and %L2").arg(*scores.first).arg(*scores.second);
    if (scores.first || scores.second)
        return CardWords::tr("Score %L1").arg(scores.first ? *scores.first : *scores.second);
    return {};
}

CardPainter::CardPainter(const QWidget &view)
    : m_palette{view.palette()}
    , m_grid{measureOf(&view, HubStyle::Grid)}
    , m_body{fontOf(Label::Kind::Body)}
    , m_strong{fontOf(Label::Kind::Strong)}
    , m_small{fontOf(Label::Kind::Small)}
    , m_bodySize{m_strong}
    , m_smallSize{m_small}
    , m_icon{measureOf(&view, HubStyle::SmallIcon)}
{
}

BoardMeasures CardPainter::measures(int width) const
{
    const int line = m_bodySize.height();
    const int small = m_smallSize.height();
    return {.grid = m_grid,
            .width = width,
            .cardHeight = line + 3 * small + 2 * m_grid + m_grid / 2,
            .rowHeight = line + small + m_grid * 3 / 2,
            .headHeight = line + m_grid * 3 / 2,
            .columnWidth = m_bodySize.averageCharWidth() * 24,
            .emptyWidth = m_bodySize.averageCharWidth() * 14};
}

void CardPainter::text(QPainter &painter, const QFont &font, const QColor &ink, const QRect &where,
                       const QString &words, Qt::Alignment alignment) const
{
    if (words.isEmpty() || where.width() <= 0)
        return;
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetrics &size = font == m_small ? m_smallSize : m_bodySize;
    painter.drawText(where, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     size.elidedText(words, Qt::ElideRight, where.width()));
}

void CardPainter::paintGround(QPainter &painter, const QRect &card, const State &state) const
{
    const QRectF shape = QRectF{card}.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(color(state.isSelected ? Token::AccentSoft : Token::Surface, m_palette));
    painter.setPen(color(state.isLifted ? Token::Accent : Token::Line, m_palette));
    painter.drawRoundedRect(shape, 5, 5);
    if (state.isSelected) // a bar beside what is selected: colour is never the only sign
        painter.fillRect(QRectF{shape.left(), shape.top() + 4, 3, shape.height() - 8},
                         color(Token::Accent, m_palette));
    if (!state.isCurrent)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{color(Token::Accent, m_palette), 2});
    painter.drawRoundedRect(shape.adjusted(1, 1, -1, -1), 4, 4);
}

int CardPainter::paintVerdict(QPainter &painter, const QRect &where, Verdict verdict) const
{
    const VerdictLook look = lookOf(verdict);
    const QRect mark{where.left(), where.center().y() - m_icon / 2, m_icon, m_icon};
    icon(look.icon, look.ink).paint(&painter, mark);
    const QString words = displayName(verdict);
    const QRect rest = where.adjusted(m_icon + m_grid / 2, 0, 0, 0);
    text(painter, m_small, color(look.ink, m_palette), rest, words);
    return std::min(rest.width(), m_smallSize.horizontalAdvance(words)) + m_icon + m_grid * 3 / 2;
}

void CardPainter::paintStacked(QPainter &painter, const QRect &inner, const BoardModel &model, int row) const
{
    const Candidate &candidate = model.at(row);
    const int line = m_bodySize.height();
    const int small = m_smallSize.height();
    const QColor ink = color(Token::Ink, m_palette);
    const QColor muted = color(Token::Muted, m_palette);
    QRect where{inner.left(), inner.top(), inner.width(), line};
    const int rank = model.rankOf(row);
    text(painter, m_strong, ink, where,
         rank > 0 ? CardWords::tr("%L1. %2", "rank, name").arg(rank).arg(candidate.name())
                  : candidate.name());
    where = QRect{inner.left(), where.bottom() + 1, inner.width(), small};
    text(painter, m_small, muted, where,
         candidate.school ? candidate.school->name : CardWords::tr("No school named"));
    where.translate(0, small);
    const int used = paintVerdict(painter, where, candidate.eligibility.verdict);
    text(painter, m_small, muted, where.adjusted(used, 0, 0, 0), scoreText(candidate.scores),
         Qt::AlignTrailing);
    where.translate(0, small);
    const QStringList flags = model.flagsOf(row);
    if (flags.isEmpty())
        return;
    icon(Icon::Info, Token::Warn)
        .paint(&painter, QRect{where.left(), where.center().y() - m_icon / 2, m_icon, m_icon});
    text(painter, m_small, color(Token::Warn, m_palette), where.adjusted(m_icon + m_grid / 2, 0, 0, 0),
         flags.join(u" · "_s));
}

void CardPainter::paintInRow(QPainter &painter, const QRect &inner, const BoardModel &model, int row) const
{
    const Candidate &candidate = model.at(row);
    const int line = m_bodySize.height();
    const int small = m_smallSize.height();
    const QColor muted = color(Token::Muted, m_palette);
    const int half = inner.width() * 11 / 20;
    const QRect first{inner.left(), inner.top(), half, line};
    const QRect second{inner.left(), first.bottom() + 1, half, small};
    const QRect right{inner.left() + half + m_grid, inner.top(), inner.width() - half - m_grid, line};
    const QRect under{right.left(), second.top(), right.width(), small};
    const int rank = model.rankOf(row);
    text(painter, m_strong, color(Token::Ink, m_palette), first,
         rank > 0 ? CardWords::tr("%L1. %2", "rank, name").arg(rank).arg(candidate.name())
                  : candidate.name());
    text(painter, m_small, muted, second,
         candidate.school ? candidate.school->name : CardWords::tr("No school named"));
    const int used = paintVerdict(painter, right, candidate.eligibility.verdict);
    text(painter, m_small, muted, right.adjusted(used, 0, 0, 0), scoreText(candidate.scores),
         Qt::AlignTrailing);
    QStringList words{displayName(model.statusOf(row))};
    words += model.flagsOf(row);
    text(painter, m_small, color(words.size() > 1 ? Token::Warn : Token::Muted, m_palette), under,
         words.join(u" · "_s));
}

void CardPainter::paint(QPainter &painter, const QRect &card, const BoardModel &model, int row,
                        BoardShape shape, const State &state) const
{
    paintGround(painter, card, state);
    const QRect inner = card.adjusted(m_grid, m_grid / 2, -m_grid, -m_grid / 2);
    if (shape == BoardShape::Columns)
        paintStacked(painter, inner, model, row);
    else
        paintInRow(painter, inner, model, row);
}

void CardPainter::paintHeading(QPainter &painter, const BoardGroup &group) const
{
    text(painter, m_strong, color(Token::Ink, m_palette), group.heading,
         CardWords::tr("%1 (%L2)", "a stage, how many").arg(group.title).arg(group.count));
}

void CardPainter::paintLine(QPainter &painter, int y, int width, const QString &words) const
{
    const QColor ink = color(Token::Accent, m_palette);
    painter.setPen(QPen{ink, 2, Qt::DashLine});
    painter.drawLine(0, y, width, y);
    const int wide = m_smallSize.horizontalAdvance(words) + 2 * m_grid;
    const QRect tag{width - wide - m_grid, y - m_smallSize.height() / 2 - 2, wide, m_smallSize.height() + 4};
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Canvas, m_palette));
    painter.drawRect(tag);
    text(painter, m_small, ink, tag, words, Qt::AlignHCenter);
}

} // namespace hub
