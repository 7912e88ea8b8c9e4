#include "models/hubsearch.h"

#include "shell/page.h"
#include "store/search.h"

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// The kinds that have a page to go to, in the order in which the box shows them.
const std::vector<SearchHit::Kind> &kinds()
{
    static const std::vector<SearchHit::Kind> all{SearchHit::Kind::Person, SearchHit::Kind::School,
                                                  SearchHit::Kind::Programme,
                                                  SearchHit::Kind::RegisterSchool};
    return all;
}

auto placeInOrder(SearchHit::Kind kind)
{
    return std::ranges::find(kinds(), kind) - kinds().begin();
}

} // namespace

HubSearch::HubSearch(Store &store, QObject *parent)
    : QObject{parent}
    , m_store{store}
{
}

std::vector<FoundItem> HubSearch::find(const QString &typed, int most)
{
    std::vector<SearchHit> hits = search(m_store, typed, {.limit = most, .kinds = kinds()});
    std::ranges::stable_sort(hits, {}, [](const SearchHit &hit) { return placeInOrder(hit.kind); });
    std::vector<FoundItem> items;
    for (const SearchHit &hit : hits) {
        FoundItem item{.group = tr("People"), .title = hit.title, .note = hit.detail, .icon = Icon::Person};
        Place place{.page = u"person"_s, .record = hit.key};
        if (hit.kind == SearchHit::Kind::School) {
            item.group = tr("Schools");
            item.icon = Icon::School;
            place.page = u"school"_s;
        } else if (hit.kind == SearchHit::Kind::Programme) {
            item.group = tr("Programmes");
            item.icon = Icon::Programmes;
            place.page = u"programmes"_s;
        } else if (hit.kind == SearchHit::Kind::RegisterSchool) {
            item.group = tr("National register");
            item.icon = Icon::School;
            place = {.page = u"register"_s, .part = hit.urn};
        }
        item.open = [this, place] { emit chosen(place); };
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace hub
