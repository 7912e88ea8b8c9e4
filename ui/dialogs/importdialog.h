#pragma once

#include "exchange/giasimport.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;
QT_END_NAMESPACE

namespace hub {

class FormField;
class Label;
class MessageBar;

/// Takes a spreadsheet in: choose the file and what it holds, see what would happen, and only then do it, as
/// one step.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Store &store, QDate today, QWidget *parent);

    void setFile(const QString &path, const QString &table);
    /// Plans, and shows what would happen. The window's Next button does the same.
    void plan();
    /// What was done, for the window to say; empty while nothing was.
    [[nodiscard]] QString outcome() const { return m_outcome; }

private:
    QWidget *makeChoice();
    QWidget *makePreview();
    void browse();
    [[nodiscard]] QString file() const;
    [[nodiscard]] Result<ImportPlan> planFile(const QString &kind);
    void showPlan();
    void showChanges();
    void showStep(int step);
    void apply();

    Store &m_store;
    QDate m_today;
    QStackedWidget *m_steps;
    MessageBar *m_message;
    QLineEdit *m_path = nullptr;
    FormField *m_pathField = nullptr;
    QComboBox *m_kind = nullptr;
    Label *m_counts = nullptr;
    Label *m_problemsLine = nullptr;
    QTableWidget *m_problems = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    std::optional<ImportPlan> m_plan;
    std::optional<GiasImport> m_register; ///< of which m_plan is the part that concerns the hub's records
    QString m_outcome;
};

} // namespace hub
