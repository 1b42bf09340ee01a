// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/changefeed.h"

#include "history/postgreslistener.h"
#include "support/reply.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

namespace {

// PostgreSQL commits event numbers out of order: what stands just below the highest seen may come later.
constexpr qint64 overlap = 1000;
constexpr auto filePollInterval = 1s;
constexpr auto serverPollInterval = 30s;
constexpr auto lostServerPollInterval = 8s; ///< Nobody notifies of a server that is back.

Result<QList<ChangeFeed::Change>> changesAfter(Connection &connection, qint64 event)
{
    return connection.select(
        u"SELECT id, entity, entity_id FROM event_log WHERE id > :event ORDER BY id"_s, {{u":event"_s, event}},
        [](const Row &row) {
            return ChangeFeed::Change{row.int64(0), static_cast<Entity>(row.integer(1)), row.int64(2)};
        });
}

} // namespace

ChangeFeed::ChangeFeed(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::poll);
}

ChangeFeed::~ChangeFeed()
{
    m_listening.quit();
    m_listening.wait();
}

void ChangeFeed::start()
{
    if (m_database.engine() == Engine::Postgresql)
        listen();
    m_timer.start(pollInterval());
    begin();
}

void ChangeFeed::listen()
{
    auto *listener = new PostgresListener(m_database.location());
    listener->moveToThread(&m_listening);
    connect(&m_listening, &QThread::started, listener, &PostgresListener::start);
    connect(&m_listening, &QThread::finished, listener, &QObject::deleteLater);
    connect(listener, &PostgresListener::notified, this, &ChangeFeed::poll);
    m_listening.start();
}

void ChangeFeed::begin()
{
    m_isReading = true;
    const auto newest =
        m_database.read([](Connection &connection) { return connection.count(u"SELECT max(id) FROM event_log"_s); });
    onReply(newest, this, [this](const Result<qint64> &event) {
        m_isReading = false;
        setConnected(event.has_value());
        if (!event)
            return; // The next poll tries again.
        m_lastEvent = *event;
        emit started();
        if (std::exchange(m_isAskedAgain, false))
            poll();
    });
}

void ChangeFeed::poll()
{
    // One read at a time; a hint that comes meanwhile is answered by one more read.
    if (m_isReading) {
        m_isAskedAgain = true;
        return;
    }
    if (m_lastEvent < 0)
        return begin();
    m_isReading = true;
    const qint64 from =
        m_database.engine() == Engine::Sqlite ? m_lastEvent : std::max<qint64>(0, m_lastEvent - overlap);
    onReply(m_database.read([from](Connection &connection) { return changesAfter(connection, from); }), this,
            [this](const Result<QList<Change>> &changes) {
                m_isReading = false;
                setConnected(changes.has_value());
                if (changes)
                    take(*changes);
                if (std::exchange(m_isAskedAgain, false))
                    poll();
            });
}

void ChangeFeed::take(const QList<Change> &changes)
{
    QList<Change> fresh;
    QSet<qint64> recent;
    const qint64 before = m_lastEvent;
    for (const Change &change : changes) {
        recent.insert(change.event);
        // Below the highest seen, only what an earlier read did not show is new; at the start nothing there is.
        if (change.event > before || (!m_recentEvents.isEmpty() && !m_recentEvents.contains(change.event)))
            fresh.append(change);
        m_lastEvent = std::max(m_lastEvent, change.event);
    }
    m_recentEvents = recent;
    if (!fresh.isEmpty())
        emit changed(fresh);
}

void ChangeFeed::setConnected(bool isConnected)
{
    const bool isNews = std::exchange(m_isConnected, isConnected) != isConnected;
    if (isConnected)
        m_lastAnswer = m_clock.now();
    if (isNews) {
        m_timer.start(pollInterval());
        emit connectionChanged(isConnected);
    }
    emit tried();
}

std::chrono::milliseconds ChangeFeed::pollInterval() const
{
    if (m_database.engine() == Engine::Sqlite)
        return filePollInterval;
    return m_isConnected ? serverPollInterval : lostServerPollInterval;
}

std::optional<Instant> ChangeFeed::nextTry() const
{
    if (m_isConnected || !m_timer.isActive())
        return {};
    // A coarse timer may have a little longer than it was set to.
    return m_clock.now() + std::min(m_timer.remainingTimeAsDuration(), m_timer.intervalAsDuration());
}

} // namespace baton
