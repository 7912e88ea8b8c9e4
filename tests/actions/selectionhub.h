#pragma once

#include "programmes/editionrecord.h"
#include "programmes/shippededitions.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QTest>

#include <algorithm>

/// A hub in memory with one cohort of a shipped edition and a few schools, for tests of the selection.
class SelectionHub
{
public:
    explicit SelectionHub(const QString &code, int places = 2)
    {
        using namespace Qt::StringLiterals;
        using namespace hub;
        const Edition &edition = *std::ranges::find(shippedEditions(), code, &Edition::code);
        store = std::move(*Store::create(
            u":memory:"_s, [](Writer &writer) { writer.insert(HubDetails{.name = u"North"_s}); }));
        store->setWho(u"Rosalind Achterberg"_s);
        store->setClock([] { return londonTime({2025, 6, 5}, {10, 0}); });
        const auto made = store->change(u"Open"_s, [&](Writer &writer) -> Result<> {
            const auto programme = writer.insert(toRecord(edition));
            cohort = writer.insert(Cohort{
                .code = code + u"-N"_s, .programme = programme, .year = edition.firstYear, .places = places});
            for (int i = 0; i < 6; ++i)
                schools.push_back(writer.insert(School{
                    .urn = QString::number(100001 + i),
                    .name = u"School %1"_s.arg(i + 1),
                    .laName = i < 3 ? u"Avon"_s : u"Borset"_s,
                    .phase = edition.phase == Edition::Phase::Primary ? Phase::Primary : Phase::Secondary,
                    .stateFunded = YesNo::Yes,
                    .trust = i % 2 == 0 ? u"Elm Trust"_s : QString{},
                    .fsmPercent = Tenths{100 + 50 * i}}));
            return {};
        });
        QVERIFY(made);
    }

    /// Somebody who meets every criterion unless told otherwise, and their application.
    hub::ApplicationId apply(const QString &lastName, size_t school = 0, hub::YesNo met = hub::YesNo::Yes,
                             const QDateTime &submitted = hub::londonTime({2025, 3, 1}, {12, 0}))
    {
        using namespace Qt::StringLiterals;
        using namespace hub;
        const Cohort record = *store->find(cohort);
        const Result<Edition> edition = fromRecord(*store->find(record.programme));
        return *store->change(u"Apply "_s + lastName, [&](Writer &writer) -> Result<ApplicationId> {
            const auto person = writer.insert(Person{.firstName = u"Amira"_s,
                                                     .lastName = lastName,
                                                     .email = lastName.toLower() + u"@example.org"_s,
                                                     .qts = met,
                                                     .mathsTeachingSince = 2010});
            const auto application = writer.insert(Application{.cohort = cohort,
                                                               .person = person,
                                                               .school = schools[school],
                                                               .submittedAt = submitted,
                                                               .status = ApplicationStatus::Applied});
            for (const Criterion &criterion : edition->criteria) {
                if (criterion.rules.empty() && met != YesNo::Unknown)
                    writer.insert(
                        Judgement{.application = application, .criterion = criterion.id, .met = met});
            }
            return application;
        });
    }

    [[nodiscard]] hub::Application at(hub::ApplicationId id) const { return *store->find(id); }
    [[nodiscard]] hub::ApplicationStatus statusOf(hub::ApplicationId id) const { return at(id).status; }

    std::unique_ptr<hub::Store> store;
    hub::CohortId cohort;
    std::vector<hub::SchoolId> schools;
    const QDate today{2025, 6, 5};
};
