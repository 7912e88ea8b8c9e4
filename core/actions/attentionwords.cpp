#include "actions/attentionwords.h"

#include "actions/contexts.h"

#include <array>

namespace hub {

namespace {

struct AttentionSentences
{
    AttentionKind kind;
    const char *code;
    const char *count; ///< with %n
    const char *rule;
    const char *button;
};

constexpr std::array<AttentionSentences, 11> all{{
    {AttentionKind::MissingRegisters, "missing_registers",
     QT_TRANSLATE_N_NOOP("hub::Attention", "%n register(s) missing"),
     QT_TRANSLATE_NOOP("hub::Attention",
                       "An event of this academic year that is over and not cancelled, with people expected "
                       "whose marks are not all there."),
     QT_TRANSLATE_NOOP("hub::Attention", "Fill in")},
    {AttentionKind::OffersOverdue, "offers_overdue",
     QT_TRANSLATE_N_NOOP("hub::Attention", "%n offer(s) past the day to reply by"),
     QT_TRANSLATE_NOOP("hub::Attention",
                       "An application that is offered a place and whose day to reply by has passed."),
     QT_TRANSLATE_NOOP("hub::Attention", "Look at")},
    {AttentionKind::OffersDue, "offers_due",
     QT_TRANSLATE_N_NOOP("hub::Attention", "%n offer(s) to be answered within a week"),
     QT_TRANSLATE_NOOP("hub::Attention",
                       "An application that is offered a place and is to be answered today or in the next "
                       "seven days."),
     QT_TRANSLATE_NOOP("hub::Attention", "Look at")},
    {AttentionKind::ExpectationsOverdue, "expectations_overdue",
     QT_TRANSLATE_N_NOOP("hub::Attention", "%n expectation(s) overdue"),
     QT_TRANSLATE_NOOP("hub::Attention",
                       "What a programme expects of a school or a person, whose day has passed and which is "
                       "neither met nor excepted."),
     QT_TRANSLATE_NOOP("hub::Attention", "Follow up")},
    {AttentionKind::Clashes, "clashes",
     QT_TRANSLATE_N_NOOP("hub::Attention", "%n clash(es) in the next 30 days"),
     QT_TRANSLATE_NOOP("hub::Attention",
                       "Two events of the next 30 days that ask for the same person at the same time, or one "
                       "on a day the school is closed, and nobody has settled it."),
     QT_TRANSLATE_NOOP("hub::Attention", "Settle")},
    {AttentionKind::DaysShort, "days_short",
     QT_TRANSLATE_N_NOOP("hub::Attention", "%n person(s) short of days"),
     QT_TRANSLATE_NOOP(
         "hub::Attention",
         "Somebody with a place in a running cohort whose days done and booked do not reach what "
         "the year asks for, and for whom no date can be found any more."),
     QT_TRANSLATE_NOOP("hub::Attention", "See the days")},
    {AttentionKind::SchoolsChanging, "schools_changing",
     QT_TRANSLATE_N_NOOP("hub::Attention", "%n school(s) closed or closing with something to come"),
     QT_TRANSLATE_NOOP("hub::Attention",
                       "A school of the hub that is closed, or proposed to close, and has somebody in a "
                       "running cohort or group."),
     QT_TRANSLATE_NOOP("hub::Attention", "Look at")},
    {AttentionKind::RegisterChanges, "register_changes",
     QT_TRANSLATE_N_NOOP("hub::Attention", "%n school(s) changed in the newest national register"),
     QT_TRANSLATE_NOOP("hub::Attention",
                       "A school of the hub that the national register imported in the last 30 days shows as "
                       "closed, closing, opened again or continued by another school."),
     QT_TRANSLATE_NOOP("hub::Attention", "Look at")},
    {AttentionKind::PossibleDuplicates, "possible_duplicates",
     QT_TRANSLATE_N_NOOP("hub::Attention", "%n pair(s) of people who may be one"),
     QT_TRANSLATE_NOOP("hub::Attention",
                       "Two people with the same e-mail address or reference number, or the same name at the "
                       "same school, whom nobody has told apart."),
     QT_TRANSLATE_NOOP("hub::Attention", "Compare")},
    {AttentionKind::PeopleWithoutEmail, "people_without_email",
     QT_TRANSLATE_N_NOOP("hub::Attention", "%n person(s) without an e-mail address"),
     QT_TRANSLATE_NOOP("hub::Attention",
                       "Somebody who has a role today and no e-mail address, so that no letter or invitation "
                       "can reach them."),
     QT_TRANSLATE_NOOP("hub::Attention", "Add addresses")},
    {AttentionKind::BackupDue, "backup_due", QT_TRANSLATE_N_NOOP("hub::Attention", "A backup is due"),
     QT_TRANSLATE_NOOP("hub::Attention", "The hub has not been backed up for seven days."),
     QT_TRANSLATE_NOOP("hub::Attention", "Back up now")},
}};

const AttentionSentences &of(AttentionKind kind)
{
    return all[static_cast<size_t>(kind)];
}

} // namespace

QString codeOf(AttentionKind kind)
{
    return QString::fromLatin1(of(kind).code);
}

QString attentionWords(AttentionKind kind, int count)
{
    return attentionText(of(kind).count, count);
}

QString attentionRule(AttentionKind kind)
{
    return attentionText(of(kind).rule);
}

QString attentionButton(AttentionKind kind)
{
    return attentionText(of(kind).button);
}

} // namespace hub
