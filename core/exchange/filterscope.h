#pragma once

#include "exchange/table.h"

#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace hub {

class Store;

/// What may stand left of a comparison: one value of a record, or many (the cohorts a person belongs to).
struct FilterOperand
{
    FieldInfo field;
    std::function<QVariant(const Row &)> value = {};
    std::function<std::vector<QVariant>(const Row &)> values = {}; ///< instead of value
};

class FilterScope;

/// The records that belong to a record: those that refer to it, or the one it refers to.
struct FilterRelation
{
    std::shared_ptr<FilterScope> scope;
    std::function<std::vector<const Row *>(const Row &)> related;
};

/// What a filter can say of rows of one kind.
class FilterScope
{
public:
    virtual ~FilterScope() = default;
    [[nodiscard]] virtual std::optional<FilterOperand> operand(const QString &name) = 0;
    [[nodiscard]] virtual std::optional<FilterRelation> relation(const QString &name) = 0;
};

/// The hub's records as filters read them, each noun once and only when asked for.
class FilterData
{
public:
    explicit FilterData(Store &store)
        : m_store{store}
    {
    }

    [[nodiscard]] Store &store() const { return m_store; }
    [[nodiscard]] const QHash<qint64, Row> &records(const RecordType &type);
    /// The records of @p type by the record their field @p field refers to.
    [[nodiscard]] const QMultiHash<qint64, const Row *> &referrers(const RecordType &type, int field);
    /// The natural keys of @p type.
    [[nodiscard]] const QHash<qint64, QString> &keyTexts(const RecordType &type);
    /// What was read: when one of these changes, the filter has to be read again.
    [[nodiscard]] const QSet<const RecordType *> &used() const { return m_used; }
    /// Notes that a noun was read by other ways than these.
    void note(const RecordType &type) { m_used.insert(&type); }

private:
    Store &m_store;
    QSet<const RecordType *> m_used;
    std::map<const RecordType *, QHash<qint64, Row>> m_records;
    std::map<const RecordType *, QHash<qint64, QString>> m_keyTexts;
    std::map<std::pair<const RecordType *, int>, QMultiHash<qint64, const Row *>> m_referrers;
};

/// The records of a noun, with the values of their fields as the store gives them.
[[nodiscard]] std::shared_ptr<FilterScope> recordScope(std::shared_ptr<FilterData> data,
                                                       const RecordType &type);

/// What is asked so often that it has a name of its own, "cohort" or "missed" of a person: its values by the
/// record's key.
struct FilterShortcut
{
    const char *name;
    const char *label; ///< translate in the context hub::Filter
    const RecordType &(*of)();
    FieldInfo field;
    QHash<qint64, std::vector<QVariant>> (*values)(FilterData &data);
};
[[nodiscard]] const std::vector<FilterShortcut> &filterShortcuts();

} // namespace hub
