#include "exchange/csvreader.h"

#include <QBuffer>

#include <algorithm>
#include <cstring>

namespace hub {

namespace {

constexpr qsizetype chunk = 256 * qsizetype{1024};
constexpr qsizetype longestQuoted = 1024 * qsizetype{1024}; // a cell longer than this is a quote left open
constexpr qsizetype longestRecord = 16 * qsizetype{1024} * 1024;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvReader::CsvReader(QIODevice &device, char delimiter)
    : m_device{device}
    , m_delimiter{delimiter}
    , m_buffer{chunk + 1, Qt::Uninitialized}
    , m_at{m_buffer.constData()}
    , m_end{m_at}
{
    for (const char stop : {delimiter, '\n', '\r'})
        m_stops.at(static_cast<unsigned char>(stop)) = true;
}

bool CsvReader::next()
{
    while (!m_failed) {
        if (m_at == m_end && m_atEnd)
            break;
        if (m_at != m_end && scanRecord() == Scan::Done) {
            removeEscapes();
            ++m_record;
            return true;
        }
        m_failed = !fill();
    }
    m_fields.clear();
    return false;
}

CsvReader::Scan CsvReader::scanRecord()
{
    m_fields.clear();
    m_escaped.clear();
    m_strayQuote = false;
    const char *at = m_at;
    while (true) {
        at = *at == '"' && at != m_end ? scanQuoted(at) : scanPlain(at);
        if (at == nullptr || (at == m_end && !m_atEnd))
            return Scan::WantsMore;
        if (at == m_end || *at != m_delimiter)
            break;
        ++at;
    }
    if (at != m_end && *at == '\r') {
        if (at + 1 == m_end && !m_atEnd)
            return Scan::WantsMore;
        at += at + 1 != m_end && at[1] == '\n' ? 1 : 0;
    }
    m_at = at == m_end ? at : at + 1;
    return Scan::Done;
}

/// Adds the cell that begins at @p from; returns what ends it.
const char *CsvReader::scanPlain(const char *from)
{
    const char *at = from;
    while (!m_stops[static_cast<unsigned char>(*at)]) // stops at the line end behind the data at the latest
        ++at;
    m_fields.emplace_back(from, at - from);
    return at;
}

/// As scanPlain(), for a cell that begins with a quotation mark. Null where more data must be seen.
const char *CsvReader::scanQuoted(const char *from)
{
    const bool knownOpen = m_consumed + (from - m_buffer.constData()) < m_noClosingBefore;
    const char *end = knownOpen ? endOfLine(from) : m_end;
    if (knownOpen && end == m_end && !m_atEnd)
        return nullptr;
    bool escaped = false;
    const char *quote = closingQuote(from + 1, end, escaped);
    if (quote == nullptr) {
        if (!knownOpen && !m_atEnd && m_end - from < longestQuoted)
            return nullptr;
        if (!knownOpen)
            m_noClosingBefore = m_consumed + (m_end - m_buffer.constData());
        m_strayQuote = true;
        return scanPlain(from);
    }
    if (escaped)
        m_escaped.push_back(m_fields.size());
    m_fields.emplace_back(from + 1, quote - from - 1);
    const char *after = quote + 1;
    while (after != m_end && *after == ' ')
        ++after;
    return after;
}

const char *CsvReader::closingQuote(const char *from, const char *end, bool &escaped)
{
    const char *at = from;
    while (at < end) {
        const auto *quote = static_cast<const char *>(std::memchr(at, '"', static_cast<size_t>(end - at)));
        if (quote == nullptr || (quote + 1 == m_end && !m_atEnd))
            return nullptr;
        if (quote + 1 != m_end && quote[1] == '"') {
            escaped = true;
            at = quote + 2;
        } else if (closes(quote, m_end)) {
            return quote;
        } else {
            m_strayQuote = true;
            at = quote + 1;
        }
    }
    return nullptr;
}

/// A quotation mark ends its cell when nothing but spaces stands between it and what parts cells.
bool CsvReader::closes(const char *quote, const char *end) const
{
    const char *after = quote + 1;
    while (after != end && *after == ' ')
        ++after;
    return after == end || *after == m_delimiter || isLineEnd(*after);
}

const char *CsvReader::endOfLine(const char *from) const
{
    return std::find_if(from, m_end, isLineEnd);
}

/// Two quotation marks inside a quoted cell stand for one; put right in place, now that the record is whole.
void CsvReader::removeEscapes()
{
    char *data = m_escaped.empty() ? nullptr : m_buffer.data();
    for (const size_t index : m_escaped) {
        const QByteArrayView field = m_fields[index];
        char *begin = data + (field.data() - data);
        char *out = begin;
        for (qsizetype i = 0; i < field.size(); ++i) {
            *out++ = field[i];
            if (field[i] == '"' && i + 1 < field.size() && field[i + 1] == '"')
                ++i;
        }
        m_fields[index] = QByteArrayView{begin, out - begin};
    }
}

/// Keeps the record begun, reads on behind it. False where the device fails or the record is past all limits.
bool CsvReader::fill()
{
    char *data = m_buffer.data();
    const qsizetype kept = m_end - m_at;
    m_consumed += m_at - data;
    std::memmove(data, m_at, static_cast<size_t>(kept));
    if (kept > longestRecord)
        return false;
    if (m_buffer.size() < kept + chunk + 1) {
        m_buffer.resize(std::max(m_buffer.size() * 2, kept + chunk + 1));
        data = m_buffer.data();
    }
    const qint64 size = m_device.read(data + kept, m_buffer.size() - 1 - kept);
    m_at = data;
    m_end = data + kept + std::max<qint64>(size, 0);
    data[m_end - data] = '\n';
    m_atEnd = size == 0;
    return size >= 0;
}

std::optional<DeclaredDelimiter> declaredDelimiter(QByteArrayView text)
{
    if (text.size() < 5 || text.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return {};
    qsizetype length = 5;
    if (length < text.size() && text[length] == '\r')
        ++length;
    if (length < text.size() && text[length] == '\n')
        ++length;
    if (length == 5 && text.size() > 5)
        return {};
    return DeclaredDelimiter{text[4], length};
}

char sniffDelimiter(const QByteArray &text)
{
    constexpr qsizetype sample = 64 * qsizetype{1024};
    constexpr int lines = 50;
    char best = ',';
    double bestScore = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        QByteArray head = text.first(std::min(text.size(), sample));
        QBuffer device{&head};
        device.open(QIODevice::ReadOnly);
        CsvReader reader{device, candidate};
        size_t width = 0;
        int seen = 0;
        int alike = 0;
        while (seen < lines && reader.next()) {
            const size_t cells = reader.fields().size();
            if (cells == 1 && reader.fields().front().isEmpty())
                continue;
            width = seen == 0 ? cells : width;
            ++seen;
            alike += cells == width ? 1 : 0;
        }
        const double score = width > 1 ? static_cast<double>(width - 1) * alike / seen : 0;
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

} // namespace hub
