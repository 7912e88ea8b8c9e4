#include "exchange/giasreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstUrn = 100'000; // a URN has six digits
constexpr int lastUrn = 999'999;
constexpr int mostProblems = 1000;

struct GiasReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::GiasReader)
};

/// Headings are compared without regard to case and spaces.
QByteArray foldedHeading(QByteArrayView heading)
{
    QByteArray folded = heading.toByteArray().toLower();
    folded.removeIf([](char c) { return c == ' ' || c == '_'; });
    return folded;
}

Error notTheRegister(const QString &path, const QStringList &missing, bool links)
{
    return {.kind = Error::Kind::Invalid,
            .subject = path,
            .message = GiasReaderWords::tr("“%1” is no school register: it has no column %2.")
                           .arg(path, missing.join(u", "_s)),
            .advice = links
                ? GiasReaderWords::tr(
                    "It looks like the list of links between schools, which is imported as such. "
                    "Nothing was changed.")
                : GiasReaderWords::tr(
                    "Choose the zip or the CSV from “Get information about schools”; its first row "
                    "names the columns. Nothing was changed.")};
}

} // namespace

GiasReader::GiasReader(GiasFile file, QString path)
    : m_file{std::move(file)}
    , m_path{std::move(path)}
    , m_csv{std::make_unique<CsvReader>(*m_file.device, m_file.delimiter)}
    , m_seen(lastUrn + 1)
{
}

Result<GiasReader> GiasReader::open(const QString &path)
{
    auto file = openGiasFile(path, GiasContent::Establishments);
    if (!file)
        return file.error();
    GiasReader reader{*std::move(file), path};
    if (auto headings = reader.readHeadings(); !headings)
        return headings.error();
    return reader;
}

Result<> GiasReader::readHeadings()
{
    std::vector<QByteArray> headings;
    QStringList names;
    if (m_csv->next()) {
        for (const QByteArrayView field : m_csv->fields()) {
            headings.push_back(foldedHeading(meaningOf(field)));
            names.append(QString::fromUtf8(field).simplified());
        }
    }
    m_width = headings.size();
    std::vector<bool> used(m_width);
    QStringList needed;
    for (const GiasColumn &column : giasColumns()) {
        const auto found = std::find(headings.begin(), headings.end(), foldedHeading(column.heading));
        if (found != headings.end()) {
            const auto field = static_cast<size_t>(found - headings.begin());
            m_places.push_back({.field = field, .column = &column});
            used[field] = true;
        } else {
            (column.required ? needed : m_missing).append(QString::fromLatin1(column.heading));
        }
    }
    if (!needed.isEmpty()) {
        const bool links = std::find(headings.begin(), headings.end(), "linkurn") != headings.end();
        return notTheRegister(m_path, needed, links);
    }
    for (size_t i = 0; i < m_width; ++i) {
        if (!used[i] && !headings[i].isEmpty())
            m_ignored.append(names[static_cast<qsizetype>(i)]);
    }
    return {};
}

bool GiasReader::next()
{
    while (m_csv->next()) {
        if (takeRow())
            return true;
    }
    return false;
}

bool GiasReader::takeRow()
{
    if (!fits())
        return false;
    const auto fields = m_csv->fields();
    m_school = {};
    m_texts.startRow(fields.back().end() - fields.front().begin());
    for (const Place &place : m_places) {
        const QByteArrayView cell = meaningOf(m_texts.decoded(fields[place.field]));
        if (cell.isEmpty() || place.column->read(cell, m_texts, m_school))
            continue;
        if (!place.column->required)
            report(QString::fromLatin1(place.column->heading),
                   GiasReaderWords::tr("“%1” makes no sense here; it was left empty.")
                       .arg(QString::fromUtf8(cell)));
    }
    if (!isUsable())
        return false;
    m_seen[static_cast<size_t>(m_school.urn)] = true;
    ++m_schools;
    return true;
}

/// A row with another number of cells than there are headings has them in the wrong columns. Empty cells
/// beyond the last heading do no harm, and an empty line is no row.
bool GiasReader::fits()
{
    const auto fields = m_csv->fields();
    if (fields.size() == m_width)
        return true;
    if (fields.size() == 1 && fields.front().isEmpty())
        return false;
    const auto beyond = fields.subspan(std::min(m_width, fields.size()));
    if (fields.size() > m_width
        && std::all_of(beyond.begin(), beyond.end(), [](QByteArrayView field) { return field.isEmpty(); }))
        return true;
    return skip(
        {},
        GiasReaderWords::tr("The row has %1 cells where there are %2 headings, so its values stand in the "
                            "wrong columns. It was left out.")
            .arg(fields.size())
            .arg(m_width));
}

bool GiasReader::isUsable()
{
    if (m_school.urn == 0 && m_school.name.isEmpty()) {
        const auto fields = m_csv->fields();
        if (std::all_of(fields.begin(), fields.end(), [](QByteArrayView field) { return field.isEmpty(); }))
            return false;
    }
    if (m_school.urn < firstUrn || m_school.urn > lastUrn)
        return skip(u"URN"_s, GiasReaderWords::tr("The row has no URN of six digits. It was left out."));
    if (m_school.name.isEmpty())
        return skip(u"EstablishmentName"_s,
                    GiasReaderWords::tr("URN %1 has no name. The row was left out.").arg(m_school.urn));
    if (m_seen[static_cast<size_t>(m_school.urn)])
        return skip(u"URN"_s,
                    GiasReaderWords::tr("URN %1 stands in the file before. The second row was left out.")
                        .arg(m_school.urn));
    return true;
}

void GiasReader::report(const QString &column, const QString &message)
{
    if (++m_problemCount <= mostProblems)
        m_problems.push_back({.row = m_csv->record(), .column = column, .message = message});
}

bool GiasReader::skip(const QString &column, const QString &message)
{
    ++m_skipped;
    report(column, message);
    return false;
}

std::optional<Error> GiasReader::failure() const
{
    if (!m_csv->failed())
        return {};
    return Error{.kind = Error::Kind::Invalid,
                 .subject = m_path,
                 .message = GiasReaderWords::tr(
                                "“%1” could not be read to its end: after row %2 it is damaged or cut short.")
                                .arg(m_path)
                                .arg(m_csv->record()),
                 .advice = GiasReaderWords::tr("Download it again. Nothing was changed.")};
}

} // namespace hub
