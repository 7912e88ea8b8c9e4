#pragma once

#include <QDate>
#include <QStringList>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace hub {
class Desktop;
class Store;
} // namespace hub

/// What is done with a place once it is on screen; its name tells which it is: "funding-2", "dialog-add".
using Visit = std::function<void(const QString &name, QWidget &shown)>;

/// The sample hub of the program itself, a year of it, with something on every page. Made at @p path.
std::unique_ptr<hub::Store> makeFullHub(const QString &path);
/// The day the sample hub is seen on.
inline const QDate fullHubDay{2026, 1, 15};

/// Every page of the window in turn, and on it every tab and every way of looking.
void visitPages(hub::Desktop &desktop, const Visit &visit);

/// Every dialog in turn, over a hub that visitPages() could be shown; @p folder takes what the dialogs read.
void visitDialogs(hub::Store &store, const QString &folder, const Visit &visit);

/// Whether nothing was found fault with; what was is told, line by line.
bool isNothing(const QStringList &faults);

/// Lets the window catch up with itself.
void settleEvents();
