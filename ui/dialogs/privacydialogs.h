#pragma once

#include "actions/retention.h"
#include "dialogs/previewdialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QSpinBox;
QT_END_NAMESPACE

namespace hub {

class ErasureRehearsal;
class HubWorker;
class HubWriter;
class RecordNames;
class Store;

/// Erases on the last button only, for it cannot be undone, and not before a rehearsal has said what goes.
class ErasureDialog : public PreviewDialog
{
    Q_OBJECT
protected:
    ErasureDialog(Store &store, const QString &title, const QStringList &headings, QWidget *parent);

    void carryOut() final;
    /// Has asked() tried, which ends with tell() or a refusal.
    void rehearse();

    [[nodiscard]] virtual ErasureAsked asked() const = 0;
    /// What the rehearsal found.
    virtual void tell(const Erasure &erasure) = 0;
    /// In the past tense, for the toast.
    [[nodiscard]] virtual QString saidOf(const ErasureAsked &erased) const = 0;

    [[nodiscard]] Store &store() const { return m_store; }

private:
    Store &m_store;
    ErasureRehearsal *m_rehearsal;
    HubWriter *m_writer;
};

/// Says what erasing people would do, record by record.
class EraseDialog final : public ErasureDialog
{
    Q_OBJECT
public:
    EraseDialog(Store &store, RecordNames &names, std::vector<PersonId> people, QWidget *parent);

protected:
    void preview() override;
    [[nodiscard]] ErasureAsked asked() const override;
    void tell(const Erasure &erasure) override;
    [[nodiscard]] QString saidOf(const ErasureAsked &erased) const override;

private:
    RecordNames &m_names;
    std::vector<PersonId> m_people;
};

/// What has been kept longer than its period: the list, the periods, and a rehearsal of erasing it.
class RetentionDialog final : public ErasureDialog
{
    Q_OBJECT
public:
    RetentionDialog(Store &store, RecordNames &names, QDate today, QWidget *parent);
    ~RetentionDialog() override;

protected:
    void preview() override;
    [[nodiscard]] ErasureAsked asked() const override;
    void tell(const Erasure &erasure) override;
    [[nodiscard]] QString saidOf(const ErasureAsked &erased) const override;

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
    void take(std::vector<RetentionDue> due);
    void showDue();
    [[nodiscard]] bool isChosen(const RetentionDue &due) const;
    [[nodiscard]] QString whoIs(const RetentionDue &due) const;

    RecordNames &m_names;
    QDate m_today;
    std::vector<Kind> m_kinds;
    std::vector<RetentionDue> m_due;
    HubWorker *m_worker;
};

} // namespace hub
