#pragma once

#include "actions/matchschools.h"
#include "models/linesmodel.h"
#include "pages/groups/factspage.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLayout;
class QSpinBox;
class QStackedWidget;
QT_END_NAMESPACE

namespace hub {

class Card;
class MapView;
class WordList;

/// Schools and leads matched with the least distance in all: seen as a list and on the map, adjusted by hand
/// with the cost shown, and put into the groups as one step.
class MatchPage final : public FactsPage
{
    Q_OBJECT
public:
    MatchPage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override;
    void startFilter() override;

private:
    void makeActions();
    QWidget *makeBody();
    QLayout *makeControls();
    QWidget *makeMap(QWidget *parent);
    [[nodiscard]] MatchAsked asked() const;
    [[nodiscard]] Matching solve(MatchProblem problem);
    void refresh() override;
    void showLines();
    void showMap();
    [[nodiscard]] std::optional<size_t> chosenPlace() const;
    [[nodiscard]] PersonId leadOfChosen() const;
    void makeExplanations();
    void showChosen();
    void showAlternatives(size_t place);
    void showCostOfFreeing(size_t place);
    void addOthers(const std::vector<MatchAlternative> &others);
    void choose(PersonId lead, std::optional<MatchWish> wish);
    void apply();

    PageHeader *m_header;
    QStackedWidget *m_stack;
    QComboBox *m_year;
    QComboBox *m_phase;
    QSpinBox *m_most;
    QCheckBox *m_withoutOwn;
    MapView *m_map = nullptr;
    Card *m_alternatives = nullptr;
    LinesModel *m_model;
    WordList *m_list;
    QAction *m_apply = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_apart = nullptr;
    QAction *m_free = nullptr;
    std::optional<Matching> m_matching;
    std::int64_t m_freeMetres = 0;
};

} // namespace hub
