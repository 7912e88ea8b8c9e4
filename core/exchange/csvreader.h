#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace hub {

/// Reads delimited text record by record, as fast as the disk and in the memory of a few records. RFC 4180,
/// and beyond it what people really send: LF, CR and CRLF mixed, quotes standing inside fields, a quote that
/// is never closed (then it is an ordinary character, or the rest of the file would be one cell).
class CsvReader
{
public:
    /// @p device is open for reading and outlives the reader; it holds no byte order mark and no UTF-16
    /// (see TextDevice).
    explicit CsvReader(QIODevice &device, char delimiter = ',');

    /// Moves to the next record. False at the end, and where reading failed.
    [[nodiscard]] bool next();

    /// The cells of the record, unquoted, valid until next(). An empty line is one empty cell.
    [[nodiscard]] std::span<const QByteArrayView> fields() const { return m_fields; }

    /// The first record of the file is 1; one whose quoted cells hold line ends is still one.
    [[nodiscard]] int record() const { return m_record; }

    /// The record held a quotation mark where none belongs; it was kept as a character.
    [[nodiscard]] bool hasStrayQuote() const { return m_strayQuote; }

    /// How far into the device the records read so far reach, for a progress bar.
    [[nodiscard]] qint64 bytesRead() const { return m_consumed + (m_at - m_buffer.constData()); }

    /// The device could not be read to its end, or a line is so long that this is no table.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    enum class Scan { Done, WantsMore };

    [[nodiscard]] Scan scanRecord();
    [[nodiscard]] const char *scanPlain(const char *from);
    [[nodiscard]] const char *scanQuoted(const char *from);
    [[nodiscard]] const char *closingQuote(const char *from, const char *end, bool &escaped);
    [[nodiscard]] bool closes(const char *quote, const char *end) const;
    [[nodiscard]] const char *endOfLine(const char *from) const;
    void removeEscapes();
    [[nodiscard]] bool fill();

    QIODevice &m_device;
    char m_delimiter;
    std::array<bool, 256> m_stops{};
    QByteArray m_buffer; // one byte longer than the data it may hold: a line end stands behind the data
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::vector<QByteArrayView> m_fields;
    std::vector<size_t> m_escaped;
    qint64 m_consumed = 0;        // bytes of the device before m_buffer
    qint64 m_noClosingBefore = 0; // a quote open before this place is known to stay open
    int m_record = 0;
    bool m_atEnd = false;
    bool m_strayQuote = false;
    bool m_failed = false;
};

/// The delimiter of @p text, judged by its first lines: the one of comma, semicolon, tab and bar that cuts
/// them into most cells, alike in number. A comma where none does.
[[nodiscard]] char sniffDelimiter(const QByteArray &text);

/// The delimiter that a first line such as "sep=;" declares, and how many bytes that line takes.
struct DeclaredDelimiter
{
    char delimiter = ',';
    qsizetype length = 0;
};
[[nodiscard]] std::optional<DeclaredDelimiter> declaredDelimiter(QByteArrayView text);

} // namespace hub
