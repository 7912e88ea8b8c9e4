#pragma once

#include "forms/fieldeditor.h"
#include "records/event.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

class FormField;
class Store;

/// An event's fields, each edited in place like those of other records; what calendars show raises its
/// revision, and what does not hold together (an end before the start, more days than dates) is refused
/// beside the field.
class EventForm final : public QWidget
{
    Q_OBJECT
public:
    EventForm(Store &store, RecordNames &names, QWidget *parent);

    /// Shows the event; the null key shows nothing.
    void setEvent(EventId event);

signals:
    void failed(const hub::Error &error);

private:
    struct Line
    {
        int field = 0;
        FieldEditor editor;
        FormField *frame = nullptr;
    };
    void addLine(int field, RecordNames &names, QVBoxLayout *column);
    [[nodiscard]] FieldEditor timeEditor(const std::function<void()> &finished);
    void finish(size_t line);
    void show(const Row &row);
    using QWidget::show;

    Store &m_store;
    Row m_row;
    std::vector<Line> m_lines;
    bool m_saving = false;
};

} // namespace hub
