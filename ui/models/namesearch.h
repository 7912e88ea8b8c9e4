#pragma once

#include "store/changes.h"
#include "widgets/searchresults.h"

#include <QObject>

#include <vector>

namespace hub {

class Store;

/// Finds the hub's people, schools and programmes by the beginnings of words in their names and by what tells
/// them apart (e-mail, town, URN). Read when first asked, and again after a change.
class NameSearch final : public QObject
{
    Q_OBJECT
public:
    NameSearch(Store &store, QObject *parent);

    /// At most @p most of each kind, best first.
    [[nodiscard]] std::vector<SearchHit> find(const QString &typed, size_t most = 6);

signals:
    void chosen(const QString &page, qint64 record);

private:
    struct Entry
    {
        QString text; ///< folded, with a space before it
        QString title;
        QString note;
        qint64 key = 0;
    };
    struct Kind
    {
        const RecordType *type = nullptr;
        QString page;
        QString group;
        Icon icon = Icon::None;
        QStringList fields; ///< found by, besides the name; the first of them that is there is the note
        std::vector<Entry> entries = {};
        bool read = false;
    };

    void read(Kind &kind);
    void findIn(Kind &kind, const QStringList &words, size_t most, std::vector<SearchHit> &hits);

    Store &m_store;
    std::vector<Kind> m_kinds;
};

} // namespace hub
