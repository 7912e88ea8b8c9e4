#pragma once

#include "widgets/calendarview.h"

#include <array>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace hub {

/// The academic year as a wall planner: a row for each month, a column for each day, the events as bars. Each
/// row is drawn once and kept, so that scrolling only copies it.
class WallView final : public CalendarView
{
    Q_OBJECT
public:
    WallView(const CalendarBook &book, QWidget *parent);

    [[nodiscard]] QDate dayAt(QPoint place) const override;
    [[nodiscard]] EventId eventAt(QPoint place) const override;

    void showYear(AcademicYear year);
    [[nodiscard]] AcademicYear year() const { return m_year; }

protected:
    void arrange() override;
    void reveal() override;
    void cursorChanged() override;
    [[nodiscard]] QRect rectOf(QDate day) const override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    static constexpr int months = 12;

    struct Bar
    {
        int item = 0;
        QRect bar;  ///< in the row
        QRect text; ///< the same, or longer
    };
    struct MonthRow
    {
        QDate first;
        int top = 0;
        int height = 0;
        std::vector<Bar> bars;
        std::array<int, 32> more{}; ///< by day: events there is no lane for
        mutable QPixmap picture;
    };

    void arrangeRow(MonthRow &row);
    void drawRow(const MonthRow &row) const;
    void drawContents(QPainter &painter, const MonthRow &row) const;
    void drawWhileIdle();
    void drawDays(QPainter &painter, const MonthRow &row) const;
    [[nodiscard]] const MonthRow *rowAt(int y) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int columnLeft(int day) const { return m_label + (day - 1) * m_column; }
    [[nodiscard]] QPoint offset() const;

    AcademicYear m_year;
    QTimer *m_idle;
    std::array<MonthRow, months> m_rows;
    EventId m_drawnCursor;
    int m_label = 0;
    int m_column = 0;
};

} // namespace hub
