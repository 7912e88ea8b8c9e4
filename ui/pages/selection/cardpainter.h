#pragma once

#include "icons/icons.h"
#include "models/boardmodel.h"
#include "pages/selection/boardlayout.h"
#include "theme/tokens.h"

#include <QFont>
#include <QFontMetrics>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QPainter;
class QWidget;
QT_END_NAMESPACE

namespace hub {

/// How a verdict is shown besides its words.
struct VerdictLook
{
    Icon icon;
    Token ink;
};

[[nodiscard]] VerdictLook lookOf(Verdict verdict);

/// Paints the cards of the board: name, school, verdict, scores and flags. What is always the same for a look
/// is made once.
class CardPainter
{
public:
    explicit CardPainter(const QWidget &view);

    struct State
    {
        bool isSelected = false;
        bool isCurrent = false; ///< and the view has the focus
        bool isLifted = false;  ///< being dragged
    };

    [[nodiscard]] BoardMeasures measures(int width) const;
    void paint(QPainter &painter, const QRect &card, const BoardModel &model, int row, BoardShape shape,
               const State &state) const;
    void paintHeading(QPainter &painter, const BoardGroup &group) const;
    void paintLine(QPainter &painter, int y, int width, const QString &words) const;

private:
    void paintGround(QPainter &painter, const QRect &card, const State &state) const;
    void paintStacked(QPainter &painter, const QRect &inner, const BoardModel &model, int row) const;
    void paintInRow(QPainter &painter, const QRect &inner, const BoardModel &model, int row) const;
    int paintVerdict(QPainter &painter, const QRect &where, Verdict verdict) const;
    void text(QPainter &painter, const QFont &font, const QColor &ink, const QRect &where,
              const QString &words, Qt::Alignment alignment = Qt::AlignLeading) const;

    const QPalette m_palette;
    int m_grid;
    QFont m_body;
    QFont m_strong;
    QFont m_small;
    QFontMetrics m_bodySize;
    QFontMetrics m_smallSize;
    int m_icon;
};

/// "Scores 41 and 38"; empty where nobody scored.
[[nodiscard]] QString scoreText(const Scores &scores);

} // namespace hub
