#pragma once

#include "pages/pagecontext.h"

#include <QWidget>

#include <vector>

namespace hub {

class Card;

/// What a new hub needs first, each line ticked by itself as soon as it is there. It goes away when all is
/// there, when work has begun, or when it is told to.
class FirstSteps final : public QWidget
{
    Q_OBJECT
public:
    FirstSteps(const PageContext &context, QWidget *parent);

    /// Whether there is anything to show.
    [[nodiscard]] bool isWanted() const;
    /// Asks the hub again what is there.
    void read();

private:
    struct Line
    {
        QString words;
        bool isDone = false;
        std::function<void()> act = {};
    };

    [[nodiscard]] std::vector<Line> lines();
    void addStep(const Line &line);
    [[nodiscard]] QString hiddenSetting() const;

    PageContext m_context;
    Card *m_card;
};

} // namespace hub
