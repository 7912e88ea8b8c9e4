#pragma once

#include "cli/command.h"

namespace hub::cli {

/// A document that "export" makes: by what name, and how. The path is a file, or a folder for many at once.
struct DocumentExport
{
    QString what;
    Result<> (*run)(Context &context, Store &store, const QString &path);
};

[[nodiscard]] const std::vector<DocumentExport> &documentExports();

// Each kind of document, by family.
Result<> exportSheets(Context &context, Store &store, const QString &path);
Result<> exportLetters(Context &context, Store &store, const QString &path);
Result<> exportRegister(Context &context, Store &store, const QString &path);
Result<> exportBadges(Context &context, Store &store, const QString &path);
Result<> exportCertificates(Context &context, Store &store, const QString &path);
Result<> exportDecision(Context &context, Store &store, const QString &path);
Result<> exportFollowUps(Context &context, Store &store, const QString &path);
Result<> exportPlanner(Context &context, Store &store, const QString &path);

} // namespace hub::cli
