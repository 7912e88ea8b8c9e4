#pragma once

#include "actions/markattendance.h"

#include <QDialog>
#include <QHash>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace hub {

class FormField;
class RecordNames;

/// Asks who walked in: somebody the hub knows, found by typing, or somebody new.
class WalkInDialog final : public QDialog
{
    Q_OBJECT
public:
    WalkInDialog(RecordNames &names, QWidget *parent);

    [[nodiscard]] WalkIn who() const;

    void accept() override;

private:
    void follow();

    QHash<QString, qint64> m_people; ///< by name, where it is one person's alone
    QHash<QString, qint64> m_schools;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_school;
    QComboBox *m_role;
    FormField *m_nameField = nullptr;
    FormField *m_schoolField = nullptr;
};

} // namespace hub
