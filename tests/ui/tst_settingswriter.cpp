#include "failonwarnings.h"
#include "models/settingswriter.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

class SettingsWriterTest final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        failOnWarnings();
        m_path = m_folder.filePath(u"%1.ini"_s.arg(++m_files));
    }
    void aChangeIsWrittenElsewhere();
    void whatIsChangedMeanwhileIsNotLost();
    void settingsWithoutAFileAreLeftAlone();

private:
    QByteArray written() const
    {
        QFile file{m_path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
    }

    QTemporaryDir m_folder;
    QString m_path;
    int m_files = 0;
};

void SettingsWriterTest::aChangeIsWrittenElsewhere()
{
    QSettings settings{m_path, QSettings::IniFormat};
    const SettingsWriter writer{settings, nullptr};
    for (const int width : {120, 140}) { // the second time as well
        settings.setValue("width", width);
        QCoreApplication::sendPostedEvents(&settings);
        QVERIFY(writer.isBusy());
        QTRY_VERIFY(!writer.isBusy());
        QVERIFY(written().contains("width=" + QByteArray::number(width)));
    }
}

void SettingsWriterTest::whatIsChangedMeanwhileIsNotLost()
{
    {
        QSettings settings{m_path, QSettings::IniFormat};
        const SettingsWriter writer{settings, nullptr};
        settings.setValue("first", 1);
        QCoreApplication::sendPostedEvents(&settings);
        settings.setValue("second", 2);
        QTRY_VERIFY(!writer.isBusy());
        settings.setValue("third", 3);
        QCoreApplication::sendPostedEvents(&settings);
        settings.setValue("fourth", 4);
    } // and closed at once
    const QByteArray file = written();
    for (const char *entry : {"first=1", "second=2", "third=3", "fourth=4"})
        QVERIFY2(file.contains(entry), entry);
}

void SettingsWriterTest::settingsWithoutAFileAreLeftAlone()
{
    QSettings none{QString{}, QSettings::IniFormat};
    const SettingsWriter writer{none, nullptr};
    none.setValue("width", 120);
    QCoreApplication::sendPostedEvents(&none);
    QVERIFY(!writer.isBusy());
    QCOMPARE(none.value("width").toInt(), 120);
}

QTEST_GUILESS_MAIN(SettingsWriterTest)
#include "tst_settingswriter.moc"
