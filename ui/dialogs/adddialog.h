#pragma once

#include "forms/fieldeditor.h"

#include <QDialog>

#include <memory>

namespace hub {

class DuplicateIndex;
class FormField;
class MessageBar;
class Store;

/// Asks for what a new record cannot be without, and makes it as one step. What is wrong is said beside its
/// field, and the dialog stays. Of a person it says while one types who is perhaps there already.
class AddDialog final : public QDialog
{
    Q_OBJECT
public:
    /// @p fields are asked for, in that order; the others keep what @p start has. @p what names the step.
    AddDialog(Store &store, RecordNames &names, const RecordType &type, const QString &what,
              const QStringList &fields, Row start, QWidget *parent);
    ~AddDialog() override;

    /// The key of the record made, after the dialog was accepted.
    [[nodiscard]] qint64 key() const { return m_key; }

    void accept() override;

private:
    struct Line
    {
        int field = 0;
        FieldEditor editor;
        FormField *frame = nullptr;
    };

    [[nodiscard]] bool readLines();
    void watchForDuplicates();
    void warnOfDuplicates();

    Store &m_store;
    const RecordType &m_type;
    QString m_what;
    Row m_row;
    qint64 m_key = 0;
    std::vector<Line> m_lines;
    MessageBar *m_message;
    std::unique_ptr<DuplicateIndex> m_people; ///< made at the first letter
};

} // namespace hub
