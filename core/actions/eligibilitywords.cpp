#include "actions/eligibilitywords.h"

#include "actions/contexts.h"
#include "base/longdate.h"
#include "programmes/editionnames.h"

namespace hub {

namespace {

/// One of three sentences, by the answer.
QString byAnswer(YesNo met, const char *yes, const char *no, const char *unknown)
{
    return eligibilityText(met == YesNo::Yes ? yes : met == YesNo::No ? no : unknown);
}

QString yearsText(const RuleFinding &finding)
{
    if (finding.met == YesNo::Unknown)
        return eligibilityText(QT_TRANSLATE_NOOP(
            "hub::EligibilityWords", "Since when the applicant has taught maths is not recorded."));
    return eligibilityText(
               QT_TRANSLATE_NOOP("hub::EligibilityWords",
                                 "Has taught maths since %1: %2 by the start of the cohort, and %3 asked."))
        .arg(finding.since)
        .arg(finding.years == 1
                 ? eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "1 year"))
                 : eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "%1 years")).arg(finding.years))
        .arg(finding.yearsAsked == 1
                 ? eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "at least 1 is"))
                 : eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "at least %1 are"))
                       .arg(finding.yearsAsked));
}

QString openText(const RuleFinding &finding)
{
    const bool isClosing
        = finding.status == SchoolStatus::Closed || finding.status == SchoolStatus::ProposedToClose;
    if (finding.met == YesNo::No && finding.changed.isValid()) {
        const bool hadNotOpened = finding.status == SchoolStatus::ProposedToOpen;
        return (isClosing
                    ? eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "The school closed on %1."))
                    : hadNotOpened
                    ? eligibilityText(
                        QT_TRANSLATE_NOOP("hub::EligibilityWords", "The school is to open on %1."))
                    : eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords",
                                                        "The school was not open then: its date is %1.")))
            .arg(longDateInEnglish(finding.changed));
    }
    if (finding.met == YesNo::No)
        return finding.status == SchoolStatus::ProposedToOpen
            ? eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "The school is not open yet."))
            : eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "The school is closed."));
    if (finding.changed.isValid() && isClosing)
        return eligibilityText(
                   QT_TRANSLATE_NOOP("hub::EligibilityWords",
                                     "The school was open when the application came; it closes on %1."))
            .arg(longDateInEnglish(finding.changed));
    return eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "The school is open."));
}

QString phaseText(const RuleFinding &finding)
{
    if (finding.met == YesNo::Unknown)
        return eligibilityText(
            QT_TRANSLATE_NOOP("hub::EligibilityWords", "The school's phase is not recorded."));
    return (finding.met == YesNo::Yes
                ? eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "The school's phase is %1."))
                : eligibilityText(QT_TRANSLATE_NOOP(
                    "hub::EligibilityWords", "The school's phase is %1, which the programme is not for.")))
        .arg(displayName(finding.phase).toLower());
}

QString roleText(const RuleFinding &finding)
{
    return byAnswer(finding.met,
                    QT_TRANSLATE_NOOP("hub::EligibilityWords", "Is recorded at the school as: %1."),
                    QT_TRANSLATE_NOOP("hub::EligibilityWords", "Is not recorded at the school as: %1."),
                    QT_TRANSLATE_NOOP("hub::EligibilityWords",
                                      "No role at the school is recorded; this one is asked for: %1."))
        .arg(displayName(finding.role).toLower());
}

QString ruleText(const RuleFinding &finding)
{
    using enum CriterionRule::Kind;
    if (!finding.hasSchool)
        return eligibilityText(
            QT_TRANSLATE_NOOP("hub::EligibilityWords", "The application names no school."));
    switch (finding.rule) {
    case Qts:
        return byAnswer(
            finding.met, QT_TRANSLATE_NOOP("hub::EligibilityWords", "Has qualified teacher status."),
            QT_TRANSLATE_NOOP("hub::EligibilityWords", "Does not have qualified teacher status."),
            QT_TRANSLATE_NOOP("hub::EligibilityWords",
                              "Whether the applicant has qualified teacher status is not recorded."));
    case PdLead:
        return byAnswer(finding.met, QT_TRANSLATE_NOOP("hub::EligibilityWords", "Is an accredited PD Lead."),
                        QT_TRANSLATE_NOOP("hub::EligibilityWords", "Is not an accredited PD Lead."),
                        QT_TRANSLATE_NOOP("hub::EligibilityWords",
                                          "Whether the applicant is an accredited PD Lead is not recorded."));
    case SchoolStateFunded:
        return byAnswer(
            finding.met, QT_TRANSLATE_NOOP("hub::EligibilityWords", "The school is state-funded."),
            QT_TRANSLATE_NOOP("hub::EligibilityWords", "The school is independent, not state-funded."),
            QT_TRANSLATE_NOOP("hub::EligibilityWords",
                              "Whether the school is state-funded is not recorded."));
    case MinYearsTeaching:
        return yearsText(finding);
    case SchoolOpen:
        return openText(finding);
    case SchoolPhaseIn:
        return phaseText(finding);
    case RoleAtSchool:
        return roleText(finding);
    }
    return {};
}

