#include "widgets/forecastchart.h"

#include "actions/forecastwords.h"
#include "theme/tokens.h"
#include "widgets/focusring.h"
#include "widgets/readerrole.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hub {

ForecastChart::ForecastChart(QWidget *parent)
    : QWidget{parent}
{
    setReaderRole(this, QAccessible::Chart);
    setMinimumHeight(fontMetrics().height() * 12);
    setAccessibleName(tr("Chart of groups that can be led and groups needed"));
}

QSize ForecastChart::sizeHint() const
{
    return {fontMetrics().height() * 34, fontMetrics().height() * 15};
}

void ForecastChart::setForecast(const Forecast &forecast)
{
    m_forecast = forecast;
    setAccessibleDescription(gapSentence(forecast));
    update();
}

void ForecastChart::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_forecast.years.empty())
        return;
    const int line = fontMetrics().height();
    const QLocale locale;
    double most = 1;
    for (const ForecastYear &year : m_forecast.years)
        most = std::max({most, year.groups, year.groupsNeeded});
    const QRectF area = QRectF(rect()).adjusted(line, line * 2.4, -line, -line * 1.8);
    const double slot = area.width() / static_cast<double>(m_forecast.years.size());
    const auto heightOf = [&](double groups) { return area.height() * groups / most; };
    for (size_t i = 0; i < m_forecast.years.size(); ++i) {
        const ForecastYear &year = m_forecast.years[i];
        const double left = area.left() + slot * static_cast<double>(i);
        const QRectF bar{left + slot * 0.22, area.bottom() - heightOf(year.groups), slot * 0.56,
                         heightOf(year.groups)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Accent, palette()));
        painter.drawRoundedRect(bar, 2, 2);
        const double needed = area.bottom() - heightOf(year.groupsNeeded);
        painter.setPen(QPen{color(Token::Ink, palette()), 3, Qt::DashLine});
        painter.drawLine(QPointF(left + slot * 0.1, needed), QPointF(left + slot * 0.9, needed));
        painter.setPen(color(Token::Ink, palette()));
        painter.drawText(QRectF{left, area.bottom() + 4, slot, line * 1.4}, Qt::AlignHCenter,
                         year.year.toText());
        // In the bar, where no line of what is needed crosses it, unless the bar is too low.
        const bool isInside = bar.height() > line * 1.6;
        painter.setPen(color(isInside ? Token::Surface : Token::Ink, palette()));
        painter.drawText(
            QRectF{left, bar.top() + (isInside ? line * 0.3 : -line * 1.2), slot, static_cast<double>(line)},
            Qt::AlignHCenter, locale.toString(std::lround(year.groups)));
        painter.setPen(color(Token::Ink, palette()));
    }
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    paintLegend(painter, area.left());
    drawFocusRing(painter, *this);
}

void ForecastChart::paintLegend(QPainter &painter, double left) const
{
    const int line = fontMetrics().height();
    const double top = line * 0.4;
    painter.fillRect(QRectF{left, top + line * 0.25, line * 0.8, line * 0.6},
                     color(Token::Accent, palette()));
    const QString can = tr("groups that can be led");
    painter.drawText(QPointF(left + line * 1.1, top + line * 0.8), can);
    const double next = left + line * 2.4 + fontMetrics().horizontalAdvance(can);
    painter.setPen(QPen{color(Token::Ink, palette()), 3, Qt::DashLine});
    painter.drawLine(QPointF(next, top + line * 0.55), QPointF(next + line * 1.6, top + line * 0.55));
    painter.setPen(color(Token::Ink, palette()));
    painter.drawText(QPointF(next + line * 2, top + line * 0.8), tr("groups needed"));
}

} // namespace hub
