#include "models/factsource.h"

#include "store/store.h"

namespace hub {

FactSource::FactSource(Store &store, FactsNeeded needed, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_needed{needed}
{
    connect(&store, &Store::changed, this, &FactSource::follow);
}

const FactIndex &FactSource::index()
{
    if (!m_index) {
        m_facts = readFacts(m_store, m_needed);
        m_index = std::make_unique<FactIndex>(m_facts);
    }
    return *m_index;
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
    m_index.reset();
    emit changed();
}

} // namespace hub
