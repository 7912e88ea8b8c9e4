#pragma once

#include "icons/icons.h"

#include <QWidget>

namespace hub {

/// One of our icons by itself, as large as the text times @p times. It says nothing to a screen reader: the
/// words stand beside it.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    IconLabel(Icon icon, Token token, int times, QWidget *parent);

    void setIcon(Icon icon, Token token);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Token m_token;
    int m_times;
};

} // namespace hub
