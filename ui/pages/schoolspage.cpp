#include "base/wording.h"
#include "pages/groups/journeypanel.h"
#include "pages/pages.h"
#include "pages/recordspage.h"
#include "records/nouns.h"
#include "store/store.h"

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Wording schoolsText{"hub::SchoolsPage"};

RecordsPageSpec hubSchools()
{
    return {
        .type = recordType<School>(),
        .title = schoolsText(QT_TRANSLATE_NOOP("hub::SchoolsPage", "Schools")),
        .icon = Icon::School,
        .columns = {u"name"_s, u"town"_s, u"la_name"_s, u"phase"_s, u"urn"_s, u"pupils"_s, u"status"_s},
        .sortedBy = u"name"_s,
        .filterHint
        = schoolsText(QT_TRANSLATE_NOOP("hub::SchoolsPage", "Filter schools by name, town, URN, trust")),
        .addText = schoolsText(QT_TRANSLATE_NOOP("hub::SchoolsPage", "Add a school")),
        .emptyTitle = schoolsText(QT_TRANSLATE_NOOP("hub::SchoolsPage", "No schools yet")),
        .emptySentence = schoolsText(QT_TRANSLATE_NOOP(
            "hub::SchoolsPage",
            "The schools of your hub's area stand here. Import the national register "
            "(Get Information about Schools) and they come with heads, pupils and addresses.")),
        .addFields = {u"urn"_s, u"name"_s, u"town"_s, u"phase"_s},
        .open = [](qint64 key) { return Place{.page = u"school"_s, .record = key}; },
        .openText = schoolsText(QT_TRANSLATE_NOOP("hub::SchoolsPage", "Whole story")),
    };
}

} // namespace

Page *makeSchoolsPage(const PageContext &context, QWidget *parent)
{
    auto *page = new RecordsPage{context, hubSchools(), parent};
    addJourney(*page, context, JourneyPanel::Of::School);
    return page;
}

} // namespace hub
