// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/person.h"
#include "support/money.h"

namespace baton {

/// A company that leads belong to.
struct Account
{
    AccountId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    QString name;
    QString industry;
    std::optional<qint64> employees;
    QString website;
    std::optional<Money> revenue;
    Address address;
    BatchId batch;
    Instant createdAt;

    friend bool operator==(const Account &, const Account &) = default;
};

/// The key column of the table of accounts. Names that differ only in accents share it: whoever looks an account up by
/// name compares comparisonKey(name) of what the key finds.
[[nodiscard]] QString accountNameKey(QStringView name);

} // namespace baton
