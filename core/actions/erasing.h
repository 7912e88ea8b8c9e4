#pragma once

#include "actions/privacy.h"
#include "actions/recordsabout.h"
#include "records/application.h"
#include "store/forget.h"

#include <map>
#include <set>

namespace hub {

class TextEraser;
struct Role;

/// An erasure within its step: people and notes one by one, then finish() for what says something of them
/// elsewhere, the history last.
class Erasing
{
public:
    explicit Erasing(Writer &writer);

    void erase(PersonId person);
    void erase(NoteId note);
    [[nodiscard]] Erasure finish();

private:
    [[nodiscard]] ErasureLine &lineOf(const RecordType &type);
    void eraseRow(const RecordType &type, const Row &row, PersonId person);
    void forgetHead(const Role &role, const Person &person);
    void forgetGone();
    void forgetGoneRecord(const RecordKey &record);
    void forgetDecisions();
    void sweep();
    bool sweepRow(const RecordType &type, Row row, const TextEraser &names, const TextEraser &lastNames);

    Writer &m_writer;
    Store &m_store;
    std::map<qint64, std::vector<RecordKey>> m_merged; ///< into whom others were merged, by key
    Forgotten m_forgotten;
    std::set<qint64> m_people;              ///< with those merged into them
    std::set<ApplicationId> m_applications; ///< theirs
    QStringList m_lastNames;
    std::map<const RecordType *, ErasureLine> m_lines;
    std::vector<Mention> m_mentions;
};

} // namespace hub
