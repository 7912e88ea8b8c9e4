#include "records/record.h"

#include "records/nouns.h"
#include "records/recordtype.h"

#include <QCoreApplication>

namespace hub {

QString Choice::text() const
{
    return QCoreApplication::translate("hub::Choice", label);
}

QString FieldInfo::labelText() const
{
    return QCoreApplication::translate("hub::Field", label);
}

QString RecordType::singularText() const
{
    return QCoreApplication::translate("hub::Noun", singular);
}

QString RecordType::pluralText() const
{
    return QCoreApplication::translate("hub::Noun", plural);
}

int RecordType::indexOf(QStringView name) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (name == QLatin1String{fields[i].name})
            return static_cast<int>(i);
    }
    return -1;
}

int RecordType::naturalKey() const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].is(NaturalKey))
            return static_cast<int>(i);
    }
    return -1;
}

std::span<const RecordType *const> allRecordTypes()
{
    static const RecordType *const all[] = {
        &recordType<HubDetails>(),
        &recordType<School>(),
        &recordType<Person>(),
        &recordType<Role>(),
        &recordType<ProgrammeEdition>(),
        &recordType<Cohort>(),
        &recordType<Application>(),
        &recordType<Judgement>(),
        &recordType<ApplicationMove>(),
        &recordType<Decision>(),
        &recordType<LetterTemplate>(),
        &recordType<ImportMapping>(),
        &recordType<WorkGroup>(),
        &recordType<Membership>(),
        &recordType<GroupRecord>(),
        &recordType<Resource>(),
        &recordType<MatchChoice>(),
        &recordType<LeadCapacity>(),
        &recordType<SchoolStage>(),
        &recordType<Assumption>(),
        &recordType<Event>(),
        &recordType<Session>(),
        &recordType<Attendance>(),
        &recordType<Booking>(),
        &recordType<ClashDecision>(),
        &recordType<EventTemplate>(),
        &recordType<DevelopmentDay>(),
        &recordType<AgreedDays>(),
        &recordType<Rate>(),
        &recordType<Commitment>(),
        &recordType<Budget>(),
        &recordType<PaymentBatch>(),
        &recordType<Payment>(),
        &recordType<PaymentMove>(),
        &recordType<Expectation>(),
        &recordType<Note>(),
        &recordType<DocumentLog>(),
        &recordType<TermCalendar>(),
        &recordType<TermDate>(),
        &recordType<BankHoliday>(),
        &recordType<SavedView>(),
        &recordType<DistinctPeople>(),
        &recordType<NationalRegister>(),
    };
    return all;
}

const RecordType *recordTypeNamed(QStringView table)
{
    const QString wanted = table.toString().replace(u'-', u'_');
    for (const RecordType *type : allRecordTypes()) {
        if (wanted == QLatin1String{type->table})
            return type;
    }
    return nullptr;
}

template const RecordType &recordType<HubDetails>();
template const RecordType &recordType<School>();
template const RecordType &recordType<Person>();
template const RecordType &recordType<Role>();
template const RecordType &recordType<ProgrammeEdition>();
template const RecordType &recordType<Cohort>();
template const RecordType &recordType<Application>();
template const RecordType &recordType<Judgement>();
template const RecordType &recordType<ApplicationMove>();
template const RecordType &recordType<Decision>();
template const RecordType &recordType<LetterTemplate>();
template const RecordType &recordType<ImportMapping>();
template const RecordType &recordType<WorkGroup>();
template const RecordType &recordType<Membership>();
template const RecordType &recordType<GroupRecord>();
template const RecordType &recordType<Resource>();
template const RecordType &recordType<MatchChoice>();
template const RecordType &recordType<LeadCapacity>();
template const RecordType &recordType<SchoolStage>();
template const RecordType &recordType<Assumption>();
template const RecordType &recordType<Event>();
template const RecordType &recordType<Session>();
template const RecordType &recordType<Attendance>();
template const RecordType &recordType<Booking>();
template const RecordType &recordType<ClashDecision>();
template const RecordType &recordType<EventTemplate>();
template const RecordType &recordType<DevelopmentDay>();
template const RecordType &recordType<AgreedDays>();
template const RecordType &recordType<Rate>();
template const RecordType &recordType<Commitment>();
template const RecordType &recordType<Budget>();
template const RecordType &recordType<PaymentBatch>();
template const RecordType &recordType<Payment>();
template const RecordType &recordType<PaymentMove>();
template const RecordType &recordType<Expectation>();
template const RecordType &recordType<Note>();
template const RecordType &recordType<DocumentLog>();
template const RecordType &recordType<TermCalendar>();
template const RecordType &recordType<TermDate>();
template const RecordType &recordType<BankHoliday>();
template const RecordType &recordType<SavedView>();
template const RecordType &recordType<DistinctPeople>();
template const RecordType &recordType<NationalRegister>();

} // namespace hub
