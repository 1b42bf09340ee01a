// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/entity.h"
#include "support/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace baton {

class Connection;

/// One row of the append-only log. Values go to a separate table so that erasure can remove them and keep the chain.
struct Event
{
    EventId id;
    Stamp stamp;
    Entity entity = Entity::Lead;
    qint64 entityId = 0;
    std::optional<int> revision; ///< The entity's revision after the change.
    Verb verb = Verb::Changed;
    QString field; ///< Field key; empty where the event is about the whole entity.
    BatchId batch;
    QString reason;
    QString oldValue;
    QString newValue;
};

/// Appends to and reads the log. Runs inside the caller's transaction, so that no change is without its history.
class EventLog
{
public:
    explicit EventLog(Connection &connection)
        : m_connection(connection)
    {}

    Result<void> append(const Event &event);
    /// In few statements for any number.
    Result<void> append(const QList<Event> &events);
    /// The newest first.
    Result<QList<Event>> of(Entity entity, qint64 entityId, int limit = 500);
    Result<QList<Event>> latest(int limit);

private:
    Result<void> appendMany(const QList<Event> &events);
    Result<void> appendValues(const QList<Event> &events, const QList<qint64> &ids);

    Connection &m_connection;
};

} // namespace baton
