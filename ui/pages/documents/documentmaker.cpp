#include "pages/documents/documentmaker.h"

#include "actions/auditpack.h"
#include "actions/eventpapers.h"
#include "actions/letters.h"
#include "actions/wallyear.h"
#include "base/longdate.h"
#include "documents/auditpack.h"
#include "documents/certificate.h"
#include "documents/decisionrecord.h"
#include "documents/informationsheet.h"
#include "documents/letter.h"
#include "documents/register.h"
#include "documents/tablereport.h"
#include "documents/wallplanner.h"
#include "exchange/tablepaper.h"
#include "programmes/editionrecord.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QCoreApplication>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct MakerWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::DocumentMaker)
};

/// Safe on every computer.
QString safe(QString name)
{
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !c.isMark() && c != u'-' && c != u'’')
            c = u' ';
    }
    constexpr qsizetype longest = 100;
    return name.simplified().left(longest) + u".pdf"_s;
}

MadeDocuments one(const QString &title, std::function<Scene()> scene)
{
    return {.documents = {{.title = title, .fileName = safe(title), .scene = std::move(scene)}}};
}

HubDetails detailsOf(Store &store)
{
    const auto hubs = store.all<HubDetails>();
    return hubs.empty() ? HubDetails{} : hubs.front();
}

Error nothing(const QString &message, const QString &advice)
{
    return {.kind = Error::Kind::NotFound, .subject = {}, .message = message, .advice = advice};
}

Result<MadeDocuments> makeEventPapers(Store &store, const DocumentAsked &asked)
{
    Result<EventPapers> papers = eventPapers(store, EventId{asked.subject});
    if (!papers)
        return papers.error();
    if (papers->people.empty() && asked.kind == DocumentKind::Badges)
        return nothing(
            MakerWords::tr("Nobody is expected at %1 yet.").arg(papers->title),
            MakerWords::tr("Give the event a cohort or a group, or book people: each gets a badge."));
    const QString title
        = MakerWords::tr("%1, %2", "kind of document, event").arg(wordsOf(asked.kind).title, papers->title);
    switch (asked.kind) {
    case DocumentKind::Badges:
        return one(title, [papers = *papers, sheet = asked.badges] { return badges(papers, sheet); });
    case DocumentKind::SignInSheet:
        return one(title, [papers = *papers] { return registerDocument(papers, RegisterUse::SignIn); });
    default:
        return one(title, [papers = *papers] { return registerDocument(papers, RegisterUse::Record); });
    }
}

Result<MadeDocuments> makeCertificates(Store &store, const DocumentAsked &asked, QDate today)
{
    const EventId event{asked.subject};
    const auto contents = certificatesFor(store, event, today);
    if (!contents)
        return contents.error();
    MadeDocuments made;
    QStringList names;
    for (const CertificateContent &content : *contents) {
        names << safe(content.number + u' ' + content.name);
        made.documents.push_back({.title = content.name, .fileName = names.last(), .scene = [content] {
                                      return certificate(content);
                                  }});
    }
    made.log
        = [event, today, contents = *contents, names](Store &written, const std::vector<size_t> &places) {
              std::vector<CertificateContent> given;
              QStringList files;
              for (const size_t place : places) {
                  given.push_back(contents[place]);
                  files << names[static_cast<qsizetype>(place)];
              }
              return logCertificates(written, event, today, given, files);
          };
    return made;
}

Result<MadeDocuments> makeLetters(Store &store, const DocumentAsked &asked, QDate today)
{
    const auto contents
        = lettersWanted(store, {.cohort = CohortId{asked.subject}, .kind = asked.letter, .date = today});
    if (!contents)
        return contents.error();
    MadeDocuments made;
    std::vector<MadeLetter> letters;
    QStringList names;
    for (const LetterContent &content : *contents) {
        QString name = letterFileName(content);
        for (int copy = 2; names.contains(name, Qt::CaseInsensitive); ++copy)
            name = letterFileName(content) + u" %1"_s.arg(copy);
        names << name;
        letters.push_back({content, filledIn(wordingOf(content), content).subject, name + u".pdf"_s});
        made.documents.push_back({.title = content.person.firstName + u' ' + content.person.lastName,
                                  .fileName = name + u".pdf"_s,
                                  .scene = [content] { return letter(content); },
                                  .whole = checkWhole(content)});
    }
    made.log = [letters](Store &written, const std::vector<size_t> &places) {
        std::vector<MadeLetter> given;
        for (const size_t place : places)
            given.push_back(letters[place]);
        return logLetters(written, given);
    };
    return made;
}

