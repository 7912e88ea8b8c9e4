#pragma once

#include "actions/rollover.h"
#include "models/cellrows.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace hub {

class Label;
class LinesModel;
class MessageBar;

/// Starts the next academic year: shows what would be made from the one before, and makes it as one step.
class RolloverDialog final : public QDialog
{
    Q_OBJECT
public:
    RolloverDialog(Store &store, AcademicYear from, QWidget *parent);

    void accept() override;
    /// What was done, for the window to say.
    [[nodiscard]] QString outcome() const { return m_outcome; }

private:
    void plan();

    Store &m_store;
    RolloverPlan m_plan;
    QComboBox *m_year;
    Label *m_counts;
    Label *m_notes;
    LinesModel *m_model;
    CellRows m_rows;
    MessageBar *m_message;
    QPushButton *m_start = nullptr;
    QString m_outcome;
};

} // namespace hub
