// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/result.h"
#include "views/savedview.h"

#include <QString>

#include <variant>

namespace baton {

/// What a link into the program names, as "baton://lead/L-000400", "baton://campaign/C-000012",
/// "baton://view/12" or "baton://page/funnel". It never names a workspace, let alone a command: a link from a mail
/// shows something in what is open, no more.
struct BatonLink
{
    struct PageName
    {
        QString name; ///< The page's object name.

        friend bool operator==(const PageName &, const PageName &) = default;
    };
    std::variant<LeadId, CampaignId, ViewId, PageName> target;

    /// Whether `text` is meant to be a link.
    [[nodiscard]] static bool isLink(QStringView text);
    /// Errors: Invalid "link.unknown" with value.
    [[nodiscard]] static Result<BatonLink> parse(const QString &text);
    /// As parse() reads it.
    [[nodiscard]] QString text() const;

    friend bool operator==(const BatonLink &, const BatonLink &) = default;
};

} // namespace baton
