#include "records/record.h"

#include "records/nouns.h"

#include <QCoreApplication>

namespace hub {

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
        &recordType<WorkGroup>(),
        &recordType<Membership>(),
        &recordType<Event>(),
        &recordType<Session>(),
        &recordType<Attendance>(),
        &recordType<DevelopmentDay>(),
        &recordType<Rate>(),
        &recordType<Payment>(),
        &recordType<Expectation>(),
        &recordType<Note>(),
        &recordType<DocumentLog>(),
        &recordType<TermCalendar>(),
        &recordType<TermDate>(),
        &recordType<BankHoliday>(),
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

} // namespace hub
