#pragma once

#include "shell/page.h"

namespace hub {

/// A file opened before.
struct RecentFile
{
    QString path;
    std::function<void()> open;
};

/// What stands in the window while no hub is open: the ways to begin, and the files opened before.
Page *makeWelcomePage(const QList<QAction *> &ways, const std::vector<RecentFile> &recent, QWidget *parent);

} // namespace hub
