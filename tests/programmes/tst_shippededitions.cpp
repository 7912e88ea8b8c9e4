#include "programmes/editionfields.h"
#include "programmes/editionjson.h"
#include "programmes/editionnames.h"
#include "programmes/shippededitions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

const Edition &shipped(const QString &code)
{
    const auto &all = shippedEditions();
    const auto found = std::ranges::find(all, code, &Edition::code);
    if (found == all.end())
        qFatal("%s is not shipped", qPrintable(code));
    return *found;
}

QString idsOf(const Edition &edition, Criterion::Level level)
{
    QStringList ids;
    for (const Criterion &criterion : edition.criteria)
        if (criterion.level == level)
            ids += criterion.id;
    return ids.join(u' ');
}

QString requirements(const Edition &edition, size_t year)
{
    QStringList texts;
    for (const Entitlement &days : requirementsOf(edition.years.at(year)))
        texts += u"%1 %2-%3%4"_s.arg(nameOf(days.kind), days.least.toText(), days.most.toText(),
                                     days.agreedPerSpecialist ? u" agreed"_s : QString{});
    return texts.join(u", "_s);
}

QString fundingText(const Edition &edition, const QString &id)
{
    const auto &f = *std::ranges::find(edition.funding, id, &Funding::id);
    return u"year %1: %2 x %3 per %4 = %5, %6 schools"_s.arg(f.year)
        .arg(f.days ? f.days->toText() : u"?"_s, f.amount ? f.amount->toDisplay() : u"?"_s, nameOf(f.unit),
             f.total ? f.total->toDisplay() : u"?"_s)
        .arg(f.schools);
}

QString eventText(const RequiredEvent &e)
{
    QStringList when;
    for (const When &w : e.when)
        when += w.toText();
    return u"%1 %2 of %3 days, %4 nights, %5, head %6%7 [%8]"_s.arg(e.count)
        .arg(nameOf(e.kind), e.daysEach.toText())
        .arg(e.nightsEach)
        .arg(nameOf(e.mode), nameOf(e.headPart), e.provisional ? u", provisional"_s : QString{},
             when.join(u' '));
}

QString expectationText(const Edition &edition, const QString &id)
{
    const auto &e = *std::ranges::find(edition.expectations, id, &EditionExpectation::id);
    return u"%1 year %2 %3 %4%5 %6"_s.arg(nameOf(e.whom))
        .arg(e.year)
        .arg(nameOf(e.rule), e.event, e.programme, e.due.toText())
        .simplified();
}

QString datesOf(const Edition &edition)
{
    QStringList texts;
    for (const KeyDate &date : edition.dates)
        texts += date.id + u' ' + date.when.toText();
    return texts.join(u", "_s);
}

/// Collects the keys that reading and writing know, object by object, with those that must be there.
class KeyCollector
{
public:
    struct Object
    {
        QStringList keys;
        QStringList needed;
        std::map<QString, QStringList> words; ///< of keys that take one of a closed set
    };

    template<typename T>
    void required(const char *key, const T &value)
    {
        if (m_sure)
            object.needed += QString::fromLatin1(key);
        optional(key, value);
    }

    template<typename T, typename D = int>
    void optional(const char *key, const T &, const D & = {})
    {
        object.keys += QString::fromLatin1(key);
        note(key, static_cast<T *>(nullptr));
    }

    bool holds(bool)
    {
        m_sure = false; // what follows is asked for under a condition only
        return true;
    }

    Object object;

private:
    template<typename T>
    void note(const char *key, T *)
    {
        if constexpr (std::is_enum_v<T>) {
            object.words[QString::fromLatin1(key)] = namesOf<T>();
        }
    }

    bool m_sure = true;
};

template<typename T>
KeyCollector::Object objectOf()
{
    KeyCollector collector;
    const T value{};
    fields::visit(collector, value);
    return collector.object;
}