Result<MadeDocuments> makeDecision(Store &store, const DocumentAsked &asked)
{
    const auto decision = store.find(DecisionId{asked.subject});
    if (!decision)
        return nothing(MakerWords::tr("Nothing has been decided yet."),
                       MakerWords::tr("Decide on the selection board: its record can be printed here."));
    const Result<DecisionRecord> record = DecisionRecord::fromJson(decision->content.toUtf8());
    if (!record)
        return record.error();
    return one(decision->title, [record = *record] { return decisionRecord(record); });
}

Result<MadeDocuments> makeSheet(Store &store, const DocumentAsked &asked)
{
    const auto record = store.find(ProgrammeEditionId{asked.subject});
    if (!record)
        return nothing(MakerWords::tr("There is no programme yet."),
                       MakerWords::tr("Add one on the page Programmes."));
    const Result<Edition> edition = fromRecord(*record);
    if (!edition)
        return edition.error();
    return one(
        MakerWords::tr("Information sheet, %1").arg(record->title),
        [edition = *edition, details = detailsOf(store)] { return informationSheet(edition, details); });
}

Result<MadeDocuments> makeAuditPack(Store &store, const DocumentAsked &asked, QDate today)
{
    const auto pack = auditPackOf(store, SchoolId{asked.subject}, {}, today);
    if (!pack)
        return pack.error();
    return one(MakerWords::tr("Audit pack, %1").arg(pack->school),
               [pack = *pack] { return auditPackDocument(pack); });
}

Result<MadeDocuments> makeList(Store &store, const DocumentAsked &asked, QDate today)
{
    const QString name = tableNames().value(asked.subject - 1);
    Result<Table> table = loadTable(store, name);
    if (!table)
        return table.error();
    const qsizetype all = static_cast<qsizetype>(table->columns.size());
    const QStringList columns = columnsForPaper(*table);
    table = withColumns(*std::move(table), columns);
    if (!table)
        return table.error();
    PaperTable paper = paperTable(*table);
    TableReport report{.hub = detailsOf(store).name,
                       .title = paper.title,
                       .asAt = longDateInEnglish(today),
                       .rows = std::move(paper.rows)};
    if (columns.size() < all)
        report.filter = MakerWords::tr("%1 of %2 columns.").arg(columns.size()).arg(all);
    for (const PaperTable::Column &column : paper.columns)
        report.columns.push_back(
            {.heading = column.heading, .align = column.isNumber ? Align::Right : Align::Left});
    return one(report.title, [report] { return tableReport(report); });
}

} // namespace

Result<MadeDocuments> makeDocuments(Store &store, const DocumentAsked &asked, QDate today)
{
    switch (asked.kind) {
    case DocumentKind::Register:
    case DocumentKind::SignInSheet:
    case DocumentKind::Badges:
        return makeEventPapers(store, asked);
    case DocumentKind::Certificates:
        return makeCertificates(store, asked, today);
    case DocumentKind::Letters:
        return makeLetters(store, asked, today);
    case DocumentKind::Decision:
        return makeDecision(store, asked);
    case DocumentKind::InformationSheet:
        return makeSheet(store, asked);
    case DocumentKind::WallPlanner: {
        const AcademicYear year = AcademicYear::starting(static_cast<int>(asked.subject));
        return one(MakerWords::tr("Wall planner %1").arg(year.toText()),
                   [content = wallYear(store, year)] { return wallPlanner(content); });
    }
    case DocumentKind::AuditPack:
        return makeAuditPack(store, asked, today);
    case DocumentKind::List:
        break;
    }
    return makeList(store, asked, today);
}

} // namespace hub
