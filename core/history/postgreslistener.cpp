// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/postgreslistener.h"

#include <QSqlDriver>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

PostgresListener::PostgresListener(WorkspaceLocation location)
    : m_location(std::move(location))
{}

void PostgresListener::start()
{
    // Nothing tells a listener that its backend was terminated: it has to look.
    m_guard = new QTimer(this);
    connect(m_guard, &QTimer::timeout, this, &PostgresListener::ensureConnected);
    m_guard->start(15s);
    ensureConnected();
}

void PostgresListener::ensureConnected()
{
    if (m_connection && m_connection->isAlive() && m_connection->run(u"SELECT 1"_s))
        return;
    m_connection.reset();
    auto opened = Connection::open(m_location, Connection::Access::ReadOnly);
    if (!opened)
        return;
    m_connection = std::move(*opened);
    QSqlDriver *driver = m_connection->database().driver();
    connect(driver,
            qOverload<const QString &, QSqlDriver::NotificationSource, const QVariant &>(&QSqlDriver::notification),
            this, &PostgresListener::notified);
    driver->subscribeToNotification(u"baton_event"_s);
    emit notified(); // Whatever was written while nobody listened.
}

} // namespace baton
