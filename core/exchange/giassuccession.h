#pragma once

#include "exchange/giaslinks.h"
#include "store/nationalregister.h"

namespace hub {

class Store;

/// Who took the place of a school, from the register's links.
class Succession
{
public:
    /// From the links in the zip at @p path, or else those imported before; else knows nothing.
    static Succession known(Store &store, const QString &path);
    Succession(Store &store, const std::vector<GiasLink> &links);

    /// The schools that follow @p urn directly, and then the ends of the chains from there.
    [[nodiscard]] std::vector<int> successorsOf(int urn) const;
    /// The same parted by semicolons, as a school keeps them.
    [[nodiscard]] QString textOf(int urn) const;

private:
    SuccessorIndex m_index;
};

[[nodiscard]] RegisterLink toRegister(const GiasLink &link);

} // namespace hub
