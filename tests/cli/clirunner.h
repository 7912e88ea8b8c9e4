#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

struct Outcome
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

inline QByteArray contents(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

inline QString shared(const char *file)
{
    return QStringLiteral(HUBKEEPER_SHARED_DIR "/data/") + QString::fromLatin1(file);
}

/// Runs the program as scripts do, in a folder of its own.
class CliRunner
{
protected:
    QTemporaryDir m_dir;

    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }

    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(HUBKEEPER_CLI), arguments);
        process.waitForFinished(120000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString freshHub() const
    {
        static int count = 0;
        const QString hub = m_dir.filePath(u"hub%1.hub"_s.arg(++count));
        run({u"new"_s, hub, u"--name"_s, u"North"_s});
        return hub;
    }

    QString hubWithSchool() const
    {
        const QString hub = freshHub();
        const QString file
            = write("schools.csv", "urn,name,town,phase,pupils\n123456,Oak Primary,Ambridge,primary,210\n");
        run({u"import"_s, u"schools"_s, hub, file});
        return hub;
    }
};
