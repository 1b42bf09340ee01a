// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/exportfile.h"

namespace baton {

/// Writes all of it. Errors: Unavailable "file.write" with the reason.
[[nodiscard]] inline Result<void> writtenTo(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) == bytes.size())
        return {};
    if (const auto *file = dynamic_cast<const ExportFile *>(&out))
        return file->broken();
    return failure(Error::Kind::Unavailable, QStringLiteral("file.write"),
                   {{QStringLiteral("reason"), out.errorString()}});
}

} // namespace baton
