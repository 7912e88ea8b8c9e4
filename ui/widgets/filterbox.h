#pragma once

#include <QLineEdit>

namespace hub {

/// Narrows the table below it while one types. Escape empties it; Down goes to the table.
class FilterBox final : public QLineEdit
{
    Q_OBJECT
public:
    FilterBox(const QString &placeholder, QWidget *parent);

signals:
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace hub
