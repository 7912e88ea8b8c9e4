#pragma once

#include "exchange/importplan.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace hub {

class FormField;
class Label;
class MessageBar;

/// Takes in a calendar file: whose events or term dates they are, what would happen, and then does it as one
/// step.
class ImportCalendarDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportCalendarDialog(Store &store, QDate today, QWidget *parent);

    void setFile(const QString &path);
    /// Shows what would happen.
    void plan();
    /// What was done, for the window to say.
    [[nodiscard]] QString outcome() const { return m_outcome; }

private:
    void makeFields();
    void fillTargets();
    void browse();
    [[nodiscard]] Result<ImportPlan> planFile() const;
    void showPlan();
    void apply();

    Store &m_store;
    QDate m_today;
    std::optional<ImportPlan> m_plan;
    QString m_outcome;
    MessageBar *m_message;
    QLineEdit *m_path = nullptr;
    FormField *m_pathField = nullptr;
    QComboBox *m_target = nullptr;
    QComboBox *m_kind = nullptr;
    Label *m_counts = nullptr;
    QTableWidget *m_problems = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace hub
