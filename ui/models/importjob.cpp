#include "models/importjob.h"

#include "exchange/formmapping.h"
#include "exchange/importcolumns.h"
#include "store/store.h"

#include <QEventLoop>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace hub {

using namespace Qt::StringLiterals;

ImportJob::ImportJob(Store &store, QDate today, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_today{today}
    , m_answer{std::make_shared<const ImportAnswer>()}
    , m_worker{new HubWorker{store, nullptr}}
    , m_writer{store, nullptr}
{
    connect(m_worker, &HubWorker::busyChanged, this, &ImportJob::planningChanged);
    connect(&m_writer, &HubWriter::progressed, this, &ImportJob::progressed);
}

ImportJob::~ImportJob()
{
    HubWorker::leave(m_worker);
}

QString ImportJob::fileName() const
{
    return QFileInfo{m_file.path}.fileName();
}

void ImportJob::open(ImportFile file)
{
    m_file = std::move(file);
    m_cells.clear();
    m_leftOut.clear();
    setKind(m_file.kind);
}

void ImportJob::setKind(const QString &kind)
{
    m_kind = kind;
    m_people.clear();
    m_answer = std::make_shared<const ImportAnswer>();
    suggest();
}

bool ImportJob::isMapped() const
{
    return canImport(m_kind);
}

QString ImportJob::cell(int row, const QString &column) const
{
    const auto edited = m_cells.constFind({row, column});
    if (edited != m_cells.constEnd())
        return *edited;
    const int at = headingFor(column);
    const auto found = std::ranges::find(m_file.sheet.rows, row, &SheetRow::number);
    const bool isThere = found != m_file.sheet.rows.end() && at >= 0 && at < found->cells.size();
    return isThere ? found->cells.at(at) : m_map.defaults.value(column);
}

void ImportJob::setCell(int row, const QString &column, const QString &text)
{
    m_cells.insert({row, column}, text);
}

void ImportJob::leaveOut(int row, bool out)
{
    if (out)
        m_leftOut.insert(row);
    else
        m_leftOut.remove(row);
}

void ImportJob::choosePerson(int row, qint64 person)
{
    m_people.insert(row, person);
}

/// The sheet with the cells put right and without the rows left out. A cell put right in a column the file
/// does not have makes that column.
Sheet ImportJob::sheetToPlan() const
{
    Sheet sheet = m_file.sheet;
    std::erase_if(sheet.rows, [this](const SheetRow &row) { return m_leftOut.contains(row.number); });
    for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell) {
        int at = headingFor(cell.key().second);
        if (at < 0)
            at = static_cast<int>(sheet.headings.indexOf(cell.key().second));
        if (at < 0) {
            at = static_cast<int>(sheet.headings.size());
            sheet.headings += cell.key().second;
        }
        const auto row = std::ranges::find(sheet.rows, cell.key().first, &SheetRow::number);
        if (row == sheet.rows.end())
            continue;
        while (row->cells.size() <= at)
            row->cells += QString{};
        row->cells[at] = cell.value();
    }
    return sheet;
}

ImportQuestion ImportJob::question() const
{
    ImportQuestion question{
        .kind = m_kind, .path = m_file.path, .options = {.today = m_today, .source = fileName()}};
    if (m_kind == u"terms"_s) {
        question.sheet = m_file.sheet;
    } else if (isSheetKind(m_kind)) {
        question.sheet = sheetToPlan();
        question.options.map = mapToPlan();
        question.options.people = m_people;
        question.alike = m_answer->alike;
        question.alike.removeIf([this](const auto &entry) { return !m_people.contains(entry.key()); });
    }
    return question;
}

void ImportJob::planSoon()
{
    m_outcome = Error{.kind = Error::Kind::Io, .subject = m_store.path()}; // unless an answer comes
    if (!m_worker->canAsk())
        return take(planFrom(m_store, question()));
    m_worker->ask([this, asked = question()](Store &store) -> std::function<void()> {
        const auto planned = std::make_shared<Result<ImportAnswer>>(planFrom(store, asked));
        return [this, planned] { take(std::move(*planned)); };
    });
}

void ImportJob::take(Result<ImportAnswer> planned)
{
    if (!planned) {
        m_outcome = planned.error();
        emit planFailed(planned.error());
        return;
    }
    m_answer = std::make_shared<const ImportAnswer>(std::move(*planned));
    m_outcome = {};
    emit wasPlanned();
}

Result<> ImportJob::plan()
{
    planSoon();
    QEventLoop waiting;
    connect(m_worker, &HubWorker::busyChanged, &waiting, [&waiting](bool isBusy) {
        if (!isBusy)
            waiting.quit();
    });
    connect(this, &ImportJob::stopped, &waiting, &QEventLoop::quit);
    if (m_worker->isBusy())
        waiting.exec();
    return m_outcome;
}

void ImportJob::stop()
{
    m_worker->forget();
    m_writer.stop();
    m_outcome = Error{.kind = Error::Kind::Cancelled, .subject = fileName()};
    emit stopped();
}

int ImportJob::count(PlanLine::Outcome outcome) const
{
    const std::optional<GiasImport> &read = registerImport();
    if (!read)
        return planned().count(outcome);
    switch (outcome) {
    case PlanLine::Outcome::New:
        return read->added;
    case PlanLine::Outcome::Updated:
        return read->updated;
    case PlanLine::Outcome::Unchanged:
        return read->unchanged;
    case PlanLine::Outcome::Skipped:
        return read->skipped;
    }
    return 0;
}

bool ImportJob::changesAnything() const
{
    return count(PlanLine::Outcome::New) + count(PlanLine::Outcome::Updated) > 0
        || (registerImport() && (registerImport()->isReferenceNew || !registerImport()->changes.empty()));
}

void ImportJob::apply(HubWriter::Written applied)
{
    const auto work = [answer = m_answer, kind = m_kind, headings = m_file.sheet.headings, map = mapToPlan(),
                       isMapped = isMapped()](Store &store, const Progress &progress) {
        if (answer->registerImport)
            return applyGias(store, *answer->registerImport, progress);
        ImportPlan plan = answer->plan;
        if (isMapped)
            rememberMapping(store, kind, headings, map, plan);
        return applyImport(store, plan, progress);
    };
    m_writer.write(work, std::move(applied));
}

} // namespace hub
