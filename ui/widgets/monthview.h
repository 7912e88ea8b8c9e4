#pragma once

#include "widgets/calendarview.h"

namespace hub {

/// One month, a row for each week from Monday on.
class MonthView final : public CalendarView
{
    Q_OBJECT
public:
    MonthView(const CalendarBook &book, QWidget *parent);

    [[nodiscard]] QDate dayAt(QPoint place) const override;
    [[nodiscard]] EventId eventAt(QPoint place) const override;

protected:
    void arrange() override;
    void reveal() override;
    [[nodiscard]] QRect rectOf(QDate day) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDay(QPainter &painter, QDate day) const;
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] int lineHeight() const { return fontMetrics().height() + 4; }
    /// How many events a day has room for.
    [[nodiscard]] int room() const;
    [[nodiscard]] QRect lineOf(QDate day, int line) const;

    QDate m_month;
};

} // namespace hub
