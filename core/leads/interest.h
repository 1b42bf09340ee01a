// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/instant.h"

#include <QJsonObject>
#include <QString>

namespace baton {

/// One event in which a person showed interest; it exists before any lead does.
struct Interest
{
    enum class Status { New = 1, Matched = 2, Lead = 3, Ignored = 4 }; // Stored: never reuse a number.

    InterestId id;
    LeadId lead;
    SourceId source;
    ChannelId channel;
    QString kind; ///< "form", "event", "call", "referral", "download", "reply", "list" …: open text.
    QString campaign;
    QString externalId; ///< Unique within the source, where there is one: the same event comes in once.
    Status status = Status::New;
    QJsonObject payload; ///< What came in and has no field of its own.
    BatchId batch;
    Instant occurredAt;
    Instant recordedAt;

    friend bool operator==(const Interest &, const Interest &) = default;
};

} // namespace baton
