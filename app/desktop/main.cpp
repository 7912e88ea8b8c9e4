#include "shell/desktop.h"
#include "shell/mainwindow.h"
#include "theme/look.h"
#include "translations/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int badUsage = 2;

struct Options
{
    QString file;
    std::optional<QDate> today;
    QString page; ///< to be pictured; empty: a window for a person
    QString picture;
    std::optional<hub::Scheme> scheme;
    int textPercent = 0;
    QSize size;
};

QString say(const char *text)
{
    return QCoreApplication::translate("hubkeeper", text);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP("hubkeeper", "Keeps a Maths Hub in one file.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"today"_s, say(QT_TRANSLATE_NOOP("hubkeeper", "Take DATE (2026-01-15) for today.")), u"DATE"_s},
         {u"screenshot"_s,
          say(QT_TRANSLATE_NOOP("hubkeeper", "Write a picture of PAGE to the first file named, and leave.")),
          u"PAGE"_s},
         {u"theme"_s, say(QT_TRANSLATE_NOOP("hubkeeper", "light, dark or high-contrast.")), u"THEME"_s},
         {u"text-size"_s, say(QT_TRANSLATE_NOOP("hubkeeper", "Text size in per cent, 80 to 200.")),
          u"PERCENT"_s},
         {u"size"_s, say(QT_TRANSLATE_NOOP("hubkeeper", "Size of the window, as 1280x800.")), u"SIZE"_s}});
    parser.addPositionalArgument(u"FILE"_s, say(QT_TRANSLATE_NOOP("hubkeeper", "The hub to open.")),
                                 u"[FILE.hub]"_s);
}

/// What is wrong with the command line, or nothing.
QString read(const QStringList &arguments, Options &options)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(arguments);
    QStringList files = parser.positionalArguments();
    options.page = parser.value(u"screenshot"_s);
    if (!options.page.isEmpty() && !files.isEmpty())
        options.picture = files.takeFirst();
    if (!files.isEmpty())
        options.file = files.takeFirst();
    if (!files.isEmpty() || (!options.page.isEmpty() && options.picture.isEmpty()))
        return say(QT_TRANSLATE_NOOP(
            "hubkeeper", "Usage: hubkeeper [FILE.hub], or hubkeeper --screenshot PAGE OUT.png [FILE.hub]"));
    if (parser.isSet(u"today"_s)) {
        options.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (!options.today->isValid())
            return say(QT_TRANSLATE_NOOP("hubkeeper", "--today wants a day such as 2026-01-15."));
    }
    if (parser.isSet(u"theme"_s)) {
        options.scheme = hub::schemeFromName(parser.value(u"theme"_s));
        if (!options.scheme)
            return say(QT_TRANSLATE_NOOP("hubkeeper", "--theme wants light, dark or high-contrast."));
    }
    options.textPercent = parser.value(u"text-size"_s).toInt();
    const QStringList size = parser.value(u"size"_s).split(u'x');
    if (size.size() == 2)
        options.size = {size[0].toInt(), size[1].toInt()};
    return {};
}

/// "people", or with a record or a part of the page: "person:123", "funding:payments".
hub::Place placeNamed(const QString &name)
{
    const QString part = name.section(u':', 1);
    const qint64 record = part.toLongLong();
    return {.page = name.section(u':', 0, 0), .record = record, .part = record == 0 ? part : QString{}};
}

int takePicture(const Options &options, QSettings &settings, hub::LookChoice &look,
                const std::function<QDate()> &today)
{
    if (options.scheme)
        look.chooseScheme(options.scheme);
    if (options.textPercent > 0)
        look.chooseTextPercent(options.textPercent);
    hub::Desktop desktop{settings, look, today};
    desktop.window().resize(options.size.isEmpty() ? QSize{1280, 800} : options.size);
    desktop.window().show();
    if (!options.file.isEmpty() && !desktop.open(options.file, placeNamed(options.page)))
        return EXIT_FAILURE;
    desktop.settle();
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
    return desktop.window().grab().save(options.picture) ? EXIT_SUCCESS : EXIT_FAILURE;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app{argc, argv};
    QApplication::setOrganizationName(u"Hubkeeper"_s);
    QApplication::setApplicationName(u"hubkeeper"_s);
    QApplication::setDesktopFileName(u"org.hubkeeper.Hubkeeper"_s);
    QApplication::setApplicationDisplayName(u"Hubkeeper"_s);
    QApplication::setApplicationVersion(QStringLiteral(HUBKEEPER_VERSION));
    hub::speak(QSettings{}.value(u"look/language"_s).toString());
    Options options;
    if (const QString problem = read(QApplication::arguments(), options); !problem.isEmpty()) {
        QTextStream{stderr} << problem << Qt::endl;
        return badUsage;
    }
    const auto today = [given = options.today] { return given.value_or(QDate::currentDate()); };
    if (!options.page.isEmpty()) {
        QSettings none{QString{}, QSettings::IniFormat}; // a picture leaves no trace
        hub::LookChoice look{none};
        look.apply();
        return takePicture(options, none, look, today);
    }
    QSettings settings;
    hub::LookChoice look{settings};
    if (options.scheme)
        look.chooseScheme(options.scheme);
    look.apply();
    const QStringList recent = settings.value(u"files/recent"_s).toStringList();
    const QString file = !options.file.isEmpty() ? options.file : recent.value(0);
    const bool opens = !options.file.isEmpty() || QFileInfo::exists(file);
    hub::Desktop desktop{settings, look, today,
                         opens ? hub::Desktop::Begin::Hub : hub::Desktop::Begin::Welcome};
    desktop.window().show();
    // The window stands before the file is read.
    if (opens)
        QTimer::singleShot(0, &desktop, [&desktop, file] { (void)desktop.open(file); });
    return QApplication::exec();
}
