#include "exchange/icslines.h"

#include "exchange/textdecode.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct IcsLineWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Calendar)
};

Error refused(const QString &subject, const QString &message)
{
    return {.kind = Error::Kind::Invalid,
            .subject = subject,
            .message = message,
            .advice
            = IcsLineWords::tr("Save the calendar again as an iCalendar file (.ics) and choose that. Nothing "
                               "was changed.")};
}

/// The bytes with folded lines joined: a line break followed by a blank or a tab is no line break. Done on
/// bytes, since a fold may stand inside a letter. Keeps, for each joined line, its number.
class Unfolded
{
public:
    explicit Unfolded(const QByteArray &bytes)
        : m_bytes{bytes}
    {
    }

    [[nodiscard]] bool next(QByteArray *line, int *number)
    {
        if (m_at >= m_bytes.size())
            return false;
        *number = m_number;
        *line = physicalLine();
        while (m_at < m_bytes.size() && (m_bytes.at(m_at) == ' ' || m_bytes.at(m_at) == '\t')) {
            ++m_at;
            line->append(physicalLine());
        }
        return true;
    }

private:
    QByteArray physicalLine()
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && m_bytes.at(m_at) != '\n' && m_bytes.at(m_at) != '\r')
            ++m_at;
        const qsizetype end = m_at;
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == '\r')
            ++m_at;
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == '\n')
            ++m_at;
        ++m_number;
        return m_bytes.mid(start, end - start);
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_number = 1;
};

bool isName(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar letter) {
        return (letter.unicode() < 128 && letter.isLetterOrNumber()) || letter == u'-';
    });
}

/// Where @p text, outside quotation marks, next has one of @p marks.
qsizetype findOutside(QStringView text, qsizetype from, QStringView marks)
{
    bool isQuoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.at(i) == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && marks.contains(text.at(i)))
            return i;
    }
    return -1;
}

std::optional<IcsLine> lineFrom(const QString &text, int number)
{
    qsizetype at = findOutside(text, 0, u";:");
    if (at < 0 || !isName(QStringView{text}.first(at)))
        return std::nullopt;
    IcsLine line{.name = text.first(at).toUpper(), .number = number};
    while (at < text.size() && text.at(at) == u';') {
        const qsizetype end = findOutside(text, at + 1, u";:");
        if (end < 0)
            return std::nullopt;
        const QString parameter = text.sliced(at + 1, end - at - 1);
        const qsizetype equals = parameter.indexOf(u'=');
        if (equals > 0)
            line.parameters.insert(parameter.first(equals).toUpper(),
                                   parameter.sliced(equals + 1).remove(u'"'));
        at = end;
    }
    line.value = text.sliced(at + 1);
    return line;
}

/// UTF-16 becomes UTF-8; everything else stays, since a fold inside a letter spoils any guess at the whole.
QByteArray withoutUtf16(const QByteArray &bytes)
{
    const TextEncoding encoding = detectEncoding(bytes);
    if (encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian)
        return decodeText(bytes).utf8;
    return bytes.mid(byteOrderMarkLength(bytes));
}

/// A whole line: UTF-8, or else what an old Windows wrote.
QString inText(const QByteArray &line)
{
    return QString::fromUtf8(decodeText(line).utf8);
}

/// Walks through the lines and sorts them into components.
class Sorter
{
public:
    explicit Sorter(IcsFile &file)
        : m_file{file}
    {
    }

    void take(const QByteArray &raw, int number)
    {
        const QString text = inText(raw);
        const bool isInZone = m_depthOfZone > 0;
        const auto line = lineFrom(text, number);
        if (line && line->name == u"BEGIN"_s)
            begin(line->value.trimmed().toUpper(), number);
        if (isInZone || m_depthOfZone > 0)
            m_current.source += text + u"\r\n"_s;
        if (line && line->name == u"END"_s)
            end(line->value.trimmed().toUpper());
        else if (line && line->name != u"BEGIN"_s)
            add(*line);
    }

