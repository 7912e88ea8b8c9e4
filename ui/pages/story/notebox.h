#pragma once

#include "records/note.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace hub {

/// Where a note is written on the spot: what kind of contact, and the words. Ctrl+Enter keeps it.
class NoteBox final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteBox(QWidget *parent);

    [[nodiscard]] NoteKind kind() const;
    [[nodiscard]] QString text() const;
    void clear();
    void startWriting();

signals:
    void written();

private:
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QPushButton *m_keep;
};

} // namespace hub
