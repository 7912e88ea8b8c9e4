#pragma once

#include "base/result.h"
#include "rules/lettercontent.h"

#include <QStringList>

namespace hub {

/// Something a letter's wording can ask for in braces: {first_name}.
struct LetterField
{
    QString id;
    QString meaning; ///< what stands in its place, in a few words
};

/// A subject and a text. Paragraphs are parted by empty lines; lines that begin with "- " make a list.
struct LetterWording
{
    QString subject;
    QString body;

    bool operator==(const LetterWording &) const = default;
};

/// A wording with its fields filled in.
struct FilledLetter
{
    QString subject;
    QStringList paragraphs;
    QStringList missing; ///< ids of fields the text needs and the hub has no value for; shown as a gap
    QStringList leftOut; ///< ids of fields that stood alone in a paragraph, which went with them
    QStringList unknown; ///< names in braces that are no field; left as they were typed
};

/// Every field, in the order an editor offers them.
[[nodiscard]] const std::vector<LetterField> &letterFields();

/// What the program ships for a kind of letter.
[[nodiscard]] LetterWording shippedWording(LetterKind kind);
/// The hub's own wording where the letter brings one, else the shipped one.
[[nodiscard]] LetterWording wordingOf(const LetterContent &content);

/// The names in braces that are no field.
[[nodiscard]] QStringList unknownFields(const LetterWording &wording);

[[nodiscard]] FilledLetter filledIn(const LetterWording &wording, const LetterContent &content);

/// Why @p content makes no letter that could be sent: its wording asks for what is no field, or for what the
/// hub has no value for. Such a letter can be looked at, with its gaps, and nothing more.
[[nodiscard]] Result<> checkWhole(const LetterContent &content);

} // namespace hub
