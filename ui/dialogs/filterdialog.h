#pragma once

#include "exchange/filternode.h"
#include "records/record.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace hub {

class FilterGroupEdit;
class Label;
class Store;

/// Builds a filter by choice: conditions over every field and over what belongs to a record, all, any or none
/// of them, groups within groups. The filter as it is written stands below and can be edited too.
class FilterDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both references must outlive the dialog.
    FilterDialog(Store &store, const RecordType &type, const FilterNode &start, QWidget *parent);

    [[nodiscard]] FilterNode filter() const { return m_filter; }

    void accept() override;

private:
    void write();
    void readText();
    [[nodiscard]] bool check();

    Store &m_store;
    const RecordType &m_type;
    FilterNode m_filter;
    FilterGroupEdit *m_group;
    QLineEdit *m_text;
    Label *m_problem;
};

} // namespace hub
