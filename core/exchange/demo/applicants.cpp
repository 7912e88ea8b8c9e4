#include "exchange/demo/applicants.h"

#include "base/londontime.h"
#include "records/applicationmove.h"
#include "rules/applicationmoves.h"
#include "rules/scores.h"
#include "store/store.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

using enum ApplicationStatus;

constexpr int answerWithin = 14; // days

constexpr std::array<QStringView, 6> evidence{
    u"Form: describes a sequence of lessons on fractions and what pupils said.",
    u"Head’s statement: leads staff meetings on variation and representation.",
    u"Observed by the assistant lead; notes on file.",
    u"Teacher’s statement: two years of work with the year team.",
    u"Form: took part in a Work Group and shared it across the trust.",
    u"Head’s statement: results of the class and of the department attached."};
constexpr std::array<QStringView, 5> fits{u"First specialist in a cluster the hub has not reached.",
                                          u"Small rural schools nearby have nobody to turn to.",
                                          u"Would follow a specialist who retires next summer.",
                                          u"Strong trust support; two sister schools would join.", u""};

std::vector<size_t> schoolsFor(const World &world, const KnownCohort &known)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < world.schools.size(); ++i) {
        const School &school = world.schools[i].school;
        const bool isOfPhase = known.isPrimary ? isPrimary(school) : isSecondary(school);
        if (isOfPhase && isOpenStateSchool(school) && yearsIn(world.schools[i], world.lastYear) >= 0)
            places.push_back(i);
    }
    return places;
}

/// Whoever is offered a place, whatever comes of it.
bool isOffered(ApplicationStatus outcome)
{
    return outcome == Accepted || outcome == Offered || outcome == Declined || outcome == Lapsed;
}

/// Experience as the outcome suggests: who is turned down has taught for a year, who waits left out when.
void fitTheOutcome(Person &person, ApplicationStatus outcome, int start)
{
    if (isOffered(outcome) || outcome == Eligible)
        person.qts = YesNo::Yes;
    if (outcome == Rejected)
        person.mathsTeachingSince = start - 1;
    else if (outcome == Reserve || outcome == Applied)
        person.qts = person.qts == YesNo::No ? YesNo::Unknown : person.qts;
    else
        person.mathsTeachingSince = std::min(person.mathsTeachingSince.value_or(start), start - 5);
}

QString reasonFor(ApplicationStatus outcome)
{
    switch (outcome) {
    case Rejected:
        return u"Fewer years of teaching maths than the programme asks for; invited to apply again."_s;
    case Withdrawn:
        return u"Withdrew: a change of post."_s;
    case Declined:
        return u"The school cannot release a second teacher this year."_s;
    case Lapsed:
        return u"No answer to the offer or to two reminders."_s;
    default:
        return {};
    }
}

ApplicationStatus statusAfter(Stage stage, ApplicationStatus outcome)
{
    if (stage == Stage::Applied)
        return Applied;
    if (stage == Stage::Answered || outcome == Rejected || outcome == Withdrawn)
        return outcome;
    if (stage == Stage::Reviewed)
        return Shortlisted;
    return outcome == Reserve ? Reserve : Offered;
}

YesNo opinion(Dice &dice, const Criterion &criterion, ApplicationStatus outcome)
{
    const bool isChosen = outcome == Accepted || outcome == Offered;
    if (isChosen && criterion.level == Criterion::Level::Essential)
        return YesNo::Yes;
    const int draw = dice.between(1, 100);
    if ((isOffered(outcome) || outcome == Eligible) && criterion.level == Criterion::Level::Essential)
        return YesNo::Yes;
    return draw <= 74 ? YesNo::Yes : draw <= 90 ? YesNo::Unknown : YesNo::No;
}

/// The second reviewer mostly agrees, and now and then does not.
int secondOpinion(Dice &dice, int score)
{
    const int draw = dice.between(1, 100);
    const int apart = draw <= 55 ? 0 : draw <= 75 ? 1 : draw <= 93 ? -1 : -2;
    return std::clamp(score + apart, 0, 5);
}

/// A note goes to the source it names.
void note(Judgement &judgement, const QString &text)
{
    QString &place = text.startsWith(u"Form"_s) ? judgement.formEvidence
        : text.startsWith(u"Head"_s)            ? judgement.headEvidence
        : text.startsWith(u"Teacher"_s)         ? judgement.teacherEvidence
                                                : judgement.evidence;
    place = text;
}

} // namespace

