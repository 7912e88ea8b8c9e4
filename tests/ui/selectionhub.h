#pragma once

#include "exchange/newhub.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QFile>

/// A hub whose cohort PMS-C11 has four places and nobody in it, with twenty primary schools.
inline std::unique_ptr<hub::Store> makeSelectionHub(const QString &path)
{
    using namespace hub;
    using namespace Qt::StringLiterals;
    // Letters say whom to ask.
    auto store = newHub(
        path, {.name = u"Wessex Vale Maths Hub"_s, .email = u"hub@example.org"_s, .laCodes = u"866"_s});
    if (!store)
        return nullptr;
    static const QStringList places{u"Ashby"_s,    u"Birchfield"_s, u"Coombe"_s,  u"Dunmere"_s,
                                    u"Elmstead"_s, u"Fernhill"_s,   u"Gorsley"_s, u"Hazelwick"_s};
    const auto made = (*store)->change(u"Make schools and cohort"_s, [](Writer &writer) -> Result<> {
        for (int i = 0; i < 20; ++i) {
            School school;
            school.urn = QString::number(800100 + i);
            school.name = u"%1 %2 Primary School"_s.arg(places[i % 8], i < 8 ? u"Green"_s : u"Hill"_s);
            school.town = places[(i * 3) % 8] + u"-on-Wye"_s;
            school.laCode = i % 3 == 0 ? u"866"_s : u"867"_s;
            school.laName = i % 3 == 0 ? u"Wessex Vale"_s : u"North Marsh"_s;
            school.trust = i % 4 == 0 ? u"Larkspur Trust"_s : QString{};
            school.phase = Phase::Primary;
            school.stateFunded = YesNo::Yes;
            school.fsmPercent = Tenths{40 + i * 23};
            school.pupils = 90 + i * 31;
            writer.insert(school);
        }
        for (const ProgrammeEdition &edition : writer.store().all<ProgrammeEdition>()) {
            if (edition.code != u"PMS-C11"_s)
                continue;
            Cohort cohort;
            cohort.code = u"PMS-C11"_s;
            cohort.title = u"Primary specialists, cohort 11"_s;
            cohort.programme = edition.id;
            cohort.year = AcademicYear::starting(2025);
            cohort.places = 4;
            writer.insert(cohort);
        }
        return {};
    });
    return made ? std::move(*store) : nullptr;
}

/// The answers of @p count applicants as a form exports them, all eligible.
inline QString writeForm(const QString &path, int count)
{
    using namespace Qt::StringLiterals;
    static const QStringList firsts{u"Amira"_s, u"Ben"_s,   u"Chloe"_s, u"Dev"_s,  u"Eilidh"_s,
                                    u"Femi"_s,  u"Grace"_s, u"Huw"_s,   u"Isla"_s, u"Jonah"_s};
    static const QStringList lasts{u"Khan"_s,  u"Larkspur"_s, u"Merriweather"_s,
                                   u"Nwosu"_s, u"O'Dowd"_s,   u"Patel"_s};
    static const QStringList essential{u"qts"_s,
                                       u"primary_class_teacher"_s,
                                       u"time_commitment"_s,
                                       u"good_teaching"_s,
                                       u"passion"_s,
                                       u"collaboration"_s,
                                       u"track_record_own_school"_s,
                                       u"communication"_s,
                                       u"effective_learning"_s,
                                       u"develop_skills"_s,
                                       u"head_commitment"_s};
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QString heads = u"first_name,last_name,email,school_urn,submitted_at"_s;
    for (const QString &criterion : essential)
        heads += u",criterion:"_s + criterion;
    file.write(heads.toUtf8() + ",score:qts\n");
    for (int i = 0; i < count; ++i) {
        QString row = u"%1,%2,applicant%3@example.org,%4,2025-03-0%5T10:00"_s.arg(
            firsts[i % 10], lasts[(i / 10) % 6] + (i >= 60 ? QString::number(i) : QString{}),
            QString::number(i), QString::number(800100 + i % 20), QString::number(1 + i % 9));
        row += u",yes"_s.repeated(essential.size()) + u",%1\n"_s.arg(i % 10);
        file.write(row.toUtf8());
    }
    return path;
}