/// What of a finding's rules says why: all of them where it is met, else those that stand in the way.
QString rulesText(const CriterionFinding &finding)
{
    QStringList sentences;
    for (const RuleFinding &rule : finding.rules) {
        if (rule.met != finding.met)
            continue;
        const QString sentence = ruleText(rule);
        if (!sentences.contains(sentence))
            sentences += sentence;
    }
    return sentences.join(u' ');
}

} // namespace

QString displayName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Eligible:
        return eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "Eligible"));
    case Verdict::NotEligible:
        return eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "Not eligible"));
    case Verdict::CannotTell:
        return eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "Cannot tell"));
    }
    return {};
}

QString codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Eligible:
        return QStringLiteral("eligible");
    case Verdict::NotEligible:
        return QStringLiteral("not eligible");
    case Verdict::CannotTell:
        return QStringLiteral("cannot tell");
    }
    return {};
}

QString questionText(const Question &question)
{
    using enum Question::What;
    switch (question.what) {
    case Nothing:
        return {};
    case Qts:
        return eligibilityText(QT_TRANSLATE_NOOP(
            "hub::EligibilityWords", "Ask the applicant whether they have qualified teacher status."));
    case TeachingSince:
        return eligibilityText(QT_TRANSLATE_NOOP(
            "hub::EligibilityWords", "Ask the applicant since which year they have taught maths."));
    case PdLead:
        return eligibilityText(QT_TRANSLATE_NOOP(
            "hub::EligibilityWords", "Ask the applicant whether they are an accredited PD Lead."));
    case Role:
        return eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords",
                                                 "Ask the applicant what their role at the school is."));
    case School:
        return eligibilityText(
            QT_TRANSLATE_NOOP("hub::EligibilityWords", "Ask the applicant which school they teach at."));
    case StateFunded:
        return eligibilityText(QT_TRANSLATE_NOOP(
            "hub::EligibilityWords",
            "Look up in the national register whether the school is state-funded, or ask the school."));
    case Phase:
        return eligibilityText(
            QT_TRANSLATE_NOOP("hub::EligibilityWords",
                              "Look up the school's phase in the national register, or ask the school."));
    case FormEvidence:
        return eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "Ask the applicant for evidence."));
    case TeacherStatement:
        return eligibilityText(
            QT_TRANSLATE_NOOP("hub::EligibilityWords", "Ask the applicant for the teacher's statement."));
    case HeadStatement:
        return eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords",
                                                 "Ask the headteacher for the headteacher's statement."));
    case Judgement:
        return eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords",
                                                 "The evidence is there: ask the reviewers to judge it."));
    }
    return {};
}

QString whyText(const CriterionFinding &finding)
{
    if (finding.isRecorded)
        return finding.met == YesNo::Yes
            ? eligibilityText(
                QT_TRANSLATE_NOOP("hub::EligibilityWords", "The reviewers recorded that it is met."))
            : eligibilityText(
                QT_TRANSLATE_NOOP("hub::EligibilityWords", "The reviewers recorded that it is not met."));
    const QString rules = finding.rules.empty()
        ? eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "No judgement is recorded."))
        : rulesText(finding);
    const QString question = questionText(finding.question);
    return question.isEmpty() ? rules : rules + u' ' + question;
}

QStringList openQuestions(const Eligibility &eligibility)
{
    QStringList questions;
    QHash<QString, QStringList> criteria;
    for (const CriterionFinding &finding : eligibility.criteria) {
        const bool isOpen = finding.level == Criterion::Level::Essential && finding.met == YesNo::Unknown;
        const QString question = isOpen ? questionText(finding.question) : QString{};
        if (question.isEmpty())
            continue;
        if (!criteria.contains(question))
            questions += question;
        criteria[question] += finding.id;
    }
    for (QString &question : questions)
        question = eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "%1 (For: %2.)"))
                       .arg(question, criteria.value(question).join(QStringLiteral(", ")));
    return questions;
}

QString verdictText(const Eligibility &eligibility)
{
    QStringList whys;
    switch (eligibility.verdict) {
    case Verdict::Eligible:
        return eligibilityText(QT_TRANSLATE_NOOP(
            "hub::EligibilityWords", "Eligible: every essential criterion of the edition is met."));
    case Verdict::NotEligible:
        for (const CriterionFinding &finding : eligibility.criteria) {
            if (finding.level == Criterion::Level::Essential && finding.met == YesNo::No)
                whys += finding.isRecorded
                    ? eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords",
                                                        "The reviewers recorded that “%1” is not met."))
                          .arg(finding.id)
                    : whyText(finding);
        }
        return eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "Not eligible. %1"))
            .arg(whys.join(u' '));
    case Verdict::CannotTell:
        return eligibilityText(QT_TRANSLATE_NOOP("hub::EligibilityWords", "Cannot tell. %1"))
            .arg(openQuestions(eligibility).join(u' '));
    }
    return {};
}

} // namespace hub
