#include "widgets/iconlabel.h"

#include "theme/hubstyle.h"

#include <QPainter>

namespace hub {

IconLabel::IconLabel(Icon icon, Token token, int times, QWidget *parent)
    : QWidget{parent}
    , m_icon{icon}
    , m_token{token}
    , m_times{times}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon icon, Token token)
{
    m_icon = icon;
    m_token = token;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = measureOf(this, HubStyle::SmallIcon) * m_times;
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    icon(m_icon, m_token).paint(&painter, rect());
}

} // namespace hub
