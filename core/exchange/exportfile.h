// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QSaveFile>

namespace baton {

/// A file that is there as a whole or not at all: what is written stands beside it until keep(), and goes with this
/// object otherwise. A file of that name is replaced only then.
class ExportFile : public QIODevice
{
public:
    explicit ExportFile(const QString &path);

    /// Errors: Denied or Unavailable "file.write" with file and reason.
    Result<void> begin();
    /// Puts the file into its place, on the disk. Errors: as begin().
    Result<void> keep();
    /// What a write that failed failed of.
    [[nodiscard]] tl::unexpected<Error> broken() const;
    /// Whether a write failed; what came after it is nowhere.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    /// SHA-256 of what was written, in hexadecimal digits.
    [[nodiscard]] QString digest() const;

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QSaveFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_isBroken = false;
};

} // namespace baton
