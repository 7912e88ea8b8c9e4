#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

#include <memory>

namespace hub {

class Store;

/// What the sample hub is to be like.
struct DemoOptions
{
    /// How many academic years of work it holds, the current one included: 1 to 12. 2025/26, whose programmes
    /// come with the program, is always among them.
    int years = 2;
    /// Whether an invented national register of about 49,500 schools stands beside the hub's own.
    bool national = false;
    /// The same seed, years and day make the same data, keys and history, byte for byte.
    quint32 seed = 1;
    /// The day the hub is seen on: what came before is done, what comes after is planned.
    QDate today = {};
    QString name = QStringLiteral("Wessex Vale Maths Hub");
};

/// Makes a sample hub at @p path, where there must be no file yet, and leaves it open. Its people, schools
/// and money are invented; its history reads as the office's work of those years would. Whatever goes wrong,
/// no half-made file is left behind.
[[nodiscard]] Result<std::unique_ptr<Store>> makeDemo(const QString &path, const DemoOptions &options);

} // namespace hub
