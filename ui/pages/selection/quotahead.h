#pragma once

#include "models/boardmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QSpinBox;
QT_END_NAMESPACE

namespace hub {

class Label;
class QuotaBar;

/// A cohort's places above its board: the bar, the sentence, and the two numbers that are set, edited in
/// place.
class QuotaHead final : public QWidget
{
    Q_OBJECT
public:
    QuotaHead(BoardModel &model, QWidget *parent);

    /// Shows what would be, while cards are dragged.
    void preview(const QuotaStanding &standing);
    /// Shows the cohort's numbers again, where a change was refused.
    void fill();

signals:
    /// Somebody set the numbers: @p places and @p held are what they are to be.
    void placesWanted(int places, int held);

private:
    void finish();

    BoardModel &m_model;
    QuotaBar *m_bar;
    Label *m_words;
    QSpinBox *m_places;
    QSpinBox *m_held;
    bool m_isFilling = false;
};

} // namespace hub
