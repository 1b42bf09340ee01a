// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "support/result.h"

#include <QJsonObject>

#include <optional>

namespace baton {

class Output;

/// What every verb says of a version: {version, state, effectiveFrom, effectiveTo, reviewDue, summary, signatures}.
/// Version 0 and the state "shipped" stand for what Baton brings along and nobody stored.
[[nodiscard]] QJsonObject toJson(const Agreement &agreement);
/// "version 2 (active)".
[[nodiscard]] QString versionText(const Agreement &agreement);

/// Says by `sentence`, which has a place for it, what became of a version; or fails as it did.
Result<void> tellVersion(Output &output, const Result<Agreement> &agreement, const QString &sentence);

/// Which version a verb is about: the number given by --version.
struct VersionChoice
{
    std::optional<qint64> version;

    [[nodiscard]] std::optional<int> versionNumber() const
    {
        return version ? std::optional(static_cast<int>(*version)) : std::nullopt;
    }
};

/// A JSON document from a file. Errors: NotFound "file.missing", Invalid "rules.json" (file).
Result<QJsonObject> documentFrom(const QString &file);

} // namespace baton
