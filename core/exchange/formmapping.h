#pragma once

#include "exchange/importplan.h"
#include "programmes/edition.h"
#include "records/school.h"

#include <optional>
#include <vector>

namespace hub {

// Application forms as Google and Microsoft Forms export them: headings are the questions asked. A mapping
// says which question is which column, is remembered by the set of headings, and is used again when they
// return.

/// A column that applications may be imported into, besides those every table has: name (first and last in
/// one), what people have (phone, trn, qts, maths_teaching_since, pd_lead ...), school_name, school_town,
/// school_postcode, and for each criterion criterion:, evidence:, teacher_evidence:, head_evidence:, score:
/// and second_score:.
struct MappableColumn
{
    QString name;
    QString label; ///< for people: "Criterion: The applicant has qualified teacher status."
    bool isRequired = false;
};
/// Every column of @p table a heading may be mapped to; of applications, with the criteria of @p edition.
[[nodiscard]] std::vector<MappableColumn> mappableColumns(const QString &table,
                                                          const Edition *edition = nullptr);

/// What each heading seems to be, by its words and by the text of the edition's criteria. Every heading is in
/// the map: one that nothing fits is mapped to no column, and so ignored. No column is given twice.
[[nodiscard]] ImportMap suggestMapping(const QStringList &headings, const QString &table,
                                       const Edition *edition = nullptr);

/// The mapping last used for these headings, in any order; nothing where there is none.
[[nodiscard]] std::optional<ImportMap> rememberedMapping(Store &store, const QString &table,
                                                         const QStringList &headings);
/// Has the plan remember @p map for these headings, in the same step as the import.
void rememberMapping(Store &store, const QString &table, const QStringList &headings, const ImportMap &map,
                     ImportPlan &plan);

/// A school as somebody wrote it; what is empty was not said.
struct SchoolDescription
{
    QString urn = {};
    QString name = {};
    QString town = {};
    QString postcode = {};
};

/// Finds the hub's schools by what people write. Reads them once.
class SchoolFinder
{
public:
    explicit SchoolFinder(Store &store);

    /// The one school meant beyond doubt: by URN, or by name with town or postcode, or by a name that only
    /// one school has. Nothing where none or several fit.
    [[nodiscard]] std::optional<School> find(const SchoolDescription &described) const;
    /// Those that may be meant, the likeliest first: to choose from.
    [[nodiscard]] std::vector<School> candidates(const SchoolDescription &described, int limit = 5) const;

    /// "Oak Primary School, Ambridge (123456)"
    [[nodiscard]] static QString named(const School &school);

private:
    struct Known
    {
        School school;
        QString name;
        QStringList words;
        QString town;
        QString postcode;
    };
    [[nodiscard]] int likeness(const Known &known, const SchoolDescription &described) const;

    std::vector<Known> m_schools;
};

} // namespace hub
