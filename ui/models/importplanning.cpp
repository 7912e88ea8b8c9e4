#include "models/importplanning.h"

#include "exchange/celltext.h"
#include "exchange/importcalendar.h"
#include "exchange/importguess.h"
#include "exchange/importprogramme.h"
#include "exchange/sheetfile.h"
#include "exchange/wholehub.h"
#include "programmes/editionjson.h"
#include "records/nouns.h"
#include "store/store.h"

#include <QFile>
#include <QFileInfo>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSamples = 3;

QStringList samplesOf(const Sheet &sheet, int heading)
{
    QStringList samples;
    for (const SheetRow &row : sheet.rows) {
        const QString cell = heading < row.cells.size() ? cleanedCell(row.cells.at(heading)) : QString{};
        if (!cell.isEmpty() && !samples.contains(cell))
            samples += cell;
        if (samples.size() == mostSamples)
            break;
    }
    return samples;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Missing, path};
    return file.readAll();
}

Result<ImportAnswer> planRegister(Store &store, const ImportQuestion &question)
{
    const GiasScope scope = question.kind == u"gias"_s ? GiasScope::Hub : GiasScope::National;
    Result<GiasImport> read = question.kind == u"gias-links"_s
        ? planGiasLinks(store, question.path)
        : planGias(store, question.path, {.scope = scope, .today = question.options.today});
    if (!read)
        return read.error();
    return ImportAnswer{.plan = read->plan, .registerImport = std::move(*read)};
}

Result<ImportPlan> planKind(Store &store, const ImportQuestion &question)
{
    const QString &source = question.options.source;
    if (question.kind == u"terms"_s)
        return planTerms(store, question.sheet, source);
    if (isSheetKind(question.kind))
        return planImport(store, question.kind, question.sheet, question.options);
    const Result<QByteArray> bytes = bytesOf(question.path);
    if (!bytes)
        return bytes.error();
    if (question.kind == u"bank-holidays"_s)
        return planBankHolidays(store, *bytes, source);
    if (question.kind == u"json"_s)
        return planWholeHub(store, *bytes, source);
    const Result<Edition> edition = readEdition(*bytes, source);
    return edition ? planEdition(store, *edition, source) : Result<ImportPlan>{edition.error()};
}

bool isAboutPeople(const QString &kind)
{
    return kind == recordType<Person>().tableText() || kind == recordType<Application>().tableText();
}

} // namespace

Result<ImportFile> readImportFile(const QString &path, const QString &sheetName)
{
    if (!QFileInfo{path}.isFile())
        return Error{Error::Kind::Missing, path};
    ImportFile file{.path = path, .kind = guessKind(path)};
    if (!file.kind.isEmpty())
        return file;
    Result<QStringList> names = sheetNames(path);
    if (!names)
        return names.error();
    Result<Sheet> sheet = readSheet(path, sheetName);
    if (!sheet)
        return sheet.error();
    file.sheetNames = std::move(*names);
    file.sheet = std::move(*sheet);
    file.kind = guessTable(file.sheet);
    for (int heading = 0; heading < file.sheet.headings.size(); ++heading)
        file.samples += samplesOf(file.sheet, heading);
    return file;
}

bool isSheetKind(const QString &kind)
{
    return kind != u"json"_s && kind != u"programme"_s && kind != u"bank-holidays"_s
        && !kind.startsWith(u"gias"_s);
}

Result<ImportAnswer> planFrom(Store &store, const ImportQuestion &question)
{
    if (question.kind.startsWith(u"gias"_s))
        return planRegister(store, question);
    Result<ImportPlan> plan = planKind(store, question);
    if (!plan)
        return plan.error();
    ImportAnswer answer{.plan = std::move(*plan)};
    if (!isAboutPeople(question.kind))
        return answer;
    answer.alike = question.alike;
    for (const LikePerson &like : answer.plan.alike)
        answer.alike[like.row].push_back(like);
    answer.matches = findMatches(store, question.sheet, question.options, answer.alike);
    return answer;
}

} // namespace hub
