#pragma once

#include "models/registerlistmodel.h"
#include "models/wordproxy.h"

namespace hub {

/// Registers that match the words, and only those that want attention if so chosen.
class RegisterProxy final : public WordProxy
{
public:
    RegisterProxy(RegisterListModel *source, QObject *parent)
        : WordProxy{source, RegisterListModel::FindRole, parent}
        , m_source{source}
    {
    }
    void setOnlyMissing(bool only)
    {
        m_onlyMissing = only;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const RegisterState state = m_source->stateAt(row);
        const bool isOpen = state == RegisterState::Missing || state == RegisterState::Partial;
        return (!m_onlyMissing || isOpen) && WordProxy::filterAcceptsRow(row, parent);
    }

private:
    RegisterListModel *m_source;
    bool m_onlyMissing = false;
};

} // namespace hub
