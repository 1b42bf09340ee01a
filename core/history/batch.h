// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/instant.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace baton {

/// A change of many rows that is listed, undone and talked about as one.
struct Batch
{
    enum class Kind {
        Import = 1,
        BulkEdit = 2,
        Merge = 3,
        Undo = 4,
        Sample = 5,
        Routing = 6,
        Campaign = 7,
        Qualification = 8,
        Agreement = 9,
    };
    enum class State { Running = 1, Done = 2, Cancelled = 3, Failed = 4 };

    BatchId id;
    Kind kind = Kind::Import;
    State state = State::Running;
    SourceId source;
    QString fileName;
    QString fileDigest; ///< SHA-256 of the file's bytes, hexadecimal.
    QJsonObject profile;
    QJsonObject options;
    Instant occurredAt;
    Instant recordedAt;
    std::optional<Instant> finishedAt;
    UserId actor;
    qint64 rowsDone = 0; ///< Data records of the file that are committed: where a resumed run goes on.
    QJsonObject result;
    BatchId undoneBy;
};

} // namespace baton
