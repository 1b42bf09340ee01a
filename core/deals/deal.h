// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/instant.h"
#include "support/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace baton {

/// An opportunity, in its light form: what may be sold to whom, by when, and how it ended.
struct Deal
{
    DealId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    LeadId lead;
    QString name;
    std::optional<Money> amount;
    QString stage; ///< Open text, as the sales team calls it.
    std::optional<QDate> closeDate;
    QString reason; ///< Why it was won or lost.
    BatchId batch;
    Instant createdAt;

    friend bool operator==(const Deal &, const Deal &) = default;
};

/// Who has a say in a deal.
struct DealPerson
{
    DealId deal;
    PersonId person;
    QString role; ///< As "decides", "signs", "uses": open text.

    friend bool operator==(const DealPerson &, const DealPerson &) = default;
};

} // namespace baton
