#pragma once

#include "models/factsource.h"
#include "pages/pagecontext.h"
#include "shell/page.h"

#include <QScrollArea>

namespace hub {

class Card;

/// All about one group: what is to be looked at, its schools and who they send, sessions, records to return,
/// resources and expectations.
class GroupPanel final : public QScrollArea
{
    Q_OBJECT
public:
    GroupPanel(const PageContext &context, FactSource &source, QWidget *parent);

    /// Shows the group with @p key; 0 shows nothing.
    void setGroup(qint64 key);

signals:
    void wants(const hub::Place &place);
    void did(const QString &what);
    void failed(const hub::Error &error);

private:
    [[nodiscard]] std::function<void(Place)> goer();
    void refresh();
    void showFindings(const WorkGroup &group);
    void showSchools(const WorkGroup &group);
    void showSessions(const WorkGroup &group);
    void showRecords(const WorkGroup &group);
    void showResources(const WorkGroup &group);
    void showExpectations(const WorkGroup &group);
    void returnRecord(const GroupRecord &record);
    void addRecord();
    void addResource();

    PageContext m_context;
    FactSource &m_source;
    qint64 m_key = 0;
    Card *m_findings;
    Card *m_schools;
    Card *m_sessions;
    Card *m_records;
    Card *m_resources;
    Card *m_expectations;
};

} // namespace hub
