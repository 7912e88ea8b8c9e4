#include "pages/groups/journeypanel.h"

#include "actions/groupwords.h"
#include "actions/journeywhy.h"
#include "forms/recordform.h"
#include "models/factsource.h"
#include "models/recordname.h"
#include "pages/explained.h"
#include "pages/recordspage.h"
#include "records/nouns.h"
#include "theme/hubstyle.h"
#include "widgets/card.h"

#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace hub {

namespace {

QString labelOfStage(MasteryStage stage)
{
    return choiceText(stage);
}

/// Its date where one is known, else its year.
QString whenOf(const JourneyStep &step)
{
    if (step.date.isValid())
        return QLocale{}.toString(step.date, QLocale::ShortFormat);
    return step.year.isNull() ? QString{} : step.year.toText();
}

} // namespace

JourneyPanel::JourneyPanel(const PageContext &context, Of of, QWidget *parent)
    : QScrollArea{parent}
    , m_context{context}
    , m_of{of}
    , m_source{FactSource::of(context.store, context.names, FactsNeeded::WithoutRegisters)}
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    const int grid = measureOf(this, HubStyle::Grid);
    auto *body = new QWidget{this};
    auto *column = new QVBoxLayout{body};
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    m_stage = new Card{tr("Where they are"), body};
    m_story = new Card{tr("Year by year"), body};
    column->addWidget(m_stage);
    column->addWidget(m_story);
    column->addStretch(1); // else the cards share the room
    setWidget(body);
    explainWith(m_stage, [this] { return explainStage(); });
    connect(m_source, &FactSource::changed, this, &JourneyPanel::refreshSoon);
    connect(m_source, &FactSource::ready, this, [this] {
        if (m_isStale && isVisible())
            refresh();
    });
}

void JourneyPanel::setRecord(qint64 key)
{
    if (std::exchange(m_key, key) != key && !m_source->isReady()) { // else it would be somebody else's
        m_stage->clear();
        m_story->clear();
    }
    refreshSoon();
}

Explanation JourneyPanel::explainStage()
{
    const FactIndex &index = m_source->index();
    const bool isPerson = m_of == Of::Person;
    const RecordType &type = isPerson ? recordType<Person>() : recordType<School>();
    return explained(m_context.names.of(type, m_key),
                     isPerson ? whyStage(index, PersonId{m_key}, m_context.today())
                              : whyStage(index, SchoolId{m_key}, m_context.today()),
                     [this](const Place &place) { emit wants(place); });
}

void JourneyPanel::refreshSoon()
{
    m_isStale = true;
    if (!isVisible())
        return;
    if (m_source->isReady())
        refresh();
    else
        m_source->prepare();
}

void JourneyPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_isStale)
        refreshSoon();
}

void JourneyPanel::refresh()
{
    m_isStale = false;
    m_stage->clear();
    m_story->clear();
    const QDate today = m_context.today();
    const FactIndex &index = m_source->index();
    const bool isPerson = m_of == Of::Person;
    if (isPerson) {
        m_stage->addFact(tr("Stage"), labelOf(stageOf(index, PersonId{m_key}, today)));
    } else {
        const AcademicYear year = AcademicYear::containing(today);
        m_stage->addFact(tr("Stage in %1").arg(year.toText()),
                         labelOfStage(stageOf(index, SchoolId{m_key}, year)));
        m_stage->addFact(tr("Next step"), labelOfStage(nextStageFor(index, SchoolId{m_key}, year)));
    }
    const auto steps
        = isPerson ? journeyOf(index, PersonId{m_key}, today) : journeyOf(index, SchoolId{m_key}, today);
    for (const JourneyStep &step : steps)
        m_story->addFact(whenOf(step), sentence(step, index));
    if (steps.empty())
        m_story->addHint(isPerson ? tr("Nothing yet: applications, groups and roles will stand here.")
                                  : tr("The school has not taken part in anything yet."));
}

void addJourney(RecordsPage &page, const PageContext &context, JourneyPanel::Of of)
{
    auto *panel = new JourneyPanel{context, of, &page};
    page.addInspectorPart(JourneyPanel::tr("Journey"), panel);
    QObject::connect(&page, &RecordsPage::currentChanged, panel, &JourneyPanel::setRecord);
    QObject::connect(panel, &JourneyPanel::wants, &page, &Page::wants);
    panel->setRecord(page.form()->record());
}

} // namespace hub
