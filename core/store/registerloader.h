#pragma once

#include "base/progress.h"
#include "records/school.h"
#include "store/nationalregister.h"

#include <QByteArrayView>
#include <QHash>

#include <memory>
#include <span>

namespace hub {

class Writer;

/// A school on its way into the register: the facts of School, with texts as UTF-8 that must last until add()
/// returns. Numbers that are not told are 0.
struct RegisterSchool
{
    int urn = 0;
    QByteArrayView name;
    int laCode = 0;
    QByteArrayView laName;
    Phase phase = Phase::NotKnown;
    QByteArrayView type;
    SchoolStatus status = SchoolStatus::Open;
    YesNo stateFunded = YesNo::Unknown;
    QByteArrayView trust;
    QByteArrayView street;
    QByteArrayView town;
    QByteArrayView postcode;
    QByteArrayView phone;
    QByteArrayView website;
    QByteArrayView headTitle;
    QByteArrayView headFirstName;
    QByteArrayView headLastName;
    std::optional<int> easting;
    std::optional<int> northing;
    std::optional<int> pupils;
    std::optional<Tenths> fsmPercent;
    std::optional<int> lowAge;
    std::optional<int> highAge;
    int laestab = 0; ///< seven digits
    int ukprn = 0;
    QDate openDate;
    QDate closeDate;
};

/// A number made of all the facts of @p school, the same on every machine: what differs, differs.
[[nodiscard]] qint64 digestOf(const RegisterSchool &school);

/// The digests of the current generation, by URN.
[[nodiscard]] QHash<int, qint64> registerDigests(Store &store);

/// Writes a new generation of the register within a step. The step records one row, the pointer to it, so
/// undo swaps back to the generation before; older ones go for good. URNs may come in any order, each once.
class RegisterLoader
{
public:
    explicit RegisterLoader(Writer &writer);
    /// Says how far it has come with @p schools of them, each counted twice: written, and made searchable.
    RegisterLoader(Writer &writer, int schools, Progress progress);
    ~RegisterLoader();
    Q_DISABLE_COPY_MOVE(RegisterLoader)

    void add(const RegisterSchool &school);
    /// Makes what was added searchable and current. Without it the generation is not used.
    void finish(const QString &source, QDate asAt);

    /// For an extract in which nothing differs from the current generation: notes where that was last seen.
    static void confirm(Writer &writer, const QString &source, QDate asAt);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Puts a new generation of links in the place of the current one, as above.
void loadRegisterLinks(Writer &writer, std::span<const RegisterLink> links);

} // namespace hub
