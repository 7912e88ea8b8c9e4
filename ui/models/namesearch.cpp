#include "models/namesearch.h"

#include "base/textfold.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

NameSearch::NameSearch(Store &store, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_kinds{
          {&recordType<Person>(), u"people"_s, tr("People"), Icon::Person, {u"email"_s, u"previous_names"_s}},
          {&recordType<School>(),
           u"schools"_s,
           tr("Schools"),
           Icon::School,
           {u"town"_s, u"urn"_s, u"postcode"_s}},
          {&recordType<ProgrammeEdition>(), u"programmes"_s, tr("Programmes"), Icon::Programmes, {u"code"_s}}}
{
    connect(&store, &Store::changed, this, [this](const Changes &changes) {
        for (Kind &kind : m_kinds)
            kind.read = kind.read && !changes.touch(*kind.type);
    });
}

std::vector<SearchHit> NameSearch::find(const QString &typed, size_t most)
{
    QStringList words;
    for (const QString &word : foldedWords(typed))
        words << u' ' + word;
    std::vector<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    for (Kind &kind : m_kinds) {
        if (!kind.read)
            read(kind);
        findIn(kind, words, most, hits);
    }
    return hits;
}

void NameSearch::read(Kind &kind)
{
    kind.entries.clear();
    for (const Row &row : m_store.rows(*kind.type)) {
        Entry entry;
        entry.title = nameOfRow(*kind.type, row);
        entry.key = row.key;
        QStringList texts{entry.title};
        for (const QString &field : kind.fields) {
            const QString text = row.values[static_cast<size_t>(kind.type->indexOf(field))].toString();
            if (entry.note.isEmpty())
                entry.note = text;
            texts << text;
        }
        entry.text = u' ' + folded(texts.join(u' '));
        kind.entries.push_back(std::move(entry));
    }
    std::ranges::sort(kind.entries, {}, &Entry::text);
    kind.read = true;
}

void NameSearch::findIn(Kind &kind, const QStringList &words, size_t most, std::vector<SearchHit> &hits)
{
    std::vector<const Entry *> found;
    const auto matches = [&words](const Entry &entry) {
        return std::ranges::all_of(words,
                                   [&entry](const QString &word) { return entry.text.contains(word); });
    };
    // What begins as typed stands before what only contains it.
    for (const bool begins : {true, false}) {
        for (const Entry &entry : kind.entries) {
            if (found.size() < most && entry.text.startsWith(words.front()) == begins && matches(entry))
                found.push_back(&entry);
        }
    }
    for (const Entry *entry : found) {
        hits.push_back({kind.group, entry->title, entry->note, kind.icon,
                        [this, page = kind.page, key = entry->key] { emit chosen(page, key); }});
    }
}

} // namespace hub
