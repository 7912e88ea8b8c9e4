#pragma once

#include <QWidget>

namespace hub {

/// Says what the grounds and bars of the calendars mean, each with a little picture of it.
class CalendarLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarLegend(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the entries out in as many lines as @p width asks for; draws them where there is a painter.
    int layOut(int width, QPainter *painter) const;
};

} // namespace hub
