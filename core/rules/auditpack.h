#pragma once

#include "base/academicyear.h"
#include "base/days.h"
#include "base/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hub {

/// One thing that shows that a payment was earned: a day on a register, a development day, a journey.
struct AuditEvidence
{
    QDate date = {};
    Days days = {};
    QString what = {};  ///< "SMS-C10: central day 2"
    QString proof = {}; ///< "Register: present", "Development day, evidenced"

    bool operator==(const AuditEvidence &) const = default;
};

/// One payment of a school with all it rests on, its words ready to be set. An empty text was not recorded.
struct AuditPayment
{
    QString reference = {};
    QString programme = {}; ///< an edition's code
    QString purpose = {};
    QString person = {}; ///< whose release it is
    QString status = {};
    AcademicYear year = {};
    QDate date = {};
    Money amount = {};
    Money takenBack = {};
    std::optional<Days> days = {};
    QString rate = {};      ///< "£200 for each day, from 1 September 2020"
    QString agreement = {}; ///< what it was promised by
    std::vector<AuditEvidence> evidence = {};
    QStringList moves = {}; ///< "15 March 2026, submitted by R. Achterberg"
    QStringList gaps = {};  ///< what is missing or does not agree, a sentence each; none when all is in order

    bool operator==(const AuditPayment &) const = default;
};

/// What an auditor is handed about the money of one school: a value that documents and tables are made from.
struct AuditPack
{
    QString hub = {};
    QString school = {};
    QString urn = {};
    QString town = {};
    AcademicYear year = {}; ///< none: all years
    QDate asAt = {};
    std::vector<AuditPayment> payments = {}; ///< by year, purpose and date
    Money claimed = {};
    Money paid = {};
    Money clawedBack = {};

    bool operator==(const AuditPack &) const = default;
};

} // namespace hub
