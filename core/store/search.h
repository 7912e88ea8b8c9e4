#pragma once

#include <QString>

#include <vector>

namespace hub {

class Store;

/// Something the search box found.
struct SearchHit
{
    enum class Kind { Person, School, RegisterSchool, Group, Event, Cohort, Programme };

    Kind kind = Kind::School;
    qint64 key = 0;   ///< of the record; 0 for a school that is only in the national register
    QString urn = {}; ///< of a school
    QString title = {};
    QString detail = {}; ///< what tells it from its namesakes: town · URN · LA, or e-mail · school

    bool operator==(const SearchHit &) const = default;
};

struct SearchOptions
{
    int limit = 20;
    std::vector<SearchHit::Kind> kinds = {}; ///< all, where empty
    bool isBare = false; ///< title and detail stay empty: for who reads the records that are looked at anyway
};

/// What the words of @p text find among people, schools, groups, events, cohorts and programme editions, and
/// in the national register: by the beginnings of words of names, towns, codes, e-mail addresses, previous
/// names, postcodes (with or without the space) and URNs, without regard to case, accents and apostrophes,
/// "saint" being "st". Where nothing is found, words a slip or two away are tried. Exact names come first,
/// then whole words, then beginnings; the hub's own before the register's, open schools before closed. A
/// register school that the hub has too comes once, as the hub's, where both kinds are asked for.
[[nodiscard]] std::vector<SearchHit> search(Store &store, const QString &text,
                                            const SearchOptions &options = {});

} // namespace hub
