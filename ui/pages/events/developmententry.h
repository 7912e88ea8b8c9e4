#pragma once

#include "programmes/edition.h"
#include "records/developmentday.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
QT_END_NAMESPACE

namespace hub {

/// The fields of a new development day, in a few lines: when, how long, what of the edition's activities, how
/// far it has come.
class DevelopmentEntry final : public QWidget
{
    Q_OBJECT
public:
    DevelopmentEntry(const std::vector<Activity> &activities, QDate day, QWidget *parent);

signals:
    /// Without the person.
    void entered(const hub::DevelopmentDay &day);

private:
    [[nodiscard]] DevelopmentDay day() const;

    QDateEdit *m_date;
    QComboBox *m_days;
    QComboBox *m_activity;
    QComboBox *m_status;
};

} // namespace hub
