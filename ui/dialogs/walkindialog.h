#pragma once

#include "actions/markattendance.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace hub {

class FormField;
class RecordEdit;
class Store;

/// Asks who walked in: somebody the hub knows, found by typing and told by school and e-mail from others of
/// the same name, or somebody new.
class WalkInDialog final : public QDialog
{
    Q_OBJECT
public:
    WalkInDialog(Store &store, QWidget *parent);

    [[nodiscard]] WalkIn who() const;

    void accept() override;

private:
    void follow();

    RecordEdit *m_name;
    QLineEdit *m_email;
    RecordEdit *m_school;
    QComboBox *m_role;
    FormField *m_nameField = nullptr;
    FormField *m_emailField = nullptr;
    FormField *m_schoolField = nullptr;
};

} // namespace hub
