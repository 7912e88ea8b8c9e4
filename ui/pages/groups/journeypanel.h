#pragma once

#include "pages/pagecontext.h"

#include <QScrollArea>

namespace hub {

class Card;
class FactSource;
class RecordsPage;

/// The story of a person or a school with the hub, year by year.
class JourneyPanel final : public QScrollArea
{
    Q_OBJECT
public:
    enum class Of { Person, School };
    JourneyPanel(const PageContext &context, Of of, QWidget *parent);

    void setRecord(qint64 key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshSoon();
    void refresh();

    PageContext m_context;
    Of m_of;
    FactSource *m_source;
    Card *m_stage;
    Card *m_story;
    qint64 m_key = 0;
    bool m_isStale = true;
};

/// Puts the story of the page's current person or school into its inspector.
void addJourney(RecordsPage &page, const PageContext &context, JourneyPanel::Of of);

} // namespace hub
