// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/entity.h"
#include "storage/database.h"
#include "support/clock.h"

#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <optional>

namespace baton {

/// Tells this process what was written, by itself or by others: reads the event log from the last event it has seen.
///
/// A file is polled; on PostgreSQL a notification comes at once, as a hint only, and a slower poll makes good a missed
/// one.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    /// One event of the log; a whole batch is one change of Entity::Batch.
    struct Change
    {
        qint64 event = 0;
        Entity entity = Entity::Lead;
        qint64 entityId = 0;
    };

    ChangeFeed(Database &database, const Clock &clock, QObject *parent = nullptr);
    ~ChangeFeed() override;

    /// Begins behind what is in the log now; emits `started` once it knows where that is.
    void start();
    /// Looks now, not only when it is time.
    void poll();

    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    /// When the database last answered; nothing before it did.
    [[nodiscard]] std::optional<Instant> lastAnswer() const { return m_lastAnswer; }
    /// When it is asked again, while it does not answer.
    [[nodiscard]] std::optional<Instant> nextTry() const;

signals:
    void started();
    void changed(const QList<baton::ChangeFeed::Change> &changes);
    /// The database cannot be read any more, or again.
    void connectionChanged(bool isConnected);
    /// It answered, or did not.
    void tried();

private:
    void listen();
    void begin();
    void take(const QList<Change> &changes);
    void setConnected(bool isConnected);
    [[nodiscard]] std::chrono::milliseconds pollInterval() const;

    Database &m_database;
    const Clock &m_clock;
    QTimer m_timer;
    QThread m_listening;
    qint64 m_lastEvent = -1;
    QSet<qint64> m_recentEvents;
    bool m_isReading = false;
    bool m_isAskedAgain = false;
    bool m_isConnected = true;
    std::optional<Instant> m_lastAnswer;
};

} // namespace baton
