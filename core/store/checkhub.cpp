#include "store/checkhub.h"

#include "base/errortext.h"
#include "base/wording.h"
#include "records/fieldtext.h"
#include "store/openfile.h"
#include "store/store.h"

namespace hub {

namespace {

constexpr Wording checkText{"hub::Check"};

QStringList brokenReferences(Store &store)
{
    QStringList problems;
    sqlite::Statement check{store.database(), QStringLiteral("PRAGMA foreign_key_check")};
    for (const auto &[table, record, parent] : check.rows([](const sqlite::Statement &row) {
             return std::tuple{row.text(0), row.integer(1), row.text(2)};
         }))
        problems += checkText(QT_TRANSLATE_NOOP("hub::Check",
                                                "Record %1 of %2 refers to one of %3 that is not there."))
                        .arg(record)
                        .arg(table, parent);
    return problems;
}

QStringList brokenRules(Store &store, const RecordType &type)
{
    QStringList problems;
    for (const Row &row : store.rows(type)) {
        const Result<> fine = checkFields(type, row.values);
        if (!fine)
            problems += checkText(QT_TRANSLATE_NOOP("hub::Check", "Record %1 of %2: %3"))
                            .arg(row.key)
                            .arg(type.pluralText(), describe(fine.error()).happened);
    }
    return problems;
}

} // namespace

QStringList findProblems(Store &store)
{
    QStringList problems;
    if (const Result<> sound = checkIntegrity(store.path()); !sound)
        problems += oneLine(sound.error());
    problems += brokenReferences(store);
    for (const RecordType *type : allRecordTypes())
        problems += brokenRules(store, *type);
    return problems;
}

} // namespace hub
