#pragma once

#include "shell/page.h"
#include "widgets/explain.h"

namespace hub {

class AttentionList;
class Card;
struct YearFigures;

/// How the people and the money of the year stand: each line opens where it is worked on, and explains
/// itself.
class YearCard final : public QWidget
{
    Q_OBJECT
public:
    YearCard(const AttentionList *figures, std::function<void(Place)> go, QWidget *parent);

    void read();

private:
    void addPeople(const YearFigures &year);
    void addMoney(const YearFigures &year);
    void addFigure(const QString &words, const QString &page, std::function<Explanation()> explain);

    const AttentionList *m_figures;
    Card *m_card;
    std::function<void(Place)> m_go;
};

} // namespace hub
