#pragma once

#include "dialogs/importstep.h"
#include "models/importmodels.h"

QT_BEGIN_NAMESPACE
class QTableView;
class QTreeView;
QT_END_NAMESPACE

namespace hub {

class ImportProblemsModel;
class Label;

/// The third step: what could not be read, put right or left out in place; and whom rows mean that are not
/// certain.
class ImportProblemsStep final : public ImportStep
{
    Q_OBJECT
public:
    ImportProblemsStep(ImportJob &job, Store &store, RecordNames &names, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool isNeedless() const override;
    [[nodiscard]] QWidget *first() const override;

signals:
    void failed(const hub::Error &error);

private:
    void makeProblems();
    void makeMatches();
    void follow();
    [[nodiscard]] bool isEditing() const;
    void showAll();

    ImportJob &m_job;
    ImportProblemsModel *m_problemsModel;
    ImportMatchesModel *m_matchesModel;
    Label *m_problemsLine;
    QTreeView *m_problems;
    QWidget *m_matchesPane;
    Label *m_matchesLine;
    QTableView *m_matches;
    bool m_isStale = false; ///< there is a new plan, which waits for the cell being edited
};

} // namespace hub
