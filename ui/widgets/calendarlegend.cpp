#include "widgets/calendarlegend.h"

#include "theme/tokens.h"

#include <QPainter>

namespace hub {

namespace {

enum class Sign { Term, BankHoliday, Weekend, Cohort, Group, Hub, Provisional, Cancelled };

struct Entry
{
    Sign sign;
    QString words;
};

std::vector<Entry> entries()
{
    return {{Sign::Term, CalendarLegend::tr("Term (half: some schools)")},
            {Sign::BankHoliday, CalendarLegend::tr("Bank holiday")},
            {Sign::Weekend, CalendarLegend::tr("Weekend")},
            {Sign::Cohort, CalendarLegend::tr("Cohort")},
            {Sign::Group, CalendarLegend::tr("Group")},
            {Sign::Hub, CalendarLegend::tr("Hub")},
            {Sign::Provisional, CalendarLegend::tr("Provisional")},
            {Sign::Cancelled, CalendarLegend::tr("Cancelled")}};
}

void paintSign(QPainter &painter, const QRect &box, Sign sign, const QPalette &palette)
{
    const auto of = [&palette](Token token) { return color(token, palette); };
    const auto bar = [&](Token edge, Token fill) {
        painter.fillRect(box, of(fill));
        painter.fillRect(QRect{box.left(), box.top(), 4, box.height()}, of(edge));
        painter.setPen(of(edge));
        painter.drawRect(box);
    };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(of(Token::Outline));
    switch (sign) {
    case Sign::Term:
        painter.fillRect(box, of(Token::AccentSoft));
        break;
    case Sign::BankHoliday:
        painter.fillRect(box, QBrush{of(Token::Outline), Qt::BDiagPattern});
        break;
    case Sign::Weekend:
        painter.fillRect(box, of(Token::Canvas));
        break;
    case Sign::Cohort:
        return bar(Token::Accent, Token::AccentSoft);
    case Sign::Group:
        return bar(Token::Good, Token::GoodSoft);
    case Sign::Hub:
        return bar(Token::Warn, Token::WarnSoft);
    case Sign::Provisional:
        painter.setPen(QPen{of(Token::Ink), 1, Qt::DashLine});
        break;
    case Sign::Cancelled:
        painter.drawLine(box.left(), box.center().y(), box.right(), box.center().y());
        break;
    }
    painter.drawRect(box);
}

} // namespace

CalendarLegend::CalendarLegend(QWidget *parent)
    : QWidget{parent}
{
    QStringList words;
    for (const Entry &entry : entries())
        words << entry.words;
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

QSize CalendarLegend::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() + 8};
}

QSize CalendarLegend::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

int CalendarLegend::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

int CalendarLegend::layOut(int width, QPainter *painter) const
{
    const int side = fontMetrics().height();
    const int line = side + 8;
    QPoint at{0, 0};
    for (const Entry &entry : entries()) {
        const int words = fontMetrics().horizontalAdvance(entry.words);
        if (at.x() > 0 && at.x() + side * 2 + words > width)
            at = {0, at.y() + line};
        if (painter != nullptr) {
            paintSign(*painter, QRect{at.x(), at.y() + 4, side + side / 2, side - 1}, entry.sign, palette());
            painter->setPen(color(Token::Muted, palette()));
            painter->drawText(QRect{at.x() + side * 2 - 2, at.y(), words + 2, line}, Qt::AlignVCenter,
                              entry.words);
        }
        at.rx() += side * 3 + words;
    }
    return at.y() + line;
}

void CalendarLegend::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    layOut(width(), &painter);
}

} // namespace hub