std::map<QString, KeyCollector::Object> describedObjects()
{
    return {{u""_s, objectOf<Edition>()},
            {u"labels"_s, objectOf<Labels>()},
            {u"criterion_rule"_s, objectOf<CriterionRule>()},
            {u"criterion"_s, objectOf<Criterion>()},
            {u"entitlement"_s, objectOf<Entitlement>()},
            {u"activity"_s, objectOf<Activity>()},
            {u"event"_s, objectOf<RequiredEvent>()},
            {u"year"_s, objectOf<ProgrammeYear>()},
            {u"expectation"_s, objectOf<EditionExpectation>()},
            {u"funding"_s, objectOf<Funding>()},
            {u"key_date"_s, objectOf<KeyDate>()},
            {u"outcome_group"_s, objectOf<OutcomeGroup>()},
            {u"focus"_s, objectOf<Focus>()},
            {u"composition"_s, objectOf<Composition>()},
            {u"prior_engagement"_s, objectOf<PriorEngagement>()},
            {u"network"_s, objectOf<NetworkFigures>()},
            {u"next_step"_s, objectOf<NextStep>()},
            {u"sheet_block"_s, objectOf<SheetBlock>()}};
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const auto item : array.toArray())
        list += item.toString();
    return sorted(list);
}

} // namespace

class TestShippedEditions : public QObject
{
    Q_OBJECT
private slots:
    void allSixAreThere()
    {
        QStringList codes;
        for (const Edition &edition : shippedEditions())
            codes += edition.code;

        QCOMPARE(codes.join(u' '), u"NCP25-15 PMS-2019 PMS-C11 SMS-2019 SMS-C10 STMS-2020"_s);
    }

    void theShippedFilesAreInCanonicalForm()
    {
        for (const Edition &edition : shippedEditions()) {
            QFile file{u":/programmes/%1.json"_s.arg(edition.code)};
            QVERIFY(file.open(QIODevice::ReadOnly));

            const QByteArray text = file.readAll();

            QCOMPARE(QString::fromUtf8(writeEdition(edition)), QString::fromUtf8(text));
        }
    }

    void everyPublishedFactIsHeld_data();
    void everyPublishedFactIsHeld()
    {
        QFETCH(QString, held);
        QFETCH(QString, published);

        QCOMPARE(held, published);
    }

    void theSchemaKnowsExactlyTheKeysAndWordsOfTheReader()
    {
        const QJsonObject schema = QJsonDocument::fromJson(editionSchema()).object();
        QVERIFY(!schema.isEmpty());

        for (const auto &[name, object] : describedObjects()) {
            const QJsonObject described = name.isEmpty() ? schema : schema[u"$defs"_s][name].toObject();
            const QJsonObject properties = described[u"properties"_s].toObject();

            QCOMPARE(sorted(properties.keys()), sorted(object.keys));
            QCOMPARE(texts(described[u"required"_s]), sorted(object.needed));
            QCOMPARE(described[u"additionalProperties"_s].toBool(true), false);
            for (const auto &[key, words] : object.words)
                if (properties[key].toObject().contains(u"enum"_s))
                    QCOMPARE(texts(properties[key][u"enum"_s]), sorted(words));
        }
    }

    void theSchemaSaysWhatEachKeyMeans()
    {
        const QJsonObject schema = QJsonDocument::fromJson(editionSchema()).object();
        const QJsonObject defs = schema[u"$defs"_s].toObject();

        for (const auto &[name, object] : describedObjects()) {
            const QJsonObject described = name.isEmpty() ? schema : defs[name].toObject();
            const QJsonObject properties = described[u"properties"_s].toObject();
            for (const QString &key : properties.keys()) {
                const QString target = properties[key][u"$ref"_s].toString().mid(int(qstrlen("#/$defs/")));
                const QJsonValue holder = properties[key][u"description"_s].isString() || target.isEmpty()
                    ? properties[key]
                    : defs[target];
                QVERIFY2(!holder[u"description"_s].toString().isEmpty(), qPrintable(name + u'.' + key));
            }
        }
    }

    void aRepeatingYearStandsForThoseThatFollow()
    {
        const Edition &primary = shipped(u"PMS-C11"_s);
        const Edition &secondary = shipped(u"SMS-C10"_s);

        QCOMPARE(yearIn(primary, AcademicYear::starting(2024)), nullptr);
        QCOMPARE(yearIn(primary, AcademicYear::starting(2025))->number, 1);
        QCOMPARE(yearIn(primary, AcademicYear::starting(2031))->number, 2);
        QCOMPARE(yearIn(secondary, AcademicYear::starting(2026))->number, 2);
        QCOMPARE(yearIn(secondary, AcademicYear::starting(2027)), nullptr);
        QCOMPARE(academicYearOf(shipped(u"STMS-2020"_s), 3).toText(), u"2022/23"_s);
    }
};

