#pragma once

#include "rules/forecast.h"

#include <QWidget>

namespace hub {

/// Groups that can be led against groups needed, year by year, drawn to scale. The table beside it says the
/// same in figures.
class ForecastChart final : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastChart(QWidget *parent);

    void setForecast(const Forecast &forecast);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLegend(QPainter &painter, double left) const;

    Forecast m_forecast;
};

} // namespace hub
