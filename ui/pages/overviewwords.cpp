#include "pages/overviewwords.h"

#include "models/recordname.h"
#include "rules/quota.h"
#include "store/steps.h"
#include "store/store.h"
#include "widgets/quotabar.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("hub::OverviewPage", text);
}

QString label(ApplicationStatus status)
{
    return choiceText(status);
}

} // namespace

Explanation explainPeople(const PageContext &context, const std::function<void(Place)> &go)
{
    Explanation why{.title = tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "People")),
                    .rule = tr(QT_TRANSLATE_NOOP("hub::OverviewPage",
                                                 "Everybody the hub keeps a record of, whatever their roles. "
                                                 "Below stand those without an e-mail address.")),
                    .headings = {tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Name"))},
                    .none = tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Everybody has an e-mail address."))};
    for (const Person &person : context.store.where<Person>("email", u""_s)) {
        const qint64 key = person.id.value();
        why.lines.push_back({.cells = {context.names.of(recordType<Person>(), key)},
                             .open = [go, key] { go({.page = u"people"_s, .record = key}); }});
    }
    return why;
}

Explanation explainSchools(const PageContext &context, const std::function<void(Place)> &go)
{
    Explanation why{.title = tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Schools")),
                    .rule = tr(QT_TRANSLATE_NOOP("hub::OverviewPage",
                                                 "Every school with a record in the hub, open or closed. The "
                                                 "national register beside them is not counted.")),
                    .headings = {tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Name")),
                                 tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "URN")),
                                 tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Town"))}};
    for (const School &school : context.store.all<School>()) {
        const qint64 key = school.id.value();
        why.lines.push_back({.cells = {school.name, school.urn, school.town},
                             .open = [go, key] { go({.page = u"schools"_s, .record = key}); }});
    }
    return why;
}

Explanation explainProgrammes(const PageContext &context, const std::function<void(Place)> &go)
{
    Explanation why{.title = tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Programme editions")),
                    .rule = tr(QT_TRANSLATE_NOOP(
                        "hub::OverviewPage",
                        "Each year's rules of a programme are an edition; a cohort keeps the "
                        "edition it began with. Beside each stands how many cohorts run by it.")),
                    .headings = {tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Code")),
                                 tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Year")),
                                 tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Cohorts"))}};
    QHash<qint64, int> cohorts;
    for (const Cohort &cohort : context.store.all<Cohort>())
        ++cohorts[cohort.programme.value()];
    const QLocale locale;
    for (const ProgrammeEdition &edition : context.store.all<ProgrammeEdition>()) {
        const qint64 key = edition.id.value();
        why.lines.push_back(
            {.cells = {edition.code, edition.year.toText(), locale.toString(cohorts.value(key))},
             .open = [go, key] { go({.page = u"programmes"_s, .record = key}); }});
    }
    return why;
}

Explanation explainSteps(const PageContext &context, const std::function<void(Place)> &go)
{
    constexpr int most = 500;
    Explanation why{.title = tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Steps in the history")),
                    .rule
                    = tr(QT_TRANSLATE_NOOP("hub::OverviewPage",
                                           "Every change, import, merge and undo since the file was made, "
                                           "each numbered. Below stand the newest 500.")),
                    .headings = {tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "When")),
                                 tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "What")),
                                 tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Who"))}};
    const QLocale locale;
    for (const Step &step : history(context.store, {.withUndos = true, .limit = most})) {
        why.lines.push_back(
            {.cells = {locale.toString(step.at.toLocalTime(), QLocale::ShortFormat), step.what, step.who},
             .open = [go, number = step.number] { go({.page = u"history"_s, .record = number}); }});
    }
    return why;
}

Explanation explainQuota(const PageContext &context, CohortId id, const std::function<void(Place)> &go)
{
    const auto cohort = context.store.find(id);
    if (!cohort)
        return {};
    const auto applications = context.store.where<Application>("cohort", id.value());
    const QuotaStanding standing = quotaStanding(*cohort, applications);
    Explanation why{
        .title = u"%1: %2"_s.arg(cohort->title.isEmpty() ? cohort->code : cohort->title, sentence(standing)),
        .rule = tr(QT_TRANSLATE_NOOP("hub::OverviewPage",
                                     "Free places are the places less those held for a school that has named "
                                     "nobody yet, those offered and those accepted. An offer takes its place "
                                     "from the moment it is made; the reserve takes none.")),
        .headings = {tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Name")),
                     tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "School")),
                     tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Status"))},
        .none
        = tr(QT_TRANSLATE_NOOP("hub::OverviewPage", "Nobody has a place, an offer or a reserve rank."))};
    for (const ApplicationStatus status :
         {ApplicationStatus::Accepted, ApplicationStatus::Offered, ApplicationStatus::Reserve}) {
        for (const Application &application : applications) {
            if (application.status != status)
                continue;
            const qint64 key = application.person.value();
            why.lines.push_back(
                {.cells = {context.names.of(recordType<Person>(), key),
                           context.names.of(recordType<School>(), application.school.value()), label(status)},
                 .open = [go, key] { go({.page = u"people"_s, .record = key}); }});
        }
    }
    return why;
}

std::vector<Event> comingEvents(Store &store, QDate today)
{
    std::vector<Event> coming;
    for (Event &event : store.from<Event>("end", today.toString(Qt::ISODate))) {
        if (event.status != EventStatus::Cancelled && event.end.date() >= today
            && event.start.date() <= today.addDays(daysAhead))
            coming.push_back(std::move(event));
    }
    std::ranges::sort(coming, {}, &Event::start);
    return coming;
}

} // namespace hub
