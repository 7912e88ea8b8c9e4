#pragma once

#include "records/nationalregister.h"
#include "records/school.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace hub {

class Store;

// The national register as it lies in the hub's file: every school in England, reference data beside the
// hub's own schools. Only the current generation is read. See registerloader.h for writing.

/// What is loaded. Nothing where no register is, or where the record points at a generation that is no longer
/// kept: only the current and the one before it are, so undoing two loads leaves none.
[[nodiscard]] std::optional<NationalRegister> currentRegister(Store &store);

/// True where a register was loaded but the hub has gone back to one that is no longer kept: it must be
/// loaded again.
[[nodiscard]] bool isRegisterGone(Store &store);

/// The school with @p urn as the register has it: with no key, no successors, and whether it is in the hub
/// unknown. Inserting it makes it one of the hub's own.
[[nodiscard]] std::optional<School> registerSchool(Store &store, const QString &urn);

enum class RegisterSort { Urn, Name, Town };

/// Up to @p limit schools from the one at @p offset on, without regard to case.
[[nodiscard]] std::vector<School> registerPage(Store &store, int offset, int limit,
                                               RegisterSort sort = RegisterSort::Urn);

/// How many schools stand before that one by name; -1 where the register does not have it.
[[nodiscard]] int registerPlace(Store &store, const QString &urn);

/// How many schools have each status, in the order of statuses.
[[nodiscard]] std::vector<std::pair<SchoolStatus, int>> registerStatuses(Store &store);

/// What schools have written in a field in which many have the same, each once and in order.
enum class RegisterText { Authority, Type };
[[nodiscard]] QStringList registerTexts(Store &store, RegisterText text);

/// Every school, in the order of URNs, in the memory of one.
void forEachRegisterSchool(Store &store, const std::function<void(const School &)> &take);

/// The shares of pupils on free school meals, in tenths of a per cent, of the register's open state-funded
/// schools of @p phases.
[[nodiscard]] std::vector<int> registerFsmShares(Store &store, const std::vector<Phase> &phases);

/// What the register says of two schools.
struct RegisterLink
{
    int urn = 0;
    int linkUrn = 0;
    QString linkType; ///< "Successor - merged", as written there
    QDate established;

    bool operator==(const RegisterLink &) const = default;
};
/// The links last loaded, in the order of URNs; none where their generation is no longer kept.
[[nodiscard]] std::vector<RegisterLink> registerLinks(Store &store);

} // namespace hub
