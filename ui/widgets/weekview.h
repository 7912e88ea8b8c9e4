#pragma once

#include "widgets/calendarview.h"

#include <span>

namespace hub {

/// One week by the hour; what takes whole days or several stands above.
class WeekView final : public CalendarView
{
    Q_OBJECT
public:
    WeekView(const CalendarBook &book, QWidget *parent);

    [[nodiscard]] QDate dayAt(QPoint place) const override;
    [[nodiscard]] EventId eventAt(QPoint place) const override;

protected:
    void arrange() override;
    void reveal() override;
    [[nodiscard]] QRect rectOf(QDate day) const override;
    [[nodiscard]] QDateTime startAt(const CalendarItem &item, QPoint grabbed, QPoint place) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// An event and where it is drawn, in the contents.
    struct Block
    {
        int item = 0; ///< -1: those there is no room for
        QRect rect = {};
        bool isAbove = false; ///< among the whole days, which do not scroll
        int more = 0;         ///< how many there is no room for
    };

    void arrangeAbove();
    void arrangeDay(QDate day);
    /// Events of one day that overlap, in the order of their times.
    void arrangeSideBySide(std::span<const int> places, int left, int width);
    void paintMore(QPainter &painter, const QRect &rect, int more) const;
    [[nodiscard]] int lineHeight() const { return fontMetrics().height() + 4; }
    [[nodiscard]] int hourHeight() const { return lineHeight() * 2; }
    [[nodiscard]] int columnLeft(int day) const;
    [[nodiscard]] int headHeight() const { return lineHeight() * (1 + m_lanesAbove); }
    [[nodiscard]] int yOf(QTime time) const;
    [[nodiscard]] QRect placed(const Block &block) const;
    void paintHours(QPainter &painter) const;
    void paintHead(QPainter &painter) const;

    QDate m_monday;
    int m_lanesAbove = 1;
    std::vector<Block> m_blocks;
};

} // namespace hub
