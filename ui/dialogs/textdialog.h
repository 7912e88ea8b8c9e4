#pragma once

#include <QString>

#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace hub {

/// Asks for some lines of text; nothing where it was cancelled. It cannot be left empty.
[[nodiscard]] std::optional<QString> askForText(const QString &title, const QString &question,
                                                const QString &done, QWidget *parent);

/// Shows a text that can be changed and copied: the draft of a letter.
void showDraft(const QString &title, const QString &text, QWidget *parent);

} // namespace hub
