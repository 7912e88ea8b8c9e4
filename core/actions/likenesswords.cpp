#include "actions/likenesswords.h"

#include <QCoreApplication>
#include <QStringList>

namespace hub {

namespace {

QString words(Likeness likeness)
{
    static constexpr const char *all[] = {
        QT_TRANSLATE_NOOP("hub::Likeness", "same e-mail address"),
        QT_TRANSLATE_NOOP("hub::Likeness", "same reference number"),
        QT_TRANSLATE_NOOP("hub::Likeness", "same name"),
        QT_TRANSLATE_NOOP("hub::Likeness", "one’s name is a previous name of the other"),
        QT_TRANSLATE_NOOP("hub::Likeness", "one first name is a form of the other"),
        QT_TRANSLATE_NOOP("hub::Likeness", "the names sound alike"),
        QT_TRANSLATE_NOOP("hub::Likeness", "same school"),
    };
    return QCoreApplication::translate("hub::Likeness", all[static_cast<size_t>(likeness)]);
}

} // namespace

QString likenessWords(const std::vector<Likeness> &why)
{
    QStringList all;
    for (const Likeness likeness : why)
        all << words(likeness);
    return all.join(QStringLiteral(", "));
}

} // namespace hub
