#pragma once

#include "exchange/importplan.h"

#include <QDialog>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace hub {

class FormField;
class HubWorker;
class HubWriter;
class Label;
class MessageBar;
class WorkingBar;

/// Takes in a calendar file: whose events or term dates they are, what would happen, and then does it as one
/// step.
class ImportCalendarDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportCalendarDialog(Store &store, QDate today, QWidget *parent);

    ~ImportCalendarDialog() override;

    void setFile(const QString &path);
    /// Begins to find out what would happen, and shows it.
    void plan();
    /// What was done, for the window to say.
    [[nodiscard]] QString outcome() const { return m_outcome; }

    void reject() override;

private:
    /// Planning can be left at any time, importing be stopped.
    enum class Work { None, Planning, Importing };

    void makeFields();
    [[nodiscard]] QTableWidget *makeProblems();
    void fillTargets();
    void browse();
    void setWorking(Work work);
    void take(Result<ImportPlan> planned);
    void showPlan();
    void apply();
    void endImport(const Result<> &done);

    Store &m_store;
    QDate m_today;
    std::shared_ptr<const ImportPlan> m_plan; ///< none yet; read by the thread that writes, too
    QString m_outcome;
    HubWorker *m_worker;
    HubWriter *m_writer;
    Work m_work = Work::None;
    MessageBar *m_message;
    QLineEdit *m_path = nullptr;
    FormField *m_pathField = nullptr;
    QComboBox *m_target = nullptr;
    QComboBox *m_kind = nullptr;
    Label *m_counts = nullptr;
    QTableWidget *m_problems = nullptr;
    WorkingBar *m_working;
    std::vector<QWidget *> m_inputs; ///< what the plan follows from, and what makes it
    QPushButton *m_import = nullptr;
};

} // namespace hub
