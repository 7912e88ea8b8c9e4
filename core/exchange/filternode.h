#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace hub {

/// A filter as it was written, before anything is known of the table it is for. The filter bar builds and
/// takes apart the same.
struct FilterNode
{
    enum class Kind {
        All,     ///< every part
        Any,     ///< at least one part
        Not,     ///< the one part fails
        Compare, ///< a column or shortcut, a sign and values
        Has,     ///< something that belongs to the row meets the one part
        HasNo,
    };
    Kind kind = Kind::All;
    QString name = {};       ///< of the column, or of what belongs to the row
    QString sign = {};       ///< = != < <= > >= ~ !~ in, or "is empty", "is not empty"
    QStringList values = {}; ///< one; several with in; none with the last two
    std::vector<FilterNode> parts = {};
    qsizetype at = 0;      ///< where the name stands in the text
    qsizetype valueAt = 0; ///< and the first value

    [[nodiscard]] bool isEmpty() const { return kind == Kind::All && parts.empty(); }
};

/// Reads the language described in tablefilter.h. An empty text is All of nothing.
[[nodiscard]] Result<FilterNode> parseFilter(const QString &text);

/// Writes it again; parseFilter() reads back the same.
[[nodiscard]] QString toText(const FilterNode &node);

/// That the filter cannot be read at @p at, where @p found stands and @p wanted (in the context hub::Filter)
/// should.
[[nodiscard]] Error unreadableFilter(qsizetype at, const QString &found, const char *wanted);

} // namespace hub
