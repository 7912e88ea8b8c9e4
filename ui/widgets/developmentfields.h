#pragma once

#include "programmes/edition.h"
#include "records/developmentday.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QLineEdit;
QT_END_NAMESPACE

namespace hub {

/// The fields of a development day, in a few lines: when, how long, what of the edition's activities, how far
/// it has come, what evidences it.
class DevelopmentFields final : public QWidget
{
    Q_OBJECT
public:
    DevelopmentFields(const std::vector<Activity> &activities, QDate day, QWidget *parent);

    void show(const DevelopmentDay &day);
    using QWidget::show;
    /// What is in the fields, in place of that of @p day.
    [[nodiscard]] DevelopmentDay writtenInto(DevelopmentDay day) const;

private:
    QDateEdit *m_date;
    QComboBox *m_days;
    QComboBox *m_activity;
    QComboBox *m_status;
    QLineEdit *m_note;
};

} // namespace hub
