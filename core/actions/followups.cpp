#include "actions/followups.h"

#include "actions/contexts.h"
#include "actions/expectationwords.h"
#include "base/londontime.h"
#include "base/longdate.h"
#include "store/store.h"

#include <algorithm>

namespace hub {

namespace {

bool isOpen(const ExpectationLine &line)
{
    return line.standing == Standing::Due || line.standing == Standing::Overdue;
}

/// The same person; where nobody is known, the same part at the same school.
bool isWithSame(const ExpectationLine &a, const ExpectationLine &b)
{
    if (!a.person.isNull() || !b.person.isNull())
        return a.person == b.person;
    return a.school == b.school && a.expectation->whom == b.expectation->whom;
}

QString itemFor(const ExpectationLine &line, const FactIndex &index)
{
    const QString owner = ownerOf(line, index);
    return line.due.isValid()
        ? followUpText(QT_TRANSLATE_NOOP("hub::FollowUps", "%1 By %2. (%3)"))
              .arg(line.expectation->text, longDate(line.due), owner)
        : followUpText(QT_TRANSLATE_NOOP("hub::FollowUps", "%1 (%2)")).arg(line.expectation->text, owner);
}

class Drafter
{
public:
    Drafter(Store &store, const FactIndex &index, QDate today)
        : m_index{index}
    {
        const std::vector<HubDetails> hubs = store.all<HubDetails>();
        m_common.kind = LetterKind::FollowUp;
        m_common.date = today;
        if (!hubs.empty())
            m_common.hub = hubs.front();
        for (LetterTemplate &own : store.all<LetterTemplate>()) {
            if (own.kind == LetterKind::FollowUp)
                m_common.wording = std::move(own);
        }
    }

    FollowUp draft(const std::vector<ExpectationLine> &lines) const
    {
        const ExpectationLine &first = lines.front();
        FollowUp made{.content = m_common, .name = whoIn(first, m_index), .lines = lines};
        if (const Person *person = m_index.person(first.person)) {
            made.content.person = *person;
            made.email = person->email;
        } else {
            made.content.person.firstName = followUpText(QT_TRANSLATE_NOOP("hub::FollowUps", "colleague"));
        }
        if (const School *school = m_index.school(first.school))
            made.content.school = *school;
        if (const Cohort *cohort = m_index.cohort(first.cohort)) {
            made.content.cohort = *cohort;
            if (const Edition *edition = m_index.edition(cohort->programme))
                made.content.programme = edition->title;
        }
        for (const ExpectationLine &line : lines)
            made.content.expected += itemFor(line, m_index);
        return made;
    }

private:
    const FactIndex &m_index;
    LetterContent m_common;
};

} // namespace

std::vector<FollowUp> followUps(Store &store, const FactIndex &index,
                                const std::vector<ExpectationLine> &chosen,
                                const std::vector<ExpectationLine> &all, QDate today)
{
    const Drafter drafter{store, index, today};
    std::vector<FollowUp> drafts;
    for (const ExpectationLine &line : chosen) {
        const bool isNobody = line.person.isNull() && line.school.isNull();
        const bool isThere = std::ranges::any_of(
            drafts, [&line](const FollowUp &other) { return isWithSame(other.lines.front(), line); });
        if (isNobody || isThere)
            continue;
        std::vector<ExpectationLine> theirs;
        std::ranges::copy_if(all, std::back_inserter(theirs), [&line](const ExpectationLine &other) {
            return isOpen(other) && isWithSame(other, line);
        });
        if (!theirs.empty())
            drafts.push_back(drafter.draft(theirs));
    }
    return drafts;
}

QString followUpFileName(const FollowUp &followUp)
{
    const Person &person = followUp.content.person;
    const QString who = person.id.isNull() ? followUp.name : person.lastName + u' ' + person.firstName;
    QString name = QStringLiteral("follow-up ") + who;
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && !letter.isMark() && letter != u'-')
            letter = u' ';
    }
    return name.simplified().left(100);
}

Result<> logFollowUps(Store &store, const std::vector<FollowUp> &followUps, const QStringList &subjects,
                      const QStringList &fileNames)
{
    if (followUps.empty())
        return {};
    const int count = static_cast<int>(followUps.size());
    const QString what
        = followUpText(QT_TRANSLATE_N_NOOP("hub::FollowUps", "Draft %n follow-up(s) of expectations"), count);
    return store.change(what, [&](Writer &writer) -> Result<> {
        const QDateTime now = londonTimeFromText(toStoredText(store.now())).value_or(store.now());
        for (qsizetype i = 0; i < fileNames.size(); ++i) {
            const LetterContent &content = followUps[static_cast<size_t>(i)].content;
            writer.insert(DocumentLog{.kind = QStringLiteral("follow-up letter"),
                                      .title = subjects.value(i),
                                      .at = londonTime(content.date, now.time()),
                                      .person = content.person.id,
                                      .school = content.school ? content.school->id : SchoolId{},
                                      .cohort = content.cohort.id,
                                      .fileName = fileNames.at(i)});
        }
        return {};
    });
}

} // namespace hub
