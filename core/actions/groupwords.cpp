#include "actions/groupwords.h"

#include "actions/contexts.h"
#include "actions/readfacts.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace hub {

namespace {

using Finding = CompositionFinding::Kind;

struct FindingWords
{
    const char *code;
    const char *sentence;
};

/// In the order of CompositionFinding::Kind. %1 the school, %2 and %3 the figures, %4 the other group, %5 the
/// person.
constexpr std::array<FindingWords, static_cast<size_t>(Finding::DevelopmentAgain) + 1> findings{{
    {"no-lead", QT_TRANSLATE_NOOP("hub::Groups", "The group has no lead.")},
    {"no-schools", QT_TRANSLATE_NOOP("hub::Groups", "No school takes part yet.")},
    {"code-not-read", QT_TRANSLATE_NOOP("hub::Groups", "The NCP code cannot be read: write it as NCP25-15.")},
    {"code-of-another-year",
     QT_TRANSLATE_NOOP("hub::Groups", "The NCP code is of another year than the group.")},
    {"school-in-two-groups", QT_TRANSLATE_NOOP("hub::Groups", "%1 is in %4 of the same project as well.")},
    {"person-twice", QT_TRANSLATE_NOOP("hub::Groups", "%5 is there twice for %1.")},
    {"not-a-pair", QT_TRANSLATE_NOOP("hub::Groups", "%1 sends %2 where %3 are asked for.")},
    {"no-specialist",
     QT_TRANSLATE_NOOP("hub::Groups", "Nobody from %1 is a Mastery Specialist or Mastery Advocate.")},
    {"no-subject-leader", QT_TRANSLATE_NOOP("hub::Groups", "Nobody from %1 is its subject leader.")},
    {"few-schools", QT_TRANSLATE_N_NOOP("hub::Groups", "%n school(s) in it; %3 are the least as a rule.")},
    {"many-schools", QT_TRANSLATE_N_NOOP("hub::Groups", "%n school(s) in it; %3 are the most as a rule.")},
    {"no-focus", QT_TRANSLATE_NOOP("hub::Groups", "No focus has been chosen.")},
    {"unknown-focus", QT_TRANSLATE_NOOP("hub::Groups", "The programme offers no such focus.")},
    {"over-places", QT_TRANSLATE_N_NOOP("hub::Groups", "%n person(s) for %3 places.")},
    {"development-again",
     QT_TRANSLATE_NOOP("hub::Groups", "%1 has done Development before, in %4: a school does it once.")},
}};

QString nameOf(const FactIndex &index, SchoolId id)
{
    const School *school = index.school(id);
    return school == nullptr ? QString{} : school->name;
}

QString nameOf(const FactIndex &index, PersonId id)
{
    const Person *person = index.person(id);
    return person == nullptr ? groupText(QT_TRANSLATE_NOOP("hub::Groups", "nobody")) : fullName(*person);
}

} // namespace

QString codeOf(const CompositionFinding &finding)
{
    return QString::fromLatin1(findings[static_cast<size_t>(finding.kind)].code);
}

QString sentence(const CompositionFinding &finding, const FactIndex &index)
{
    const char *pattern = findings[static_cast<size_t>(finding.kind)].sentence;
    const bool counts = QLatin1StringView{pattern}.contains(QLatin1StringView{"%n"});
    QString text = QCoreApplication::translate("hub::Groups", pattern, nullptr, counts ? finding.have : -1);
    const WorkGroup *other = index.group(finding.other);
    text.replace(QStringLiteral("%1"), nameOf(index, finding.school));
    text.replace(QStringLiteral("%2"), QString::number(finding.have));
    text.replace(QStringLiteral("%3"), QString::number(finding.need));
    text.replace(QStringLiteral("%4"), other == nullptr ? QString{} : other->code);
    text.replace(QStringLiteral("%5"), nameOf(index, finding.person));
    return text;
}

QString codeOf(Workload::Verdict verdict)
{
    static constexpr std::array codes{"light", "right", "heavy"};
    return QString::fromLatin1(codes[static_cast<size_t>(verdict)]);
}

QString labelOf(Workload::Verdict verdict)
{
    static constexpr std::array labels{QT_TRANSLATE_NOOP("hub::Groups", "Could take more"),
                                       QT_TRANSLATE_NOOP("hub::Groups", "About right"),
                                       QT_TRANSLATE_NOOP("hub::Groups", "Too many")};
    return groupText(labels[static_cast<size_t>(verdict)]);
}

QString kilometres(std::int64_t metres)
{
    return groupText(QT_TRANSLATE_NOOP("hub::Groups", "%1 km"))
        .arg(QLocale{}.toString(static_cast<double>(metres) / 1000.0, 'f', 1));
}

QString sentence(const Match &match)
{
    if (match.why) {
        static constexpr std::array why{
            QT_TRANSLATE_NOOP("hub::Groups", "No lead: where the school is has not been recorded."),
            QT_TRANSLATE_NOOP("hub::Groups", "No lead: each of them is to be kept apart from it."),
            QT_TRANSLATE_NOOP("hub::Groups", "No lead: they can take no more schools.")};
        return groupText(why[static_cast<size_t>(*match.why)]);
    }
    QStringList parts;
    if (match.isKept)
        parts += groupText(QT_TRANSLATE_NOOP("hub::Groups", "Kept together by choice."));
    else if (match.isNearest)
        parts += groupText(QT_TRANSLATE_NOOP("hub::Groups", "The nearest lead."));
    else
        parts += groupText(QT_TRANSLATE_NOOP(
            "hub::Groups", "The nearest leads are full: this comes to the least distance for all."));
    if (match.isKnown)
        parts += groupText(QT_TRANSLATE_NOOP("hub::Groups", "They worked together last year."));
    return parts.join(QLatin1Char{' '});
}

QString sentence(const MatchAlternative &alternative, const FactIndex &index)
{
    const QString lead = nameOf(index, alternative.lead);
    QString text = alternative.extra == 0
        ? groupText(QT_TRANSLATE_NOOP("hub::Groups", "%1, %2: it comes to the same in all."))
              .arg(lead, kilometres(alternative.metres))
        : groupText(QT_TRANSLATE_NOOP("hub::Groups", "%1, %2: %3 more in all."))
              .arg(lead, kilometres(alternative.metres), kilometres(alternative.extra));
    for (const MatchPair &move : alternative.moves) {
        const QString school = nameOf(index, move.school);
        text += QLatin1Char{' '}
            + (move.lead.isNull()
                   ? groupText(QT_TRANSLATE_NOOP("hub::Groups", "%1 would be left without a lead."))
                         .arg(school)
                   : groupText(QT_TRANSLATE_NOOP("hub::Groups", "%1 would move to %2."))
                         .arg(school, nameOf(index, move.lead)));
    }
    return text;
}

} // namespace hub
