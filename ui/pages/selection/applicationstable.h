#pragma once

#include "actions/selectionmoves.h"
#include "models/boardmodel.h"
#include "pages/pagecontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QSortFilterProxyModel;
QT_END_NAMESPACE

namespace hub {

class ApplicationsModel;
class FilterBox;
class Label;
class RecordTable;
class WordProxy;

/// The applications of the cohort as a table: filtered, sorted, and moved many at once after a look at what
/// would happen.
class ApplicationsTable final : public QWidget
{
    Q_OBJECT
public:
    ApplicationsTable(const PageContext &context, BoardModel &model, QWidget *parent);

    void startFilter();
    void choose(ApplicationId application);
    [[nodiscard]] std::vector<ApplicationId> chosen() const;
    [[nodiscard]] RecordTable *table() const { return m_table; }

signals:
    void currentChanged(hub::ApplicationId application);
    /// What somebody decided to do with those chosen, having seen it.
    void moveWanted(const hub::MoveRequest &request);
    void opened();

private:
    void showCount();
    void moveMany();

    PageContext m_context;
    BoardModel &m_model;
    ApplicationsModel *m_rows;
    WordProxy *m_proxy;
    FilterBox *m_filter;
    RecordTable *m_table;
    Label *m_count;
    QAction *m_move;
    qint64 m_current = 0;
    bool m_isFitted = false; ///< columns as wide as what was in them, or as they were left
};

} // namespace hub
