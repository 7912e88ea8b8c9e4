#pragma once

#include "pages/listframe.h"

namespace hub {

class RegisterModel;

/// The schools of the national register as a list. What is typed is looked for by the register's own index,
/// at once; a filter or an order waits until the schools have been read, while the window goes on.
class RegisterList final : public ListFrame
{
    Q_OBJECT
public:
    RegisterList(const PageContext &context, RegisterModel *model, QWidget *parent);

protected:
    [[nodiscard]] std::vector<FilterField> fields() const override;
    [[nodiscard]] std::vector<FilterField> fieldsToChoose() const override;
    [[nodiscard]] Result<RowFilter> readFilter(const QString &expression) const override;
    [[nodiscard]] QString columnName(int section) const override;
    void setWords(const QString &typed) override;
    [[nodiscard]] int hidden() const override;
    void gather() override;

private:
    RegisterModel *m_model;
};

} // namespace hub
