#pragma once

#include "exchange/newhub.h"
#include "records/nouns.h"
#include "store/store.h"

/// A small invented hub at @p path: 24 schools, 60 people with roles, a cohort with applications.
inline std::unique_ptr<hub::Store> makeSampleHub(const QString &path)
{
    using namespace hub;
    using namespace Qt::StringLiterals;
    auto store = newHub(path, {.name = u"Wessex Vale Maths Hub"_s, .laCodes = u"866"_s});
    if (!store)
        return nullptr;
    static const QStringList places{u"Ashby"_s,    u"Birchfield"_s, u"Coombe"_s,  u"Dunmere"_s,
                                    u"Elmstead"_s, u"Fernhill"_s,   u"Gorsley"_s, u"Hazelwick"_s};
    static const QStringList kinds{u"Primary School"_s, u"CE Primary Academy"_s, u"High School"_s};
    static const QStringList firsts{u"Amira"_s, u"Ben"_s,   u"Chloë"_s, u"Dev"_s,  u"Eilidh"_s,
                                    u"Femi"_s,  u"Grace"_s, u"Huw"_s,   u"Isla"_s, u"Jonah"_s};
    static const QStringList lasts{u"Khan"_s,  u"Larkspur"_s, u"Merriweather"_s,
                                   u"Nwosu"_s, u"O’Dowd"_s,   u"Patel-Hughes"_s};
    const auto fill = (*store)->change(
        u"Import schools and people"_s, [](Writer &writer) -> Result<std::vector<PersonId>> {
            std::vector<SchoolId> schools;
            for (int i = 0; i < 24; ++i) {
                School school;
                school.urn = QString::number(800100 + i);
                school.name = places[i % 8] + u' ' + kinds[i % 3];
                school.town = places[(i * 3) % 8] + u"-on-Wye"_s;
                school.laCode = u"866"_s;
                school.laName = u"Wessex Vale"_s;
                school.phase = i % 3 == 2 ? Phase::Secondary : Phase::Primary;
                school.pupils = 90 + i * 37;
                school.stateFunded = YesNo::Yes;
                schools.push_back(writer.insert(school));
            }
            std::vector<PersonId> people;
            for (int i = 0; i < 60; ++i) {
                Person person;
                person.firstName = firsts[i % 10];
                person.lastName = lasts[i / 10];
                person.email = i % 13 == 5 ? QString{} : u"person%1@example.org"_s.arg(i);
                person.mathsTeachingSince = 2004 + i % 18;
                person.qts = YesNo::Yes;
                people.push_back(writer.insert(person));
                Role role;
                role.person = people.back();
                role.school = schools[static_cast<size_t>(i) % schools.size()];
                role.kind = i % 7 == 0 ? RoleKind::SubjectLeader : RoleKind::Teacher;
                writer.insert(role);
            }
            return people;
        });
    const auto cohort = (*store)->change(u"Make cohort PMS-C11"_s, [](Writer &writer) -> Result<CohortId> {
        for (const ProgrammeEdition &edition : writer.store().all<ProgrammeEdition>()) {
            if (edition.code == u"PMS-C11"_s) {
                Cohort made;
                made.code = u"PMS-C11"_s;
                made.title = u"Primary specialists, cohort 11"_s;
                made.programme = edition.id;
                made.year = AcademicYear::starting(2025);
                made.places = 24;
                made.held = 2;
                return writer.insert(made);
            }
        }
        return Error{.kind = Error::Kind::NotFound, .subject = u"PMS-C11"_s};
    });
    if (!fill || !cohort)
        return nullptr;
    const auto applied
        = (*store)->change(u"Record applications to PMS-C11"_s, [&](Writer &writer) -> Result<> {
              for (size_t i = 0; i < 30; ++i) {
                  Application application;
                  application.cohort = *cohort;
                  application.person = (*fill)[i];
                  application.status = i < 15 ? ApplicationStatus::Accepted
                      : i < 20                ? ApplicationStatus::Offered
                                              : ApplicationStatus::Reserve;
                  writer.insert(application);
              }
              return {};
          });
    return applied ? std::move(*store) : nullptr;
}
