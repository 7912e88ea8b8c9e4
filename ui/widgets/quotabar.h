#pragma once

#include "rules/quota.h"

#include <QWidget>

namespace hub {

/// A cohort's places drawn to scale: accepted, offered, held, free. The words beside it say the same.
class QuotaBar final : public QWidget
{
    Q_OBJECT
public:
    QuotaBar(const QuotaStanding &standing, QWidget *parent);

    void setStanding(const QuotaStanding &standing);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QuotaStanding m_standing;
};

/// "18 accepted, 3 offered, 1 held, 2 free of 24; 5 in reserve".
[[nodiscard]] QString sentence(const QuotaStanding &standing);

} // namespace hub
