#pragma once

#include "base/result.h"
#include "records/nouns.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace hub {

class MessageBar;
class Store;

/// The term calendars of authorities and schools: their terms, half terms, holidays and training days. Every
/// change is a step of its own.
class TermsDialog final : public QDialog
{
    Q_OBJECT
public:
    TermsDialog(Store &store, QDate today, QWidget *parent);

    /// Makes a calendar for a school (by URN) or an authority (by LA code). Says what is wrong where it
    /// cannot.
    void addCalendar(const QString &whose);
    void addDate(const TermDate &date);

private:
    QWidget *makeCalendars();
    QWidget *makeDates();
    QWidget *makeEntry();
    void fillCalendars();
    void fillDates();
    void showCurrent();
    void saveCurrent(bool asNew);
    void removeCurrent();
    [[nodiscard]] TermCalendarId calendar() const;
    [[nodiscard]] const TermDate *current() const;
    [[nodiscard]] TermDate entered() const;
    void carryOut(const Result<> &done);

    Store &m_store;
    QDate m_today;
    std::vector<TermDate> m_dates;
    MessageBar *m_message;
    QListWidget *m_calendars = nullptr;
    QLineEdit *m_whose = nullptr;
    QTableWidget *m_table = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_title = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace hub
