#include "translations/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#ifdef HUBKEEPER_TRANSLATED
// At file scope: Q_INIT_RESOURCE must not be used inside a namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}
#else
static void initTranslations() { }
#endif

namespace hub {

namespace {

/// The translator made last is asked first.
void install(const QString &code)
{
    auto *translator = new QTranslator{QCoreApplication::instance()};
    if (translator->load(QStringLiteral(":/translations/hubkeeper_%1.qm").arg(code)))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

std::vector<Language> languages()
{
    return {{QStringLiteral("en_GB"), QStringLiteral("English")},
            {QStringLiteral("cy"), QStringLiteral("Cymraeg")}};
}

void speak(const QString &code)
{
    initTranslations();
    for (QTranslator *old :
         QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly))
        delete old;
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale{code};
    install(QStringLiteral("en_GB"));
    if (locale.language() == QLocale::Welsh)
        install(QStringLiteral("cy"));
    if (!code.isEmpty() || locale.language() == QLocale::C)
        QLocale::setDefault(
            locale.language() == QLocale::Welsh ? locale : QLocale{QLocale::English, QLocale::UnitedKingdom});
}

} // namespace hub
