#pragma once

#include "actions/selection.h"

#include <QDate>
#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
QT_END_NAMESPACE

namespace hub {

class FormField;
class MessageBar;
class RecordNames;

/// Records one application by hand: who, from which school, when it came, and why it is taken late where it
/// is.
class ApplicationDialog final : public QDialog
{
    Q_OBJECT
public:
    ApplicationDialog(Store &store, RecordNames &names, const Selection &selection, QDate today,
                      QWidget *parent);

    void accept() override;
    /// What was made; null while nothing was.
    [[nodiscard]] ApplicationId application() const { return m_made; }

private:
    QComboBox *makeBox(const RecordType &type, const QString &name);
    void showLate();

    Store &m_store;
    RecordNames &m_names;
    CohortId m_cohort;
    QDateTime m_closing;
    QDate m_today;
    MessageBar *m_message;
    QComboBox *m_person;
    FormField *m_personField;
    QComboBox *m_school;
    FormField *m_schoolField;
    QDateTimeEdit *m_submitted;
    QLineEdit *m_late;
    FormField *m_lateField;
    ApplicationId m_made;
};

} // namespace hub