    void finish() { m_file.isCut = !m_open.isEmpty() && m_open != QStringList{u"VCALENDAR"_s}; }

private:
    void begin(const QString &kind, int number)
    {
        m_open.append(kind);
        m_file.tasks += kind == u"VTODO"_s ? 1 : 0;
        m_file.freeBusy += kind == u"VFREEBUSY"_s ? 1 : 0;
        if (kind == u"VTIMEZONE"_s)
            m_depthOfZone = static_cast<int>(m_open.size());
        if (kind == u"VEVENT"_s || kind == u"VTIMEZONE"_s) {
            m_current = IcsComponent{.number = number};
            m_depth = static_cast<int>(m_open.size());
        }
    }

    void end(const QString &kind)
    {
        const qsizetype opened = m_open.lastIndexOf(kind);
        if (opened < 0)
            return;
        if (opened + 1 == m_depth) {
            if (kind == u"VEVENT"_s)
                m_file.events.push_back(std::move(m_current));
            if (kind == u"VTIMEZONE"_s)
                m_file.zones.push_back(std::move(m_current));
            m_current = {};
            m_depth = 0;
            m_depthOfZone = 0;
        }
        m_open = m_open.first(opened);
    }

    void add(const IcsLine &line)
    {
        const auto depth = static_cast<int>(m_open.size());
        if (m_depth > 0 && depth == m_depth)
            m_current.lines.push_back(line);
        else if (m_depth == 0 && depth <= 1)
            m_file.calendar.lines.push_back(line);
    }

    IcsFile &m_file;
    IcsComponent m_current;
    QStringList m_open;
    int m_depth = 0; ///< how deep the component stands that is being read; 0 for none
    int m_depthOfZone = 0;
};

} // namespace

QString IcsLine::text() const
{
    QString plain;
    plain.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\' || i + 1 == value.size()) {
            plain += value.at(i);
            continue;
        }
        const QChar next = value.at(++i);
        plain += next == u'n' || next == u'N' ? QChar{u'\n'} : next;
    }
    return plain.trimmed();
}

const IcsLine *IcsComponent::find(const QString &name) const
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&name](const IcsLine &line) { return line.name == name; });
    return found == lines.end() ? nullptr : &*found;
}

std::vector<const IcsLine *> IcsComponent::all(const QString &name) const
{
    std::vector<const IcsLine *> found;
    for (const IcsLine &line : lines) {
        if (line.name == name)
            found.push_back(&line);
    }
    return found;
}

QString IcsComponent::text(const QString &name) const
{
    const IcsLine *line = find(name);
    return line == nullptr ? QString{} : line->text();
}

Error icsTooLarge(const QString &subject, qint64 size)
{
    constexpr double megabyte = 1024.0 * 1024.0;
    return refused(subject,
                   IcsLineWords::tr("“%1” has %2 MB. A calendar of at most %3 MB can be read.")
                       .arg(subject)
                       .arg(static_cast<double>(size) / megabyte, 0, 'f', 0)
                       .arg(mostIcsBytes / (1024 * 1024)));
}

Result<IcsFile> readIcsLines(const QByteArray &bytes, const QString &subject)
{
    if (bytes.size() > mostIcsBytes)
        return icsTooLarge(subject, bytes.size());
    const QByteArray text = withoutUtf16(bytes);
    const QByteArray start = text.first(std::min<qsizetype>(text.size(), 2000)).trimmed().toUpper();
    if (start.isEmpty())
        return refused(subject, IcsLineWords::tr("“%1” is empty.").arg(subject));
    if (start.startsWith("BEGIN:VCARD"))
        return refused(subject, IcsLineWords::tr("“%1” is an address card, not a calendar.").arg(subject));
    if (start.startsWith('<'))
        return refused(
            subject,
            IcsLineWords::tr("“%1” is a web page, not a calendar: perhaps the link wanted a sign-in.")
                .arg(subject));
    IcsFile file;
    Sorter sorter{file};
    Unfolded lines{text};
    QByteArray line;
    int number = 0;
    while (lines.next(&line, &number))
        sorter.take(line, number);
    sorter.finish();
    const bool isCalendar = start.contains("BEGIN:VCALENDAR") || !file.events.empty();
    if (!isCalendar)
        return refused(subject,
                       IcsLineWords::tr("“%1” is no calendar: it does not begin as one.").arg(subject));
    return file;
}

} // namespace hub
