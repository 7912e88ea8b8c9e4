#pragma once

#include "actions/plandates.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QListWidget;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

class OwnerBox;
class PickedList;
class RecordEdit;

/// For whom and for when a date is wanted: the fields of the question.
class FindDateQuestion final : public QWidget
{
    Q_OBJECT
public:
    FindDateQuestion(Store &store, QDate today, QWidget *parent);

    void setQuestion(const PlanQuestion &question);
    [[nodiscard]] PlanQuestion question() const;
    /// The months ticked: one event in each, planned together. None: one event alone.
    [[nodiscard]] std::vector<QDate> months() const;
    void tick(QDate month);
    /// "Residential", "SMS-C10".
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString ownerText() const;

private:
    void makeWhom(Store &store, QVBoxLayout *column);
    void makeWhen(QVBoxLayout *column);
    void makeSeries(QVBoxLayout *column);
    void fillMonths();

    QDate m_today;
    QComboBox *m_kind = nullptr;
    OwnerBox *m_owner = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_gap = nullptr;
    RecordEdit *m_venue = nullptr;
    PickedList *m_essential = nullptr;
    PickedList *m_schools = nullptr;
    QListWidget *m_months = nullptr;
};

} // namespace hub
