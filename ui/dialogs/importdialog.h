#pragma once

#include "base/result.h"

#include <QDate>
#include <QDialog>
#include <QPointer>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace hub {

class ImportFileStep;
class ImportJob;
class ImportOutcomeStep;
class ImportStep;
class Label;
class MessageBar;
class RecordNames;
class Store;
class WorkingBar;

/// Takes a file in, in four steps: the file, what its columns and values stand for, problems and matches,
/// what will happen. Back always works; nothing is written before the last button, which makes one step.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Store &store, QDate today, QWidget *parent);
    ~ImportDialog() override;

    /// Chooses the file; @p table, where given, is what it holds.
    void setFile(const QString &path, const QString &table = {});
    /// A value for every row of what is imported, such as the cohort of the page it was asked from.
    void suggestValue(const QString &column, const QString &value);
    /// What was done, for the window to say; empty while nothing was.
    [[nodiscard]] QString outcome() const { return m_outcome; }
    [[nodiscard]] int step() const;

public slots:
    void next();
    void back();
    void reject() override;

private:
    void addStep(ImportStep *step);
    void go(int step);
    void import();
    void showProgress(int done, int of);
    void endImport(const Result<> &done, const QString &counts);
    void importCalendar();
    [[nodiscard]] Result<> plan();
    void setWorking(bool working);
    [[nodiscard]] ImportStep *stepAt(int step) const;
    void showHead();

    Store &m_store;
    QDate m_today;
    std::unique_ptr<RecordNames> m_names;
    ImportJob *m_job;
    std::vector<ImportStep *> m_all;
    ImportFileStep *m_file;
    ImportOutcomeStep *m_last;
    Label *m_head;
    Label *m_where;
    MessageBar *m_message;
    QStackedWidget *m_steps;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    std::vector<std::pair<QString, QString>> m_suggested;
    WorkingBar *m_working;
    QPointer<QWidget> m_before; ///< where the keyboard was before the work began
    bool m_isWorking = false;   ///< planning or importing
    QString m_outcome;
};

} // namespace hub
