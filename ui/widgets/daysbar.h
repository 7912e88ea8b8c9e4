#pragma once

#include "rules/days.h"

#include <QWidget>

namespace hub {

/// Somebody's days of one kind drawn to scale: done, booked, short. The words beside it say the same.
class DaysBar final : public QWidget
{
    Q_OBJECT
public:
    DaysBar(const KindDays &days, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_required;
    int m_done;
    int m_booked;
};

} // namespace hub
