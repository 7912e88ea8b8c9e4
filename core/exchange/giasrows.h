#pragma once

#include "exchange/giasschool.h"
#include "records/school.h"
#include "store/registerloader.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace hub {

/// The row as the hub's register keeps it. Its texts are those of @p school.
[[nodiscard]] RegisterSchool toRegister(const GiasSchool &school);

/// The row as a school of the hub, without key, successors and whether it is in the hub.
[[nodiscard]] School toSchool(const RegisterSchool &school);

/// Rows of a whole register, kept in little more room than their texts take.
class RegisterRows
{
public:
    void add(const RegisterSchool &school);
    [[nodiscard]] const std::vector<RegisterSchool> &schools() const { return m_schools; }

private:
    void keep(QByteArrayView &text);

    std::vector<RegisterSchool> m_schools;
    std::vector<QByteArray> m_blocks;
};

/// Which facts of a school a file can tell, by the headings it lacks.
class ToldFields
{
public:
    explicit ToldFields(const QStringList &missingHeadings);

    /// @p stored with the facts the file tells taken from @p told; those that a field of the hub would not
    /// accept stay as they were, and their columns are added to @p refused.
    [[nodiscard]] School merge(const School &stored, const School &told, QStringList &refused) const;

private:
    std::vector<size_t> m_fields; ///< places in the noun's table
};

} // namespace hub
