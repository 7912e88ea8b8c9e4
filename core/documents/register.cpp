#include "documents/register.h"

#include "documents/report.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

struct RegisterWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Register)
};

constexpr double roomToSign = 25;
constexpr qsizetype mostHalfDaysUpright = 2;

TableContent tableOf(const EventPapers &papers, bool isSignIn)
{
    TableContent table{.caption = isSignIn ? RegisterWords::tr("Please sign for each half-day")
                                           : RegisterWords::tr("Register"),
                       .columns = {{RegisterWords::tr("Name"), 2.4}, {RegisterWords::tr("School"), 3}}};
    const bool haveRoles = std::ranges::any_of(
        papers.people, [](const RegisterPerson &person) { return !person.role.isEmpty(); });
    if (haveRoles)
        table.columns.push_back({RegisterWords::tr("Comes as"), 1.3});
    for (const QString &halfDay : papers.halfDays)
        table.columns.push_back({halfDay, isSignIn ? 1.9 : 1.2});
    for (const RegisterPerson &person : papers.people) {
        QStringList row{person.firstName + u' ' + person.lastName, person.schoolName};
        if (haveRoles)
            row += person.role;
        for (const QString &mark : person.marks)
            row += isSignIn && mark != QStringView{&notExpected, 1} ? QString{} : mark;
        table.rows.push_back(row);
    }
    table.leastRow = isSignIn ? roomToSign : 0;
    return table;
}

} // namespace

Scene registerDocument(const EventPapers &papers, RegisterUse use)
{
    const bool isSignIn = use == RegisterUse::SignIn;
    QStringList facts{papers.when, papers.venue, papers.code};
    facts.removeAll(QString{});
    const QString title
        = (isSignIn ? RegisterWords::tr("Sign-in sheet: %1") : RegisterWords::tr("Register: %1"))
              .arg(papers.title);
    const bool isWide = papers.halfDays.size() > mostHalfDaysUpright;
    Report report{{papers.hub, title, facts.join(u" · "_s), {}, {}},
                  isWide ? Paper::Landscape : Paper::Portrait};
    if (!papers.status.isEmpty())
        report.notice(RegisterWords::tr("Please note."), papers.status);
    if (papers.people.empty())
        report.text(RegisterWords::tr("Nobody is expected yet."));
    report.table(tableOf(papers, isSignIn));
    if (!papers.waiting.isEmpty()) {
        report.section(RegisterWords::tr("Waiting list"));
        report.list(papers.waiting);
    }
    return report.finish();
}

} // namespace hub
