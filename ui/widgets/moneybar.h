#pragma once

#include "rules/funding.h"

#include <QWidget>

namespace hub {

/// A programme's year drawn to scale: paid, claimed, still promised, against its budget. The words beside it
/// say the same.
class MoneyBar final : public QWidget
{
    Q_OBJECT
public:
    MoneyBar(const BudgetLine &line, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BudgetLine m_line;
};

/// "£12,000 paid of £15,000 claimed and £18,000 promised; £18,500 forecast, budget £18,000: £500 over".
[[nodiscard]] QString sentence(const BudgetLine &line);

} // namespace hub
