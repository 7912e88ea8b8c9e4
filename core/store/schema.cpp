#include "store/schema.h"

#include "store/sqlite.h"

#include <QDir>
#include <QFile>

// At file scope: Q_INIT_RESOURCE must not be used inside a namespace.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace hub {

namespace {

QStringList steps()
{
    initSchemaResource();
    return QDir{QStringLiteral(":/schema")}.entryList(QDir::Files, QDir::Name);
}

} // namespace

int latestSchema()
{
    static const int latest = static_cast<int>(steps().size());
    return latest;
}

void migrate(sqlite::Database &database, int target)
{
    const QStringList files = steps();
    for (int version = database.userVersion(); version < target; ++version) {
        QFile file{QStringLiteral(":/schema/") + files.at(version)};
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the schema step %d is not in the program", version + 1);
        sqlite::Transaction transaction{database};
        database.run(file.readAll());
        database.run("PRAGMA application_id = " + QByteArray::number(applicationId));
        database.setUserVersion(version + 1);
        transaction.commit();
    }
}

} // namespace hub
