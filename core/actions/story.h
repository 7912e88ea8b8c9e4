#pragma once

#include "actions/why.h"
#include "base/result.h"
#include "records/record.h"

#include <QDateTime>

#include <vector>

namespace hub {

class FactIndex;
class Store;
struct Person;
struct School;

/// One line of a story, and the record behind it, if there is one to go to.
struct StoryLine
{
    QString text = {};
    QString note = {};
    const RecordType *type = nullptr;
    qint64 key = 0;
    QString group = {}; ///< the heading it stands under in its section, with those next to it of the same

    bool operator==(const StoryLine &) const = default;
};

struct StorySection
{
    QString heading = {};
    QString hint = {}; ///< what belongs here, where there is nothing
    std::vector<StoryLine> lines = {};
    Why why = {}; ///< the rule its figures follow and the rows they rest on; none where nothing is worked out
};

/// Something that happened, or is to happen.
struct StoryEntry
{
    enum class Kind { Note, Event, Payment, Document, Change };

    Kind kind = Kind::Note;
    QDateTime at = {};
    QString text = {};
    QString who = {};
    const RecordType *type = nullptr;
    qint64 key = 0;
};

/// Everything about one school or person across the years, as a page shows it.
struct Story
{
    QString title = {};
    QString line = {}; ///< below the title: what it is, and where
    std::vector<StorySection> sections = {};
    std::vector<StoryEntry> timeline = {}; ///< newest first
};

/// A school's story: its years with the hub, expectations, people, money, the next step, and the schools it
/// came from and went into. @p index is of the hub's facts; it may lack the registers. NotFound where there
/// is no such school.
[[nodiscard]] Result<Story> storyOf(Store &store, const FactIndex &index, Id<School> school, QDate today);

/// A person's: roles, cohorts and groups, expectations, money.
[[nodiscard]] Result<Story> storyOf(Store &store, const FactIndex &index, Id<Person> person, QDate today);

} // namespace hub
