#pragma once

#include "models/recordentries.h"

#include <QHash>
#include <QLineEdit>

namespace hub {

/// A record chosen by typing some of it. Records called the same are told apart by the rest of their label,
/// and the one chosen is known by its key.
class RecordEdit final : public QLineEdit
{
    Q_OBJECT
public:
    RecordEdit(const std::vector<RecordEntry> &entries, QWidget *parent);

    /// The key of the record chosen or typed in full; 0 where there is none, or where several are called so.
    [[nodiscard]] qint64 key() const;
    /// How many are called what is typed.
    [[nodiscard]] int called() const;
    void choose(qint64 key);

private:
    QHash<QString, qint64> m_labels;
    QHash<QString, std::vector<qint64>> m_names;
    QHash<qint64, QString> m_byKey;
};

} // namespace hub
