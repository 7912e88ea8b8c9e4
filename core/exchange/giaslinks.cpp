#include "exchange/giaslinks.h"

#include "exchange/celltext.h"
#include "exchange/csvreader.h"
#include "exchange/giasfile.h"
#include "exchange/textdecode.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct GiasLinksWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::GiasLinks)
};

enum Column : size_t { UrnColumn, LinkUrnColumn, TypeColumn, DateColumn, ColumnCount };
constexpr std::array<const char *, ColumnCount> headings{"URN", "LinkURN", "LinkType", "LinkEstablishedDate"};

using Places = std::array<qsizetype, ColumnCount>;

QString textOf(QByteArrayView field)
{
    return cleanedCell(QString::fromUtf8(decodeText(field.toByteArray()).utf8));
}

int urnFrom(const QString &cell)
{
    const QString digits = paddedCode(cell, 0);
    return digits.size() == 6 ? digits.toInt() : 0;
}

Result<Places> placesOf(std::span<const QByteArrayView> fields, const QString &path)
{
    Places places;
    places.fill(-1);
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString heading = textOf(fields[i]).remove(u' ');
        for (size_t column = 0; column < ColumnCount; ++column) {
            if (heading.compare(QLatin1StringView{headings.at(column)}, Qt::CaseInsensitive) == 0)
                places.at(column) = static_cast<qsizetype>(i);
        }
    }
    QStringList missing;
    for (size_t column = 0; column < DateColumn; ++column) {
        if (places.at(column) < 0)
            missing.append(QString::fromLatin1(headings.at(column)));
    }
    if (missing.isEmpty())
        return places;
    return Error{
        .kind = Error::Kind::Invalid,
        .subject = path,
        .message = GiasLinksWords::tr("“%1” is no list of links between schools: it has no column %2.")
                       .arg(path, missing.join(u", "_s)),
        .advice = GiasLinksWords::tr("Choose the register's zip, or the file inside whose name begins with "
                                     "links_edubasealldata. Nothing was changed.")};
}

class LinkRows
{
public:
    LinkRows(CsvReader &csv, Places places, size_t width, GiasLinks &into)
        : m_csv{csv}
        , m_places{places}
        , m_width{width}
        , m_into{into}
    {
    }

    void read()
    {
        while (m_csv.next())
            takeRow();
    }

private:
    void takeRow()
    {
        const auto fields = m_csv.fields();
        if (std::all_of(fields.begin(), fields.end(), [](QByteArrayView field) { return field.isEmpty(); }))
            return;
        if (fields.size() != m_width)
            return skip(
                {},
                GiasLinksWords::tr("The row has %1 cells where there are %2 headings. It was left out.")
                    .arg(fields.size())
                    .arg(m_width));
        GiasLink link;
        link.urn = urnFrom(cell(UrnColumn));
        link.linkUrn = urnFrom(cell(LinkUrnColumn));
        if (link.urn == 0 || link.linkUrn == 0)
            return skip(QString::fromLatin1(headings.at(link.urn == 0 ? UrnColumn : LinkUrnColumn)),
                        GiasLinksWords::tr("The row has no URN of six digits here. It was left out."));
        link.linkType = cell(TypeColumn);
        link.kind = giasLinkKind(link.linkType);
        link.established = dateOf(cell(DateColumn));
        m_into.links.push_back(link);
    }

    QDate dateOf(const QString &text)
    {
        const auto date = dateFromCell(text);
        if (!date && !text.isEmpty())
            report(QString::fromLatin1(headings.at(DateColumn)),
                   GiasLinksWords::tr("“%1” is no date; it was left empty.").arg(text));
        return date == QDate{1900, 1, 1} ? QDate{} : date.value_or(QDate{});
    }

    [[nodiscard]] QString cell(Column column) const
    {
        const qsizetype place = m_places.at(column);
        return place < 0 ? QString{} : textOf(m_csv.fields()[static_cast<size_t>(place)]);
    }

    void report(const QString &column, const QString &message)
    {
        m_into.problems.push_back({.row = m_csv.record(), .column = column, .message = message});
    }

