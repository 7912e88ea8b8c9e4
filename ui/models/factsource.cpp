#include "models/factsource.h"

#include "models/recordname.h"

namespace hub {

struct FactSource::Facts
{
    explicit Facts(HubFacts facts)
        : read{std::move(facts)}
        , index{read}
    {
    }
    Q_DISABLE_COPY_MOVE(Facts)

    HubFacts read;
    FactIndex index;
};

FactSource *FactSource::of(Store &store, RecordNames &names, FactsNeeded needed)
{
    for (auto *source : names.findChildren<FactSource *>(QString{}, Qt::FindDirectChildrenOnly)) {
        if (source->m_needed == needed)
            return source;
    }
    return new FactSource{store, needed, &names};
}

FactSource::FactSource(Store &store, FactsNeeded needed, QObject *parent)
    : QObject{parent}
    , m_needed{needed}
    , m_facts{store, [needed](Store &from) { return std::make_shared<const Facts>(readFacts(from, needed)); }}
{
    connect(&store, &Store::changed, this, &FactSource::follow);
}

const FactIndex &FactSource::index()
{
    if (!m_shown)
        m_shown = m_facts.now();
    return m_shown->index;
}

void FactSource::prepare()
{
    m_facts.want([this] { emit ready(); });
}

void FactSource::follow(const Changes &changes)
{
    const RecordType *const read[]
        = {&recordType<School>(),      &recordType<Person>(),          &recordType<Role>(),
           &recordType<Cohort>(),      &recordType<Application>(),     &recordType<WorkGroup>(),
           &recordType<Membership>(),  &recordType<Event>(),           &recordType<Expectation>(),
           &recordType<SchoolStage>(), &recordType<ProgrammeEdition>()};
    bool isTouched = m_needed == FactsNeeded::All && changes.touch(recordType<Attendance>());
    for (const RecordType *type : read)
        isTouched = isTouched || changes.touch(*type);
    if (!isTouched)
        return;
    m_shown.reset();
    m_facts.forget();
    emit changed();
}

} // namespace hub
