// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"
#include "storage/workspacelocation.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace baton {

/// Listens for the hint that the event log has grown. Lives in a thread of its own, because connecting blocks.
class PostgresListener : public QObject
{
    Q_OBJECT

public:
    explicit PostgresListener(WorkspaceLocation location);

    void start();

signals:
    void notified();

private:
    void ensureConnected();

    WorkspaceLocation m_location;
    std::unique_ptr<Connection> m_connection;
    QTimer *m_guard = nullptr;
};

} // namespace baton
