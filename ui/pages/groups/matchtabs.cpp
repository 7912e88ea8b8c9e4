#include "pages/groups/matchtabs.h"

#include "base/wording.h"
#include "pages/groups/grouppages.h"
#include "pages/recordspage.h"
#include "pages/tabbedpage.h"
#include "records/nouns.h"

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Wording matchText{"hub::MatchPage"};

RecordsPageSpec capacities()
{
    return {
        .type = recordType<LeadCapacity>(),
        .title = matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "What leads can take on")),
        .icon = Icon::Match,
        .columns = {u"lead"_s, u"academic_year"_s, u"most_schools"_s, u"phase"_s, u"based_at"_s, u"note"_s},
        .sortedBy = u"lead"_s,
        .filterHint = matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "Filter by lead, year, school")),
        .addText = matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "Add what a lead can take on")),
        .emptyTitle = matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "Every lead takes the usual number")),
        .emptySentence = matchText(QT_TRANSLATE_NOOP(
            "hub::MatchPage",
            "A lead takes up to seven schools of their own school’s phase, reached from there. Where "
            "somebody can take more or fewer in a year, schools of another phase, or sets out from another "
            "school, it stands here and the matching keeps to it.")),
        .addFields = {u"lead"_s, u"academic_year"_s, u"most_schools"_s, u"phase"_s, u"based_at"_s, u"note"_s},
    };
}

RecordsPageSpec choices()
{
    return {
        .type = recordType<MatchChoice>(),
        .title = matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "Kept together or apart")),
        .icon = Icon::Link,
        .columns = {u"school"_s, u"lead"_s, u"wish"_s, u"academic_year"_s, u"reason"_s},
        .sortedBy = u"school"_s,
        .filterHint = matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "Filter by school, lead, reason")),
        .addText = matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "Add a choice")),
        .emptyTitle = matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "The matching is free to choose")),
        .emptySentence = matchText(QT_TRANSLATE_NOOP(
            "hub::MatchPage",
            "A school and a lead that are to stay together in a year, or never to meet, stand here with "
            "the reason. Choose them on the Matching tab to see first what it costs, or add one here.")),
        .addFields = {u"academic_year"_s, u"school"_s, u"lead"_s, u"wish"_s, u"reason"_s},
    };
}

} // namespace

Page *makeCapacitiesTab(const PageContext &context, QWidget *parent)
{
    return new RecordsPage{context, capacities(), parent};
}

Page *makeMatchChoicesTab(const PageContext &context, QWidget *parent)
{
    return new RecordsPage{context, choices(), parent};
}

Page *makeMatchPage(const PageContext &context, QWidget *parent)
{
    return new TabbedPage{
        context,
        matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "Match schools")),
        matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "Parts of the page that matches schools")),
        {{u"matching"_s, matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "Matching")), makeMatchingTab},
         {u"capacities"_s, matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "What leads can take on")),
          makeCapacitiesTab},
         {u"choices"_s, matchText(QT_TRANSLATE_NOOP("hub::MatchPage", "Kept together or apart")),
          makeMatchChoicesTab}},
        parent};
}

} // namespace hub
