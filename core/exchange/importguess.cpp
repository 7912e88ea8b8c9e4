#include "exchange/importguess.h"

#include "base/textfold.h"
#include "exchange/importcolumns.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestGuess = 64 * qint64{1024};
constexpr qint64 largestJson = 256 * qint64{1024} * 1024;
constexpr int wordsOfASentence = 4;

QString kindOfJson(QFile &file)
{
    file.seek(0);
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestJson)).object();
    if (object.value(u"format"_s).toString() == u"hubkeeper"_s)
        return u"json"_s;
    if (object.contains(u"england-and-wales"_s))
        return u"bank-holidays"_s;
    if (object.contains(u"code"_s) && object.contains(u"criteria"_s))
        return u"programme"_s;
    return {};
}

/// How well @p headings name the columns of @p type: required ones count for three, and one that is missing
/// against it.
int fitOf(const RecordType &type, const QStringList &headings)
{
    const QStringList required = requiredColumns(type);
    int fit = 0;
    for (const TableColumn &column : columnsOf(type)) {
        const bool isThere
            = headings.contains(folded(column.name)) || headings.contains(folded(column.label));
        const bool isRequired = required.contains(column.name);
        if (isThere)
            fit += isRequired ? 3 : 1;
        else if (isRequired)
            fit -= 2;
    }
    return fit;
}

} // namespace

QString guessKind(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.peek(longestGuess);
    if (head.trimmed().startsWith('{'))
        return kindOfJson(file);
    if (head.contains("BEGIN:VCALENDAR"))
        return u"calendar"_s;
    if (head.startsWith("PK"))
        return head.contains("edubasealldata") ? u"gias"_s : QString{};
    const QByteArray line = head.left(qMax(head.indexOf('\n'), 0));
    if (line.contains("EstablishmentName") && line.contains("URN"))
        return u"gias"_s;
    if (line.contains("LinkURN") || line.contains("LinkType"))
        return u"gias-links"_s;
    return {};
}

QString guessTable(const Sheet &sheet)
{
    QStringList headings;
    int sentences = 0;
    for (const QString &heading : sheet.headings) {
        headings += folded(heading);
        sentences += foldedWords(heading).size() >= wordsOfASentence ? 1 : 0;
    }
    QString best;
    int most = 0;
    for (const QString &table : importableTables()) {
        const int fit = fitOf(*recordTypeNamed(table), headings);
        if (fit > most) {
            most = fit;
            best = table;
        }
    }
    if (headings.contains(u"school or authority"_s) || headings.contains(u"term"_s))
        return u"terms"_s;
    return best.isEmpty() && sentences * 3 >= headings.size() ? u"applications"_s : best;
}

} // namespace hub
