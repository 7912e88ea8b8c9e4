#pragma once

#include "dialogs/importstep.h"
#include "models/importmodels.h"

QT_BEGIN_NAMESPACE
class QProgressBar;
QT_END_NAMESPACE

namespace hub {

class Label;
class RecordTable;

/// The last step: what the import will do, in counts and row by row, and how far it has come.
class ImportOutcomeStep final : public ImportStep
{
    Q_OBJECT
public:
    ImportOutcomeStep(ImportJob &job, Store &store, RecordNames &names, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] QWidget *first() const override;

    /// "60 new, 0 updated ..."
    [[nodiscard]] QString counts() const;
    /// Only that it is at work where @p done is all, and the rest cannot be counted.
    void showProgress(int done, int of);
    void hideProgress();

private:
    ImportJob &m_job;
    ImportLinesModel *m_model;
    Label *m_counts;
    Label *m_note;
    RecordTable *m_lines;
    QProgressBar *m_progress;
};

} // namespace hub