void TestShippedEditions::everyPublishedFactIsHeld_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("published");
    using enum Criterion::Level;
    const auto fact = [](const char *what, const QString &held, const QString &published) {
        QTest::newRow(what) << held << published;
    };

    const Edition &sms = shipped(u"SMS-C10"_s);
    fact("SMS-C10 is cohort 10", QString::number(sms.cohortNumber.value_or(0)), u"10"_s);
    fact("SMS-C10 starts in 2025/26", sms.firstYear.toText(), u"2025/26"_s);
    fact("SMS-C10 serves LLME", sms.labels.strategicGoal, u"LLME (Local Leaders of Maths Education)"_s);
    fact("SMS-C10 development type", sms.labels.developmentType, u"LLME development programme"_s);
    fact("SMS-C10 ribbon", sms.labels.ribbon, u"Revised for 2025/26"_s);
    fact("SMS-C10 headline change", sms.labels.whatIsNew.left(58),
         u"Specialists no longer have to work with another school: th"_s);
    fact("SMS-C10 essential", idsOf(sms, Essential), u"qts state_secondary two_years"_s);
    fact("SMS-C10 desirable", idsOf(sms, Desirable), u"develop_practice lead_pd"_s);
    fact("SMS-C10 two years' experience",
         QString::number(findCriterion(sms, u"two_years")->rules.at(0).years), u"2"_s);
    fact("SMS-C10 lasts two years", QString::number(sms.years.size()), u"2"_s);
    fact("SMS-C10 year one", requirements(sms, 0), u"central 5.5-5.5, in-school 2-2"_s);
    fact("SMS-C10 year one is 7.5 days", sms.years.at(0).totalDays->toText(), u"7.5"_s);
    fact("SMS-C10 recognises three activities", QString::number(sms.years.at(0).activities.size()), u"3"_s);
    fact("SMS-C10 launch", eventText(sms.years.at(0).events.at(0)),
         u"1 launch of 0 days, 0 nights, in person, head part [2025-autumn]"_s);
    fact("SMS-C10 head at launch", expectationText(sms, u"head_at_launch"_s),
         u"headteacher year 1 attends_event launch 2025-autumn"_s);
    fact("SMS-C10 subject leader", expectationText(sms, u"subject_leader_community"_s),
         u"subject leader year 1 joins_programme NCP25-15"_s);
    fact("SMS-C10 PD Lead Programme", expectationText(sms, u"pd_lead_programme"_s),
         u"person year 0 recorded_by_hand 2027-summer"_s);
    fact("SMS-C10 four outcome groups", QString::number(sms.outcomes.size()), u"4"_s);
    fact("SMS-C10 reach", sms.outcomes.at(0).reach, u"In some classes of every specialist"_s);

    const Edition &stms = shipped(u"STMS-2020"_s);
    fact("STMS-2020 criteria", idsOf(stms, NotStated),
         u"qts additional_status state_funded_school subject_leader good_teaching two_years passion "
         u"collaboration "
         "track_record_own_school track_record_across_schools communication grow_leadership "
         "effective_learning "
         "prior_engagement"_s);
    fact("STMS-2020 three sources each",
         QString::number(
             std::ranges::count_if(stms.criteria, [](const auto &c) { return c.sources.size() == 3; })),
         u"14"_s);
    fact("STMS-2020 lasts three years", QString::number(stms.years.size()), u"3"_s);
    fact("STMS-2020 year one", requirements(stms, 0), u"release 15-15"_s);
    fact("STMS-2020 year two", requirements(stms, 1), u"release 15-15"_s);
    fact("STMS-2020 year one pays", fundingText(stms, u"release_year_1"_s),
         u"year 1: 15 x £200 per day = £3,000, 0 schools"_s);
    fact("STMS-2020 year two pays", fundingText(stms, u"release_year_2"_s),
         u"year 2: 15 x £350 per day = £5,250, 0 schools"_s);
    fact("STMS-2020 each department", fundingText(stms, u"department"_s),
         u"year 2: ? x £2,000 per school = ?, 2 schools"_s);
    fact("STMS-2020 travel", fundingText(stms, u"travel"_s), u"year 1: ? x ? per cost = ?, 0 schools"_s);
    fact("STMS-2020 launch", eventText(stms.years.at(0).events.at(0)),
         u"1 launch of 0.5 days, 0 nights, hybrid, head half day []"_s);
    fact("STMS-2020 leads a group", expectationText(stms, u"leads_work_group"_s),
         u"person year 3 leads_group"_s);

    const Edition &pms = shipped(u"PMS-C11"_s);
    fact("PMS-C11 dates", datesOf(pms),
         u"applications_open 2024-12-02, applications_close 2025-03-14T17:00, outcome 2025-06"_s);
    fact("PMS-C11 essential", idsOf(pms, Essential),
         u"qts primary_class_teacher time_commitment good_teaching passion collaboration "
         u"track_record_own_school "
         "communication effective_learning develop_skills head_commitment"_s);
    fact(
        "PMS-C11 desirable", idsOf(pms, Desirable),
        u"additional_status subject_leader four_years develop_specialism track_record_across_schools grow_leadership"_s);
    fact("PMS-C11 development year", requirements(pms, 0), u"release 15-15"_s);
    fact("PMS-C11 later years", requirements(pms, 1), u"release 12-37 agreed"_s);
    fact("PMS-C11 residentials", eventText(pms.years.at(0).events.at(0)),
         u"3 residential of 2 days, 1 nights, in person, head none, provisional [2025-11 2026-03 2026-06]"_s);
    fact("PMS-C11 residentials lie inside the release days",
         nameOf(pms.years.at(0).entitlements.at(1).includedIn), u"release"_s);
    fact("PMS-C11 pilot workshop", expectationText(pms, u"pilot_workshop"_s),
         u"person year 1 leads_event pilot_workshop"_s);
    fact("PMS-C11 accreditation", expectationText(pms, u"pd_lead"_s), u"person year 2 holds_pd_lead"_s);
    fact("PMS-C11 the hub answers in June", expectationText(pms, u"outcome_told"_s),
         u"hub year 1 recorded_by_hand 2025-06"_s);

    const Edition &primary = shipped(u"PMS-2019"_s);
    fact("PMS-2019 four per hub", QString::number(primary.quota.value_or(0)), u"4"_s);
    fact("PMS-2019 since", primary.network->since.toText(), u"2015/16"_s);
    fact("PMS-2019 140 a year", QString::number(primary.network->teachersAYear), u"140"_s);
    fact("PMS-2019 700 specialists", QString::number(primary.network->specialists), u"700"_s);
    fact("PMS-2019 8,000 other schools", QString::number(primary.network->otherSchools), u"8000"_s);
    fact("PMS-2019 six to seven schools",
         u"%1-%2"_s.arg(primary.composition->schoolsLeast).arg(primary.composition->schoolsMost), u"6-7"_s);
    fact("PMS-2019 has no list", QString::number(primary.criteria.size()), u"0"_s);

    const Edition &secondary = shipped(u"SMS-2019"_s);
    fact("SMS-2019 since", secondary.network->since.toText(), u"2016/17"_s);
    fact("SMS-2019 three residentials", QString::number(secondary.years.at(0).events.at(0).count), u"3"_s);
    fact("SMS-2019 two other schools", QString::number(secondary.network->otherSchoolsPerSpecialist), u"2"_s);
    fact("SMS-2019 has no list", QString::number(secondary.criteria.size()), u"0"_s);

    const Edition &community = shipped(u"NCP25-15"_s);
    fact("NCP25-15 open to others", idsOf(community, Desirable), u"secondary_subject_leader"_s);
    fact("NCP25-15 three days", requirements(community, 0), u"central 3-3"_s);
    fact("NCP25-15 a pair per school", QString::number(community.composition->participantsPerSchool), u"2"_s);
    fact("NCP25-15 a specialist or advocate",
         community.composition->specialistOrAdvocate ? u"yes"_s : u"no"_s, u"yes"_s);
    QString foci;
    for (const Focus &focus : community.composition->foci)
        foci += focus.id + (focus.toolkit.isEmpty() ? u"?"_s : u" "_s);
    fact("NCP25-15 four foci with toolkits", foci, u"A B C D "_s);
    fact("NCP25-15 earlier cohorts",
         u"%1-%2"_s.arg(community.priorEngagement->specialistCohortFrom)
             .arg(community.priorEngagement->specialistCohortTo),
         u"1-8"_s);
    fact("NCP25-15 reach", community.outcomes.at(0).reach, u"In almost all classes"_s);
    fact("NCP25-15 next steps", QString::number(community.nextSteps.size()), u"3"_s);
}

QTEST_APPLESS_MAIN(TestShippedEditions)
#include "tst_shippededitions.moc"
