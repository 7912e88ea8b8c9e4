#pragma once

#include "exchange/filternode.h"
#include "exchange/tablefilter.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace hub {

class FilterGroupEdit;
class Label;

/// What a filter is built for.
struct FilterSubject
{
    QString title;                   ///< of the list
    std::vector<FilterField> fields; ///< what it may ask of a row
    std::function<Result<RowFilter>(const QString &expression)> read;
};

/// Builds a filter by choice: conditions over every field of a row and over what belongs to it, all, any or
/// none of them, groups within groups. The filter as it is written stands below and can be edited too.
class FilterDialog final : public QDialog
{
    Q_OBJECT
public:
    FilterDialog(FilterSubject subject, const FilterNode &start, QWidget *parent);

    [[nodiscard]] FilterNode filter() const { return m_filter; }

    void accept() override;

private:
    void write();
    void readText();
    [[nodiscard]] bool check();

    const FilterSubject m_subject;
    FilterNode m_filter;
    FilterGroupEdit *m_group;
    QLineEdit *m_text;
    Label *m_problem;
};

} // namespace hub
