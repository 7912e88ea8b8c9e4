#pragma once

#include "models/recordentries.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace hub {

class FormField;
class RecordEdit;

/// A few records picked one after the other: typed, added with Enter, taken out again with Delete.
class PickedList final : public QWidget
{
    Q_OBJECT
public:
    PickedList(const QString &words, const std::vector<RecordEntry> &entries, QWidget *parent);

    [[nodiscard]] std::vector<qint64> keys() const;
    /// Adds one; nothing happens where it is there already.
    void add(qint64 key);
    [[nodiscard]] RecordEdit *edit() const { return m_edit; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTyped();
    void removeCurrent();

    RecordEdit *m_edit;
    FormField *m_field;
    QListWidget *m_list;
};

} // namespace hub
