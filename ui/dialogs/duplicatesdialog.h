#pragma once

#include "records/person.h"
#include "rules/duplicates.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTableWidget;
QT_END_NAMESPACE

namespace hub {

class Label;
class MessageBar;
class RecordNames;
class Store;

/// Every pair in the hub that may be one person.
[[nodiscard]] std::vector<PossibleDuplicate> findDuplicates(Store &store);

/// Two people side by side, pair by pair: what each field keeps is chosen, what goes over is counted, and
/// then they are made one, told apart, or left.
class DuplicatesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The references must outlive the dialog.
    DuplicatesDialog(Store &store, RecordNames &names, std::vector<PossibleDuplicate> pairs, QWidget *parent);

    /// How many pairs were settled.
    [[nodiscard]] int settled() const { return m_settled; }

private:
    void makeParts();
    void showPair();
    void showField(int row, const FieldInfo &field, const QVariant &first, const QVariant &second);
    void chosen(int row, int column);
    void step(int by);
    void merge();
    void apart();
    void announce(const QString &sentence);
    [[nodiscard]] QStringList fromSecond() const;
    [[nodiscard]] const PossibleDuplicate &pair() const { return m_pairs[static_cast<size_t>(m_at)]; }

    Store &m_store;
    RecordNames &m_names;
    std::vector<PossibleDuplicate> m_pairs;
    int m_at = 0;
    int m_settled = 0;
    MessageBar *m_message;
    Label *m_why;
    Label *m_goesOver;
    QTableWidget *m_table;
    QPushButton *m_merge = nullptr;
    QPushButton *m_apart = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace hub