    void skip(const QString &column, const QString &message)
    {
        ++m_into.skipped;
        report(column, message);
    }

    CsvReader &m_csv;
    Places m_places;
    size_t m_width;
    GiasLinks &m_into;
};

void insertSorted(std::vector<int> &list, int value)
{
    const auto at = std::lower_bound(list.begin(), list.end(), value);
    if (at == list.end() || *at != value)
        list.insert(at, value);
}

std::vector<int> sorted(const QSet<int> &set)
{
    std::vector<int> list{set.begin(), set.end()};
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

GiasLinkKind giasLinkKind(QStringView type)
{
    if (type.startsWith(u"Successor", Qt::CaseInsensitive))
        return GiasLinkKind::Successor;
    if (type.startsWith(u"Predecessor", Qt::CaseInsensitive))
        return GiasLinkKind::Predecessor;
    const bool merger = type.startsWith(u"Result of Amalgamation", Qt::CaseInsensitive)
        || type.startsWith(u"Merged", Qt::CaseInsensitive);
    return merger ? GiasLinkKind::Merger : GiasLinkKind::Other;
}

Result<GiasLinks> readGiasLinks(const QString &path)
{
    auto file = openGiasFile(path, GiasContent::Links);
    if (!file)
        return file.error();
    CsvReader csv{*file->device, file->delimiter};
    const bool any = csv.next();
    const size_t width = any ? csv.fields().size() : 0;
    const auto places = placesOf(csv.fields(), path);
    if (!places)
        return places.error();
    GiasLinks result{.links = {}, .problems = {}, .skipped = 0, .extractDate = file->extractDate};
    LinkRows{csv, *places, width, result}.read();
    if (csv.failed())
        return Error{
            .kind = Error::Kind::Invalid,
            .subject = path,
            .message
            = GiasLinksWords::tr("“%1” could not be read to its end: it is damaged or cut short.").arg(path),
            .advice = GiasLinksWords::tr("Download it again. Nothing was changed.")};
    return result;
}

SuccessorIndex::SuccessorIndex(const std::vector<GiasLink> &links, const std::function<bool(int)> &isClosed)
{
    for (const GiasLink &link : links) {
        if (link.urn == link.linkUrn)
            continue;
        if (link.kind == GiasLinkKind::Successor) {
            add(link.urn, link.linkUrn);
        } else if (link.kind == GiasLinkKind::Predecessor) {
            add(link.linkUrn, link.urn);
        } else if (link.kind == GiasLinkKind::Merger && isClosed) {
            const bool closed = isClosed(link.urn);
            if (closed != isClosed(link.linkUrn))
                add(closed ? link.urn : link.linkUrn, closed ? link.linkUrn : link.urn);
        }
    }
}

void SuccessorIndex::add(int earlier, int later)
{
    insertSorted(m_successors[earlier], later);
    insertSorted(m_predecessors[later], earlier);
}

std::vector<int> SuccessorIndex::successors(int urn) const
{
    return m_successors.value(urn);
}

std::vector<int> SuccessorIndex::predecessors(int urn) const
{
    return m_predecessors.value(urn);
}

std::vector<int> SuccessorIndex::latest(int urn) const
{
    QSet<int> seen{urn};
    QSet<int> ends;
    std::vector<int> open{urn};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        const std::vector<int> next = m_successors.value(at);
        if (next.empty() && at != urn)
            ends.insert(at);
        for (const int successor : next) {
            if (!seen.contains(successor)) {
                seen.insert(successor);
                open.push_back(successor);
            }
        }
    }
    return sorted(ends);
}

std::vector<int> SuccessorIndex::family(int urn) const
{
    QSet<int> seen{urn};
    std::vector<int> open{urn};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        for (const auto *links : {&m_successors, &m_predecessors}) {
            for (const int other : links->value(at)) {
                if (!seen.contains(other)) {
                    seen.insert(other);
                    open.push_back(other);
                }
            }
        }
    }
    return sorted(seen);
}

} // namespace hub
