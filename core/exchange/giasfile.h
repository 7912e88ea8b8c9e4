#pragma once

#include "base/result.h"
#include "exchange/textdevice.h"

#include <QDate>

namespace hub {

/// One CSV of a GIAS download, open for reading wherever it was found.
struct GiasFile
{
    std::unique_ptr<TextDevice> device;
    QString name;      ///< of the CSV itself
    QDate extractDate; ///< from the name (edubasealldata20250422.csv); invalid where it tells none
    qint64 size = 0;   ///< in bytes, unpacked
    char delimiter = ',';
};

enum class GiasContent { Establishments, Links };

/// Opens @p path, a CSV of any name or a zip that holds the wanted one: that of the register's own name
/// (the newest, if there are several), or else the only CSV there is. It is unpacked while it is read.
[[nodiscard]] Result<GiasFile> openGiasFile(const QString &path, GiasContent content);

} // namespace hub
