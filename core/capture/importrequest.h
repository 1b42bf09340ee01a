// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvdetection.h"
#include "capture/importprofile.h"

#include <QString>

#include <optional>

namespace baton {

/// What happens with rows that match a lead, and with those that match none.
enum class ImportPolicy {
    Upsert, ///< Matching leads are changed, others created.
    Create, ///< Matching leads are left alone.
    Update, ///< Rows that match none are rejected ("match.none").
};

/// "upsert", "create", "update".
[[nodiscard]] QString keyOf(ImportPolicy policy);
[[nodiscard]] std::optional<ImportPolicy> importPolicyFromKey(QStringView key);

/// What to import and how: everything that a run needs and a person chose.
struct ImportRequest
{
    QString file;
    QString source; ///< Name of the source; an unknown one is made.
    ImportProfile profile; ///< With its kind and match keys; change them there to override.
    CsvChoices choices; ///< What is fixed about the file's form; the rest is detected.
    ImportPolicy policy = ImportPolicy::Upsert;
};

} // namespace baton
