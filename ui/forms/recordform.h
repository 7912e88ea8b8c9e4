#pragma once

#include "forms/fieldeditor.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

class FormField;
class Store;
struct Changes;

/// One record's fields, each edited in place: a finished edit that will do becomes a step of its own
/// ("Edit Amira Khan: telephone"), one that will not says why beside the field and changes nothing.
class RecordForm final : public QWidget
{
    Q_OBJECT
public:
    RecordForm(Store &store, const RecordType &type, RecordNames &names, QWidget *parent);

    /// Shows the record; 0 shows nothing.
    void setRecord(qint64 key);
    [[nodiscard]] qint64 record() const { return m_row.key; }
    void focusField(QStringView name);

signals:
    void failed(const hub::Error &error);

private:
    struct Line
    {
        int field = 0;
        FieldEditor editor;
        FormField *frame = nullptr;
    };

    void addLine(int field, QVBoxLayout *column);
    void finish(size_t line);
    void save(const Line &line, const QVariant &value);
    void follow(const Changes &changes);
    void show(const Row &row);
    using QWidget::show;

    Store &m_store;
    const RecordType &m_type;
    RecordNames &m_names;
    Row m_row;
    std::vector<Line> m_lines;
    bool m_saving = false;
};

} // namespace hub
