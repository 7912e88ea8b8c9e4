#include "models/picturesource.h"

#include "models/recordname.h"
#include "records/nouns.h"

#include <algorithm>

namespace hub {

PictureSource::Picture::Picture(Store &store, QDate today)
    : m_today{today}
    , m_events{store, AsAt{today}}
{
}

const PictureSource::Clashes &PictureSource::Picture::clashes(Store &store) const
{
    if (!m_clashes)
        m_clashes = Clashes{HubNames{store}, clashReport(store, m_events, {.from = m_today})};
    return *m_clashes;
}

PictureSource *PictureSource::of(Store &store, RecordNames &names, std::function<QDate()> today)
{
    auto *source = names.findChild<PictureSource *>(QString{}, Qt::FindDirectChildrenOnly);
    return source != nullptr ? source : new PictureSource{store, std::move(today), &names};
}

PictureSource::PictureSource(Store &store, std::function<QDate()> today, QObject *parent)
    : QObject{parent}
    , m_picture{
          store,
          [today = std::move(today)](Store &from) { return std::make_shared<const Picture>(from, today()); },
          [](const Picture &picture, Store &from) { (void)picture.clashes(from); }}
{
    connect(&store, &Store::changed, this, &PictureSource::follow);
}

void PictureSource::follow(const Changes &changes)
{
    const RecordType *types[]
        = {&recordType<Attendance>(),   &recordType<Booking>(),          &recordType<Event>(),
           &recordType<Session>(),      &recordType<Person>(),           &recordType<School>(),
           &recordType<Role>(),         &recordType<Application>(),      &recordType<Membership>(),
           &recordType<Cohort>(),       &recordType<WorkGroup>(),        &recordType<DevelopmentDay>(),
           &recordType<AgreedDays>(),   &recordType<ProgrammeEdition>(), &recordType<TermDate>(),
           &recordType<TermCalendar>(), &recordType<BankHoliday>(),      &recordType<ClashDecision>()};
    if (std::ranges::none_of(types, [&changes](const RecordType *type) { return changes.touch(*type); }))
        return;
    m_picture.forget();
    emit changed();
}

} // namespace hub
