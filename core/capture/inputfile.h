// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QFile>

#include <memory>

namespace baton {

/// Opens a regular file for reading.
/// Errors, with "file": NotFound "file.missing"; Invalid "file.directory"; Denied "file.denied"; Unavailable
/// "file.read".
[[nodiscard]] Result<std::unique_ptr<QFile>> openInputFile(const QString &path);

/// `error` with the file that it is about, unless it names one already.
[[nodiscard]] Error inFile(Error error, const QString &path);

} // namespace baton
