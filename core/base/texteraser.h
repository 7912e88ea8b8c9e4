#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QJsonValue;
QT_END_NAMESPACE

namespace hub {

/// Takes certain words out of any text that has them, whatever their case: names, addresses, numbers. A word
/// stands alone where it is found: "Ann Lee" is not in "Joann Leeds". Thousands of words cost no more than a
/// few.
class TextEraser
{
public:
    /// Words that are empty are passed over; without any, nothing is ever found.
    TextEraser(const QStringList &words, QString standIn);

    /// Puts the stand-in for every word in @p text; whether there was one.
    bool erase(QString &text) const;
    /// The same in every text of a JSON document, and of documents kept as texts in it.
    bool eraseJson(QString &json) const;
    [[nodiscard]] bool finds(const QString &text) const;

private:
    [[nodiscard]] QList<qsizetype> candidates(QStringView text) const;
    [[nodiscard]] bool eraseIn(QJsonValue &value) const;

    QList<QRegularExpression> m_words;        ///< the longest first
    QMultiHash<QString, qsizetype> m_byFirst; ///< their places, by the letters and digits they begin with
    QString m_standIn;
};

} // namespace hub
