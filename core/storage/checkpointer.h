// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QThreadPool>

#include <atomic>

struct sqlite3;

namespace baton {

/// Copies SQLite's write-ahead log back into the file on a thread of its own. A writer that does so itself stands still
/// for 64 MB, once in a while, in the middle of whatever it does.
class Checkpointer
{
public:
    explicit Checkpointer(QString filePath);
    ~Checkpointer();
    Q_DISABLE_COPY_MOVE(Checkpointer)

    /// From now on the commits of this connection tell when there is enough to copy. It must not commit when this is
    /// gone.
    void watch(sqlite3 *writer);

private:
    enum class State { Idle, Copying, Copied };

    static int committed(void *self, sqlite3 *writer, const char *schema, int pages);
    void copy();

    QString m_filePath;
    std::atomic<State> m_state = State::Idle;
    QThreadPool m_thread;
};

} // namespace baton
