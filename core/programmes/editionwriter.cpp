#include "programmes/editionfields.h"
#include "programmes/editionjson.h"
#include "programmes/editionnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

constexpr qsizetype lineWidth = 108;
constexpr qsizetype indentWidth = 2;

QString quoted(const QString &text)
{
    QString out{u'"'};
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString{c};
        else if (c == u'\n')
            out += QLatin1String{R"(\n)"};
        else if (c < u' ')
            out += uR"(\u%1)"_s.arg(int{c.unicode()}, 4, 16, QChar{u'0'});
        else
            out += c;
    }
    return out + u'"';
}

/// One line where it fits, else one line for each part.
QString bracketed(QChar open, const QStringList &parts, QChar close, qsizetype depth)
{
    if (parts.isEmpty())
        return QString{open} + close;
    const QString inOneLine = parts.join(u", "_s);
    const bool fits
        = depth > 0 && !inOneLine.contains(u'\n') && inOneLine.size() + 2 <= lineWidth - depth * indentWidth;
    if (fits)
        return open + inOneLine + close;
    const QString lineEnd = u'\n' + QString{(depth + 1) * indentWidth, u' '};
    return open + lineEnd + parts.join(u',' + lineEnd) + u'\n' + QString{depth * indentWidth, u' '} + close;
}

class ObjectWriter
{
public:
    explicit ObjectWriter(qsizetype depth)
        : m_depth{depth}
    {
    }

    template<typename T>
    void required(const char *key, const T &value)
    {
        m_parts += u"\"%1\": %2"_s.arg(QLatin1String{key}, text(value, m_depth + 1));
    }

    template<typename T>
    void optional(const char *key, const T &value, const T &whenAbsent = {})
    {
        if (value != whenAbsent)
            required(key, value);
    }

    [[nodiscard]] static bool holds(bool condition) { return condition; }

    [[nodiscard]] QString toText() const { return bracketed(u'{', m_parts, u'}', m_depth); }

private:
    static QString text(const QString &value, qsizetype) { return quoted(value); }
    static QString text(int value, qsizetype) { return QString::number(value); }
    static QString text(bool value, qsizetype) { return value ? u"true"_s : u"false"_s; }
    static QString text(Days value, qsizetype) { return value.toText(); }
    static QString text(AcademicYear value, qsizetype) { return quoted(value.toText()); }
    static QString text(const When &value, qsizetype) { return quoted(value.toText()); }

    static QString text(Money value, qsizetype)
    {
        const QString pounds = value.toText();
        return pounds.endsWith(".00"_L1) ? pounds.chopped(3) : pounds;
    }

    template<typename T>
    static QString text(const std::optional<T> &value, qsizetype depth)
    {
        return text(*value, depth);
    }

    template<typename T>
    static QString text(const std::vector<T> &values, qsizetype depth)
    {
        QStringList parts;
        std::ranges::transform(values, std::back_inserter(parts),
                               [depth](const T &value) { return text(value, depth + 1); });
        return bracketed(u'[', parts, u']', depth);
    }

    static QString text(const QStringList &values, qsizetype depth)
    {
        return text(std::vector<QString>{values.begin(), values.end()}, depth);
    }

    template<typename T>
    static QString text(const T &value, qsizetype depth)
    {
        if constexpr (std::is_enum_v<T>) {
            return quoted(nameOf(value));
        } else {
            ObjectWriter writer{depth};
            fields::visit(writer, value);
            return writer.toText();
        }
    }

    qsizetype m_depth;
    QStringList m_parts;
};

} // namespace

QByteArray writeEdition(const Edition &edition)
{
    ObjectWriter writer{0};
    fields::visit(writer, edition);
    return (writer.toText() + u'\n').toUtf8();
}

} // namespace hub
