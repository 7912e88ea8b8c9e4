#pragma once

#include "actions/retention.h"
#include "dialogs/previewdialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QSpinBox;
QT_END_NAMESPACE

namespace hub {

class ErasureRehearsal;
class RecordNames;
class Store;

/// Says what erasing people would do, record by record, and does it on the last button only: it cannot be
/// undone.
class EraseDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    EraseDialog(Store &store, RecordNames &names, std::vector<PersonId> people, QWidget *parent);

protected:
    void preview() override;
    Result<QString> carryOut() override;

private:
    void tell(const Erasure &erasure);

    Store &m_store;
    RecordNames &m_names;
    std::vector<PersonId> m_people;
    ErasureRehearsal *m_rehearsal;
};

/// What has been kept longer than its period: the list, the periods, and a rehearsal of erasing it.
class RetentionDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    RetentionDialog(Store &store, RecordNames &names, QDate today, QWidget *parent);

protected:
    void preview() override;
    Result<QString> carryOut() override;

private:
    struct Kind
    {
        RetentionDue::Kind kind;
        int RetentionPeriods::*years;
        QCheckBox *chosen = nullptr;
        QSpinBox *period = nullptr;
    };

    void addKind(RetentionDue::Kind kind, int RetentionPeriods::*years);
    void setPeriods();
    void tell(const Erasure &erasure);
    [[nodiscard]] ErasureAsked asked() const;
    [[nodiscard]] bool isChosen(const RetentionDue &due) const;
    [[nodiscard]] QString whoIs(const RetentionDue &due) const;

    Store &m_store;
    RecordNames &m_names;
    QDate m_today;
    std::vector<Kind> m_kinds;
    std::vector<RetentionDue> m_due;
    ErasureRehearsal *m_rehearsal;
};

} // namespace hub
