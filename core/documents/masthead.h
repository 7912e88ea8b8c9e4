#pragma once

#include "documents/blocks.h"

#include <QStringList>

namespace hub {

struct Tag
{
    QString text;
    Colour fill;
};

struct MastheadContent
{
    QString organisation; ///< above the title; may be empty, as all but the title
    QString title;
    QString subtitle;
    QString lead;
    std::vector<Tag> tags;
};

/// The band across the top of a document's first page, as tall as its words need. Returns where it ends.
[[nodiscard]] double masthead(Blocks &blocks, const MastheadContent &content, double margin);

/// A slim band with the document's name across every page but the first: seen, not read. Returns its height.
double runningHeads(Blocks &blocks, const QString &words, double margin);

} // namespace hub
