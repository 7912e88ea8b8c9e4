#pragma once

#include <QByteArray>
#include <QString>

namespace hub {

/// An e-mail that somebody looks at, changes and sends with their own program.
struct EmailDraft
{
    QString toName = {};
    QString to = {}; ///< empty: the sender fills it in
    QString subject = {};
    QString body = {}; ///< plain text, lines parted by \n
};

/// As an .eml file, marked as not sent yet, so that mail programs open it for writing.
[[nodiscard]] QByteArray emailFile(const EmailDraft &draft);

} // namespace hub
