#include "exchange/formcells.h"

#include "base/textfold.h"
#include "exchange/celltext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hub {

namespace {

using namespace Qt::StringLiterals;

bool beginsWith(const QString &text, std::span<const QLatin1String> beginnings)
{
    return std::ranges::any_of(beginnings, [&text](QLatin1String beginning) {
        return text == beginning || text.startsWith(QString{beginning} + u' ');
    });
}

} // namespace

std::optional<YesNo> answerFromSentence(QStringView cell)
{
    if (const auto plain = yesNoFromCell(cell))
        return plain;
    static constexpr std::array unknown{"not sure"_L1,  "not yet known"_L1, "unsure"_L1,
                                        "dont know"_L1, "i am not sure"_L1, "im not sure"_L1,
                                        "unknown"_L1,   "n a"_L1,           "not applicable"_L1};
    static constexpr std::array no{"no"_L1,       "not"_L1,      "i do not"_L1,   "i dont"_L1,
                                   "i am not"_L1, "im not"_L1,   "i have not"_L1, "i havent"_L1,
                                   "never"_L1,    "i cannot"_L1, "i disagree"_L1, "disagree"_L1};
    static constexpr std::array yes{"yes"_L1,    "i do"_L1,      "i am"_L1,    "i have"_L1,
                                    "i can"_L1,  "i confirm"_L1, "i agree"_L1, "agree"_L1,
                                    "i hold"_L1, "confirmed"_L1, "im"_L1};
    const QString text = folded(cell);
    if (beginsWith(text, unknown))
        return YesNo::Unknown;
    if (beginsWith(text, no))
        return YesNo::No;
    if (beginsWith(text, yes))
        return YesNo::Yes;
    return {};
}

bool isSentence(QStringView cell)
{
    constexpr qsizetype mostOfAnAnswer = 3;
    return foldedWords(cell).size() > mostOfAnAnswer;
}

std::optional<int> teachingSince(QStringView cell, QDate asked)
{
    static const QRegularExpression year{uR"(\b(19[5-9]\d|20\d\d)\b)"_s};
    static const QRegularExpression count{uR"(\b(\d{1,2})(?:\.\d+)?\+?\s*(?:$|y|full|complete))"_s,
                                          QRegularExpression::CaseInsensitiveOption};
    const QString text = cleanedCell(cell);
    if (const auto match = year.match(text); match.hasMatch())
        return match.capturedView(1).toInt();
    if (const auto match = count.match(text); match.hasMatch() && asked.isValid())
        return asked.year() - match.capturedView(1).toInt();
    return {};
}

SplitName splitName(QStringView name)
{
    const QString text = cleanedCell(name);
    const qsizetype comma = text.indexOf(u',');
    if (comma > 0)
        return {text.mid(comma + 1).trimmed(), text.left(comma).trimmed()};
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    static const QStringList titles{u"mr"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"mx"_s, u"dr"_s};
    if (words.size() > 2 && titles.contains(folded(words.first())))
        words.removeFirst();
    if (words.size() < 2)
        return {{}, text};
    const QString first = words.takeFirst();
    return {first, words.join(u' ')};
}

} // namespace hub
