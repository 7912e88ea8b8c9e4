#pragma once

#include "documents/badges.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;
QT_END_NAMESPACE

namespace hub {

/// On which labels badges come, where a sheet already begun goes on, and how far the printer is out.
class BadgeChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit BadgeChoice(QWidget *parent);

    [[nodiscard]] BadgeSheet sheet() const;

signals:
    void changed();

private:
    void stockChosen();

    QComboBox *m_stock;
    QSpinBox *m_start;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_down;
};

} // namespace hub
