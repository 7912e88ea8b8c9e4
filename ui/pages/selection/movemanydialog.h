#pragma once

#include "actions/selectionmoves.h"
#include "models/boardmodel.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace hub {

class Label;

/// Several applications moved at once: where to, and before anything is written, each as it is, as it would
/// be and what stands in the way.
class MoveManyDialog final : public QDialog
{
    Q_OBJECT
public:
    MoveManyDialog(Store &store, const BoardModel &model, std::vector<ApplicationId> applications,
                   QDate today, QWidget *parent);

    /// The moves that may be made; those that may not are left out.
    [[nodiscard]] MoveRequest request() const;

private:
    void look();
    [[nodiscard]] ApplicationStatus wanted() const;

    Store &m_store;
    const BoardModel &m_model;
    std::vector<ApplicationId> m_applications;
    std::vector<ApplicationId> m_movable;
    QDate m_today;
    QComboBox *m_to;
    QTreeWidget *m_rows;
    Label *m_line;
    QPushButton *m_move;
};

} // namespace hub
