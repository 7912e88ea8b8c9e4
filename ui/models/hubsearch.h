#pragma once

#include "widgets/searchresults.h"

#include <QObject>

#include <vector>

namespace hub {

class Store;
struct Place;

/// What the search box finds in the hub: people, schools, programmes, and schools of the national register.
class HubSearch final : public QObject
{
    Q_OBJECT
public:
    HubSearch(Store &store, QObject *parent);

    /// At most @p most, best first.
    [[nodiscard]] std::vector<FoundItem> find(const QString &typed, int most = 14);

signals:
    void chosen(const hub::Place &place);

private:
    Store &m_store;
};

} // namespace hub
