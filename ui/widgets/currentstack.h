#pragma once

#include <QStackedWidget>

namespace hub {

/// A stack that asks for the room of what is seen of it alone: a part with much in it does not make the
/// others scroll.
class CurrentStack final : public QStackedWidget
{
public:
    explicit CurrentStack(QWidget *parent)
        : QStackedWidget{parent}
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return currentWidget() == nullptr ? QStackedWidget::sizeHint() : currentWidget()->sizeHint();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() == nullptr ? QStackedWidget::minimumSizeHint()
                                          : currentWidget()->minimumSizeHint();
    }
};

} // namespace hub
