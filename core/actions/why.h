#pragma once

#include "records/record.h"

#include <QStringList>

#include <vector>

namespace hub {

/// Why a figure is what it is: the rule in a sentence, then the rows it rests on.
struct Why
{
    struct Row
    {
        QStringList cells;
        const RecordType *type = nullptr; ///< of the record behind it, if there is one to go to
        qint64 key = 0;
    };

    QString rule = {};
    QStringList headings = {};
    QList<int> figures = {}; ///< the columns of sums and numbers
    std::vector<Row> rows = {};
    QString none = {}; ///< said where there are no rows
};

} // namespace hub
