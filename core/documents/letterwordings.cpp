#include "documents/letterwording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

struct LetterShippedWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Letter)
};

LetterWording wording(const QString &subject, const QStringList &paragraphs)
{
    return {subject, paragraphs.join(u"\n\n"_s)};
}

QString greeting()
{
    return LetterShippedWords::tr("Dear {first_name}");
}

LetterWording offer()
{
    return wording(
        LetterShippedWords::tr("A place for you on the {programme}"),
        {greeting(),
         LetterShippedWords::tr(
             "Thank you for applying to the {programme}. We are delighted to offer you a place in {cohort}, "
             "which starts in {academic_year}."),
         LetterShippedWords::tr(
             "Please tell us whether you accept by {reply_by}. An e-mail to {email} is enough. Your "
             "headteacher should confirm in the same message that {school} will release you."),
         LetterShippedWords::tr(
             "Your place is kept until then. If we have not heard from you, we may have to offer it to "
             "somebody on our reserve list, so please speak to us if you need longer."),
         LetterShippedWords::tr("Questions are welcome: {contact}."),
         LetterShippedWords::tr("We look forward to working with you and your colleagues.")});
}

LetterWording reserve()
{
    return wording(
        LetterShippedWords::tr("Your application to the {programme}: reserve list"),
        {greeting(),
         LetterShippedWords::tr(
             "Thank you for applying to the {programme}. We had more strong applications than places, and "
             "have put you on the reserve list for {cohort}, at number {reserve_rank}."),
         LetterShippedWords::tr(
             "We offer a place to the next person on the list whenever one becomes free. If yours is "
             "the next name, we will write to you and to {school} straight away; there is nothing you "
             "need to do meanwhile."),
         LetterShippedWords::tr(
             "If you would rather not wait, please tell us, so that the next person can move up. You "
             "can reach us here: {contact}."),
         LetterShippedWords::tr("Thank you for your patience and for your interest in working with us.")});
}

LetterWording decline()
{
    return wording(
        LetterShippedWords::tr("Your place on the {programme}"),
        {greeting(),
         LetterShippedWords::tr(
             "Thank you for letting us know that you will not take up the place we offered you in "
             "{cohort}. We have released it to somebody on our reserve list."),
         LetterShippedWords::tr(
             "We know that plans and schools change. You would be welcome to apply again in another "
             "year, and {school} can take part in our other work meanwhile: ask us what is on offer."),
         LetterShippedWords::tr(
             "If this does not agree with what you meant, please tell us at once: {contact}.")});
}

LetterWording rejection()
{
    return wording(
        LetterShippedWords::tr("Your application to the {programme}"),
        {greeting(),
         LetterShippedWords::tr(
             "Thank you for applying to the {programme}, and for the time that you and {school} gave to "
             "it. We are sorry that we cannot offer you a place in {cohort}."),
         LetterShippedWords::tr(
             "Every application was read against the published criteria and against what it would add "
             "to our plans for the region, and there were more applications than places."),
         u"{feedback}"_s,
         LetterShippedWords::tr(
             "We would be glad to talk this over with you and to suggest what might come next, a Work "
             "Group for instance or another application: {contact}."),
         LetterShippedWords::tr("We hope to work with you and your school in other ways.")});
}

LetterWording reminder()
{
    return wording(
        LetterShippedWords::tr("Please reply: your place on the {programme}"),
        {greeting(),
         LetterShippedWords::tr(
             "We offered you a place in {cohort} of the {programme} and have not heard from you yet. "
             "Please tell us by {reply_by} whether you accept."),
         LetterShippedWords::tr(
             "An e-mail to {email} is enough. If you have answered already, please forgive this "
             "letter, and tell us, because your answer has not reached us."),
         LetterShippedWords::tr(
             "Others are waiting for a place. After that day we may have to offer yours to the next "
             "person on our reserve list."),
         LetterShippedWords::tr("If something stands in your way, we would like to help: {contact}.")});
}

LetterWording followUp()
{
    return wording(
        LetterShippedWords::tr("What is still open between us"),
        {greeting(),
         LetterShippedWords::tr("Thank you for all you do with us. Our records still show these as open:"),
         u"{expectations}"_s,
         LetterShippedWords::tr(
             "If something has been done already, tell us and we will put it right. If something "
             "stands in the way, tell us as well, and we will find a way together."),
         u"{contact}"_s});
}

} // namespace

LetterWording shippedWording(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Offer:
        return offer();
    case LetterKind::Reserve:
        return reserve();
    case LetterKind::Decline:
        return decline();
    case LetterKind::Rejection:
        return rejection();
    case LetterKind::Reminder:
        return reminder();
    case LetterKind::FollowUp:
        return followUp();
    }
    return {};
}

} // namespace hub
