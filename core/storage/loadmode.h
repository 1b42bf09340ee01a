// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace baton {

class Connection;

/// While it lives, SQLite takes references between rows on trust and does not wait for the disk at a commit: should the
/// power fail, the last transactions may be missing, each as a whole. PostgreSQL goes on as ever: it would lose them by
/// a mere restart of the server. Only outside a transaction: within one, SQLite leaves things as they are.
class LoadMode
{
public:
    explicit LoadMode(Connection &connection);
    ~LoadMode();
    Q_DISABLE_COPY_MOVE(LoadMode)

private:
    Connection &m_connection;
};

} // namespace baton
