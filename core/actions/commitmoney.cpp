#include "actions/commitmoney.h"

#include "store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

namespace {

bool isPromised(const MoneyBook &book, const PaidPlace &place, AcademicYear year, const QString &purpose)
{
    const std::vector<const Commitment *> commitments = book.commitmentsOf(place.school);
    return std::ranges::any_of(commitments, [&](const Commitment *promise) {
        const bool isTheirs = promise->person.isNull() || promise->person == place.person;
        return promise->programme == place.programme && promise->year == year && isTheirs
            && purposeKey(promise->purpose) == purposeKey(purpose);
    });
}

} // namespace

std::vector<DraftCommitment> planCommitments(const MoneyBook &book, AcademicYear year,
                                             ProgrammeEditionId programme)
{
    std::vector<DraftCommitment> drafts;
    for (const PaidPlace &place : book.places()) {
        if (!programme.isNull() && place.programme != programme)
            continue;
        for (const Entitled &entitled : book.entitlements(place, year)) {
            const bool isTheirOwn = entitled.most && entitled.otherSchools == 0;
            if (!isTheirOwn || isPromised(book, place, year, entitled.purpose))
                continue;
            drafts.push_back({.commitment = {.school = place.school,
                                             .programme = place.programme,
                                             .year = year,
                                             .purpose = entitled.purpose,
                                             .person = place.person,
                                             .days = entitled.days,
                                             .amount = *entitled.most},
                              .entitled = entitled});
        }
    }
    return drafts;
}

Result<int> commitMoney(Store &store, const std::vector<DraftCommitment> &drafts, const QString &agreement,
                        QDate agreedOn)
{
    const QString what
        = QCoreApplication::translate("hub::CommitMoney", "Promise money to schools (%1)").arg(drafts.size());
    return store.change(what, [&](Writer &writer) -> Result<int> {
        for (const DraftCommitment &draft : drafts) {
            Commitment commitment = draft.commitment;
            commitment.agreement = agreement;
            commitment.agreedOn = agreedOn;
            writer.insert(commitment);
        }
        return static_cast<int>(drafts.size());
    });
}

} // namespace hub
