#pragma once

#include "records/record.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>

#include <vector>

namespace hub {

/// What a step did to one record.
enum class Operation { Insert, Update, Delete };

/// One record that a step touched: which, how, and what it was before and after, by column name. A made or
/// removed record has all its columns, an altered one those that changed.
struct RowChange
{
    const RecordType *type = nullptr;
    qint64 key = 0;
    Operation operation = Operation::Update;
    QJsonObject before = {};
    QJsonObject after = {};
};

/// A named change set.
struct Step
{
    /// Start is the making of the file; undo and redo are steps of their own, about another.
    enum class Kind { Start, Change, Undo, Redo };

    qint64 id = 0;
    qint64 number = 0; ///< 1, 2, 3 ... in this file
    QDateTime at = {}; ///< UTC
    QString who = {};
    QString what = {}; ///< "Offer a place to A. Khan"
    Kind kind = Kind::Change;
    qint64 of = 0; ///< the id of the step undone or redone
    bool undone = false;
    int rows = 0; ///< how many records it touched
};

/// What a committed step changed, for those who show it.
struct Changes
{
    Step step;
    std::vector<RowChange> rows;

    /// Whether any record of @p type is among them.
    [[nodiscard]] bool touch(const RecordType &type) const;
};

} // namespace hub

Q_DECLARE_METATYPE(hub::Changes)
