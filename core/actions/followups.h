#pragma once

#include "base/result.h"
#include "rules/expectations.h"
#include "rules/lettercontent.h"

namespace hub {

class Store;

/// What one person, or one school, is asked about: a letter in the hub's words, and where it goes.
struct FollowUp
{
    LetterContent content = {};
    QString name = {};  ///< "Amira Khan", "Headteacher of Oak School"
    QString email = {}; ///< empty where none is recorded
    std::vector<ExpectationLine> lines = {};
};

/// One for each person or school among @p chosen, in their order, about all in @p all that is open with them;
/// what is expected of the hub itself goes to nobody. Where nothing chosen is open any more, there is none.
[[nodiscard]] std::vector<FollowUp> followUps(Store &store, const FactIndex &index,
                                              const std::vector<ExpectationLine> &chosen,
                                              const std::vector<ExpectationLine> &all, QDate today);

/// The name of a draft's file, without ending: "follow-up Khan Amira". Safe on every computer.
[[nodiscard]] QString followUpFileName(const FollowUp &followUp);

/// Notes in the document log, as one step, that they were drafted, for whom and into which files.
[[nodiscard]] Result<> logFollowUps(Store &store, const std::vector<FollowUp> &followUps,
                                    const QStringList &subjects, const QStringList &fileNames);

} // namespace hub
