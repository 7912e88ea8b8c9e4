#pragma once

#include "pages/pagecontext.h"
#include "shell/page.h"

#include <QScrollArea>

namespace hub {

class Card;
class FactSource;
class RecordsPage;
struct Explanation;

/// The story of a person or a school with the hub, year by year.
class JourneyPanel final : public QScrollArea
{
    Q_OBJECT
public:
    enum class Of { Person, School };
    JourneyPanel(const PageContext &context, Of of, QWidget *parent);

    void setRecord(qint64 key);

signals:
    void wants(const hub::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshSoon();
    void refresh();
    [[nodiscard]] Explanation explainStage();

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
