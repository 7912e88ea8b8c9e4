#include "actions/letters.h"

#include "actions/contexts.h"
#include "base/londontime.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

template<typename Enum>
QString label(Enum value)
{
    return choiceText(value);
}

QString nameOf(const Person &person)
{
    return (person.firstName + u' ' + person.lastName).simplified();
}

Error untrue(const Person &person, LetterKind kind, ApplicationStatus status)
{
    return {.kind = Error::Kind::Invalid,
            .subject = nameOf(person),
            .message
            = actionText(QT_TRANSLATE_NOOP("hub::Actions",
                                           "The application of %1 is “%2”: a letter of the kind “%3” would "
                                           "not be true."))
                  .arg(nameOf(person), label(status), label(kind)),
            .advice
            = actionText(QT_TRANSLATE_NOOP("hub::Actions",
                                           "Move the application first, or choose another letter. Nothing "
                                           "was written."))};
}

Error noLetters(const Cohort &cohort)
{
    return {.kind = Error::Kind::Invalid,
            .subject = cohort.code,
            .message
            = actionText(QT_TRANSLATE_NOOP("hub::Actions", "No application to %1 calls for such a letter."))
                  .arg(cohort.code),
            .advice
            = actionText(QT_TRANSLATE_NOOP("hub::Actions",
                                           "Offers, reserves, refusals and declined offers do. Nothing was "
                                           "written."))};
}

/// Gathers what letters say from the hub.
class LetterGatherer
{
public:
    LetterGatherer(Store &store, const LettersWanted &wanted, const Cohort &cohort)
        : m_store{store}
        , m_wanted{wanted}
    {
        m_common.date = wanted.date;
        m_common.cohort = cohort;
        const auto hubs = store.all<HubDetails>();
        if (!hubs.empty())
            m_common.hub = hubs.front();
        if (const auto edition = store.find(cohort.programme))
            m_common.programme = edition->title;
        m_wordings = store.all<LetterTemplate>();
    }

    Result<std::vector<LetterContent>> gather()
    {
        std::vector<LetterContent> letters;
        for (const Application &application :
             m_store.where<Application>("cohort", m_common.cohort.id.value())) {
            const bool isAsked = m_wanted.application == application.id;
            if (m_wanted.application && !isAsked)
                continue;
            const auto kind = m_wanted.kind ? m_wanted.kind : letterFor(application.status);
            if (kind && suits(*kind, application.status))
                letters.push_back(contentFor(application, *kind));
            else if (isAsked && kind)
                return untrue(*m_store.find(application.person), *kind, application.status);
        }
        std::ranges::sort(letters, {}, [](const LetterContent &content) {
            return std::tuple{content.person.lastName.toCaseFolded(), content.person.firstName.toCaseFolded(),
                              content.application.id.value()};
        });
        return letters;
    }

private:
    Store &m_store;
    const LettersWanted &m_wanted;
    LetterContent m_common;
    std::vector<LetterTemplate> m_wordings;

    LetterContent contentFor(const Application &application, LetterKind kind)
    {
        LetterContent content = m_common;
        content.kind = kind;
        content.application = application;
        content.person = m_store.find(application.person).value_or(Person{});
        if (!application.school.isNull())
            content.school = m_store.find(application.school);
        const auto own = std::ranges::find(m_wordings, kind, &LetterTemplate::kind);
        if (own != m_wordings.end())
            content.wording = *own;
        return content;
    }
};

/// "offer letter", as the log of documents names kinds.
QString logKind(LetterKind kind)
{
    return QLatin1String{ChoicesOf<LetterKind>::list[static_cast<size_t>(kind)].code}
    + QStringLiteral(" letter");
}

QString stepName(const std::vector<MadeLetter> &letters)
{
    const LetterContent &first = letters.front().content;
    if (letters.size() == 1)
        return actionText(QT_TRANSLATE_NOOP("hub::Actions", "Write to %1 about %2"))
            .arg(nameOf(first.person), first.cohort.code);
    return actionText(QT_TRANSLATE_NOOP("hub::Actions", "Write %1 letters about %2"))
        .arg(letters.size())
        .arg(first.cohort.code);
}

} // namespace

Result<std::vector<LetterContent>> lettersWanted(Store &store, const LettersWanted &wanted)
{
    const auto cohort = store.find(wanted.cohort);
    if (!cohort)
        return Error{.kind = Error::Kind::NotFound, .subject = recordType<Cohort>().singularText()};
    if (wanted.application) {
        const auto application = store.find(*wanted.application);
        if (!application || application->cohort != cohort->id)
            return Error{.kind = Error::Kind::NotFound,
                         .subject = QString::number(wanted.application->value()),
                         .message = actionText(QT_TRANSLATE_NOOP("hub::Actions",
                                                                 "There is no such application to %1."))
                                        .arg(cohort->code)};
    }
    auto letters = LetterGatherer{store, wanted, *cohort}.gather();
    if (letters && letters->empty())
        return noLetters(*cohort);
    return letters;
}

QString letterFileName(const LetterContent &content)
{
    const QString kind = QLatin1String{ChoicesOf<LetterKind>::list[static_cast<size_t>(content.kind)].code};
    QString name = content.cohort.code + u' ' + kind + u' ' + content.person.lastName + u' '
        + content.person.firstName;
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'-' && c != u'’')
            c = u' ';
    return name.simplified().left(100);
}

Result<> logLetters(Store &store, const std::vector<MadeLetter> &letters)
{
    if (letters.empty())
        return {};
    return store.change(stepName(letters), [&](Writer &writer) -> Result<> {
        const auto before = store.where<DocumentLog>("cohort", letters.front().content.cohort.id.value());
        const QDateTime now = londonTimeFromText(toStoredText(store.now())).value_or(store.now());
        for (const MadeLetter &made : letters) {
            const LetterContent &content = made.content;
            DocumentLog entry;
            entry.kind = logKind(content.kind);
            entry.title = made.subject;
            entry.at = londonTime(content.date, now.time());
            entry.person = content.person.id;
            entry.school = content.application.school;
            entry.cohort = content.cohort.id;
            entry.fileName = made.fileName;
            const auto earlier = std::ranges::count_if(before, [&](const DocumentLog &other) {
                return other.kind == entry.kind && other.person == entry.person;
            });
            entry.version = QString::number(earlier + 1);
            writer.insert(entry);
        }
        return {};
    });
}

} // namespace hub
