#pragma once

#include "documents/scene.h"

#include <QByteArray>
#include <QStringList>

namespace hub::testing {

/// The words a reader of the file hears, found by walking the file's own structure tree with another
/// program's parser: text through each font's character map, replacement text where it is given.
QStringList wordsOfStructureTree(const QByteArray &pdf);

/// What a program says of the file: its output where it fails, empty where it is content.
struct Verdict
{
    bool available = false; ///< the program is on this computer
    QString complaint;
};
Verdict qpdfCheck(const QByteArray &pdf);
Verdict accessibilityCheck(const QByteArray &pdf);
/// The words poppler hears. Nothing where it is not installed.
std::optional<QStringList> wordsForPoppler(const QByteArray &pdf);

/// Fonts of the file that are not embedded.
QStringList fontsNotEmbedded(const QByteArray &pdf);

/// The lowest contrast (WCAG 2.2) of any text with what lies under it, page by page.
double lowestContrast(const Scene &scene);

/// Text that reaches over the page's edge, or over its own column's neighbours.
QStringList textOutsidePage(const Scene &scene);

/// The scene as a PDF of 1 September 2025; kept as @p name for a person to look at, where the environment
/// names a folder in HUBKEEPER_KEEP_DOCUMENTS. Empty where none could be made.
QByteArray savedPdf(const Scene &scene, const char *name);

/// Fails the running test where the file breaks any of the rules every document keeps.
void verifyDocument(const Scene &scene, const QByteArray &pdf);

} // namespace hub::testing
