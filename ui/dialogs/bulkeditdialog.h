#pragma once

#include "actions/changemany.h"
#include "forms/fieldeditor.h"

#include <QDialog>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPushButton;
class QTableWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

class Label;
class MessageBar;
class RecordNames;
class Store;

/// Sets one field of many records, after showing what each holds before and after.
class BulkEditDialog final : public QDialog
{
    Q_OBJECT
public:
    /// All but the keys must outlive the dialog; the fields in @p except are not offered.
    BulkEditDialog(Store &store, RecordNames &names, const RecordType &type, std::vector<qint64> keys,
                   const QStringList &except, QWidget *parent);

    /// What was done; empty while nothing was.
    [[nodiscard]] QString outcome() const { return m_outcome; }
    void accept() override;

private:
    void makeParts();
    void fieldChosen();
    void preview();
    void showChange();

    Store &m_store;
    RecordNames &m_names;
    const RecordType &m_type;
    std::vector<qint64> m_keys;
    QComboBox *m_field;
    QVBoxLayout *m_place;
    FieldEditor m_editor;
    MessageBar *m_message;
    Label *m_line;
    QTableWidget *m_table;
    QPushButton *m_apply = nullptr;
    std::optional<ManyChange> m_change;
    QString m_outcome;
};

} // namespace hub
