// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QFuture>
#include <QJsonObject>

namespace baton {

/// Reads what somebody wrote down as an agreement, beside the window. `workspaceFile` is the open workspace's, which
/// no other handle may touch. Errors: those of openInputFile and checkNotWorkspace; Invalid "rules.json" (file).
[[nodiscard]] QFuture<Result<QJsonObject>> readAgreementFile(const QString &file, const QString &workspaceFile);

/// Writes it as the command line and readAgreementFile read it, whole or not at all.
/// Errors: those of checkNotWorkspace; Denied "file.write" (file).
[[nodiscard]] QFuture<Result<void>> saveAgreementFile(const QJsonObject &body, const QString &file,
                                                      const QString &workspaceFile);

} // namespace baton
