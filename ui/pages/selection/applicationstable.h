#pragma once

#include "actions/selectionmoves.h"
#include "models/boardmodel.h"
#include "models/recordtablemodel.h"
#include "pages/pagecontext.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace hub {

class Label;
class RecordList;

/// The applications of the cohort as a list like every other, with what the board knows of them besides:
/// where they stand, tried or written, the verdict, the scores. Moved many at once after a look at what would
/// happen.
class ApplicationsTable final : public QWidget
{
    Q_OBJECT
public:
    ApplicationsTable(const PageContext &context, BoardModel &model, QWidget *parent);

    [[nodiscard]] RecordList *list() const { return m_list; }
    /// A menu of what the list can do, for the page's; there as long as the table is seen.
    [[nodiscard]] QAction *menu() const { return m_menu; }
    /// Makes it current where the filter shows it.
    void choose(ApplicationId application);
    [[nodiscard]] std::vector<ApplicationId> chosen() const;

signals:
    void currentChanged(hub::ApplicationId application);
    /// What somebody decided to do with those chosen, having seen it.
    void moveWanted(const hub::MoveRequest &request);
    void opened();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] std::vector<DerivedColumn> columns() const;
    [[nodiscard]] int rowOf(qint64 key) const { return m_isStale ? -1 : m_rowOf.value(key, -1); }
    [[nodiscard]] QString standingOf(int row) const;
    void follow();
    void readAgain();
    void showCount();
    void moveMany();

    PageContext m_context;
    BoardModel &m_model;
    QHash<qint64, int> m_rowOf; ///< where the board has each application
    CohortId m_cohort;
    RecordTableModel *m_rows = nullptr;
    RecordList *m_list = nullptr;
    Label *m_count;
    QAction *m_move;
    QAction *m_menu = nullptr;
    ApplicationId m_chosen;
    bool m_isStale = true; ///< the board has gone on since the table was looked at
    bool m_isReading = false;
};

} // namespace hub