std::vector<Applicant> inventApplicants(World &world, const KnownCohort &known,
                                        const std::vector<ApplicationStatus> &outcomes)
{
    const int start = known.cohort.year.startYear();
    std::vector<size_t> places = schoolsFor(world, known);
    world.dice.shuffle(places);
    std::vector<Applicant> applicants;
    int waiting = 0;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const size_t place = places[i % places.size()];
        KnownSchool &school = world.schools[place];
        const PersonId person
            = world.cast.hire(world.dice, school.school, RoleKind::Teacher, QDate{start - 3, 9, 1});
        fitTheOutcome(world.cast.edit(person), outcomes[i], start);
        school.teachers.push_back(person);
        const QDate day = std::min(QDate{start, known.isPrimary ? 3 : 6, 2}, world.today.addDays(-22));
        Application application{.id = ApplicationId{newKey()},
                                .cohort = known.cohort.id,
                                .person = person,
                                .school = school.school.id,
                                .submittedAt
                                = londonTime(day.addDays(-world.dice.between(0, 60)),
                                             QTime{world.dice.between(7, 21), world.dice.between(0, 59)}),
                                .strategicFit = world.dice.oneOf(fits).toString()};
        if (outcomes[i] == Reserve)
            application.reserveRank = ++waiting;
        const QDateTime closing = closingTime(known.edition);
        if (outcomes[i] == Reserve && waiting == 2 && closing.isValid() && closing.date() < world.today) {
            application.submittedAt = closing.addSecs(72 * 60);
            application.lateReason = u"The form was down on the last afternoon; the school wrote at once."_s;
        }
        applicants.push_back({.application = application, .outcome = outcomes[i], .school = place});
    }
    return applicants;
}

Application standing(const Applicant &applicant, Stage stage, QDate offered)
{
    Application application = applicant.application;
    application.status = statusAfter(stage, applicant.outcome);
    if (stage >= Stage::Reviewed) {
        application.firstReviewer = u"Rosalind Achterberg"_s;
        application.secondReviewer = u"Tunde Fairweather"_s;
    }
    const bool wasOffered
        = stage >= Stage::Offered && statusAfter(Stage::Offered, applicant.outcome) == Offered;
    if (wasOffered)
        application.replyBy = londonTime(offered.addDays(answerWithin), QTime{17, 0});
    if (application.status != Reserve)
        application.reserveRank.reset();
    if (application.status == applicant.outcome)
        application.reason = reasonFor(applicant.outcome);
    return application;
}

std::vector<Judgement> judgementsOf(World &world, const KnownCohort &known)
{
    std::vector<Judgement> judgements;
    // Dice of their own, so that a second opinion alters nothing else of the sample.
    Dice second{world.options.seed * 7919 + static_cast<quint32>(known.cohort.year.startYear() * 2)
                + (known.isPrimary ? 1U : 0U)};
    for (const Applicant &applicant : known.applicants) {
        if (applicant.outcome == Interest || applicant.outcome == Applied)
            continue;
        for (const Criterion &criterion : known.edition.criteria) {
            if (!criterion.rules.empty())
                continue;
            const YesNo met = opinion(world.dice, criterion, applicant.outcome);
            Judgement judgement{
                .application = applicant.application.id, .criterion = criterion.id, .met = met};
            if (met == YesNo::Yes)
                note(judgement, world.dice.oneOf(evidence).toString());
            judgement.score = met == YesNo::Yes ? world.dice.between(3, 5) : world.dice.between(1, 3);
            judgement.secondScore = secondOpinion(second, *judgement.score);
            judgements.push_back(judgement);
        }
    }
    return judgements;
}

void moderate(KnownCohort &known, const std::vector<Judgement> &judgements)
{
    for (Applicant &applicant : known.applicants) {
        std::vector<Judgement> theirs;
        std::ranges::copy_if(judgements, std::back_inserter(theirs), [&applicant](const Judgement &one) {
            return one.application == applicant.application.id;
        });
        const Scores scores = scoresOf(theirs);
        if (scores.disagree())
            applicant.application.moderation
                = u"Apart by %1 on %2: read together again, and left as they are."_s.arg(scores.widest)
                      .arg(QString{scores.widestOn}.replace(u'_', u' '));
    }
}

Diary::Work moving(std::vector<Application> applications)
{
    return [applications = std::move(applications)](Writer &writer) {
        Store &store = writer.store();
        for (const Application &application : applications) {
            const Application before = *store.find(application.id);
            if (before == application)
                continue;
            writer.update(application);
            if (before.status == application.status)
                continue;
            QStringList reasons{application.reason};
            if (!takesPlace(before.status))
                reasons += application.overReason;
            reasons.removeAll(QString{});
            writer.insert(ApplicationMove{.application = application.id,
                                          .from = before.status,
                                          .to = application.status,
                                          .at = store.now(),
                                          .who = store.who(),
                                          .reason = reasons.join(u' ')});
        }
    };
}

} // namespace hub::demo
