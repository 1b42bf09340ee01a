// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/checkpointer.h"

#include <sqlite3.h>

#include <utility>

namespace baton {

namespace {

/// 64 MB: a page that many transactions write is copied once, not each time.
constexpr int pagesWorthCopying = 8192;
/// From here on the writer copies too, lest the log grow for as long as the other thread fails.
constexpr int mostPages = 4 * pagesWorthCopying;

/// Whether all of it could be copied does not matter: the next commit asks again.
void checkpoint(sqlite3 *handle)
{
    sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

} // namespace

Checkpointer::Checkpointer(QString filePath)
    : m_filePath(std::move(filePath))
{
    m_thread.setMaxThreadCount(1);
}

Checkpointer::~Checkpointer()
{
    m_thread.waitForDone();
}

void Checkpointer::watch(sqlite3 *writer)
{
    sqlite3_wal_hook(writer, &Checkpointer::committed, this);
}

int Checkpointer::committed(void *self, sqlite3 *writer, const char * /*schema*/, int pages)
{
    auto *checkpointer = static_cast<Checkpointer *>(self);
    if (pages < pagesWorthCopying)
        return SQLITE_OK;
    State was = State::Idle;
    if (checkpointer->m_state.compare_exchange_strong(was, State::Copying)) {
        checkpointer->m_thread.start([checkpointer] { checkpointer->copy(); });
    } else if (was == State::Copied || pages >= mostPages) {
        // What came in meanwhile is little; once that is copied too, the log begins anew.
        checkpoint(writer);
        was = State::Copied;
        checkpointer->m_state.compare_exchange_strong(was, State::Idle);
    }
    return SQLITE_OK;
}

void Checkpointer::copy()
{
    sqlite3 *handle = nullptr;
    const int opened =
        sqlite3_open_v2(m_filePath.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    // A connection finds the log only when it has read the file's first page.
    if (opened == SQLITE_OK && sqlite3_exec(handle, "PRAGMA schema_version", nullptr, nullptr, nullptr) == SQLITE_OK)
        checkpoint(handle);
    sqlite3_close(handle);
    m_state = State::Copied;
}

} // namespace baton
