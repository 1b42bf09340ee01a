// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/checkpointer.h"
#include "storage/connection.h"
#include "storage/loadmode.h"
#include "storage/transaction.h"
#include "storage/workspacelocation.h"
#include "support/clock.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QThreadStorage>
#include <QUuid>

#include <concepts>
#include <optional>

namespace baton {

/// The open workspace: one writer, four readers, each thread with its own connection. Never blocks its caller.
/// Its end breaks off what is being read, which nobody waits for any more, and completes every write.
///
/// Jobs are by-value, do not throw, and touch nothing but their connection. A job may run more than once: Busy and
/// deadlocks roll back and run it again.
class Database
{
public:
    static constexpr int maximumAttempts = 5;
    static constexpr int readerCount = 4;

    explicit Database(WorkspaceLocation location, Connection::Access access = Connection::Access::ReadWrite);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const WorkspaceLocation &location() const { return m_location; }
    [[nodiscard]] Engine engine() const { return m_location.engine(); }

    enum class Write {
        Change, ///< References are checked, and it is on the disk when it returns.
        Load ///< One of many transactions: the job has made or read every row that it refers to. What comes after the
             ///< last of them, a Change, brings all to the disk.
    };

    /// Runs `job` in one transaction: committed if it returns a value, rolled back if it returns an error.
    template<std::invocable<Connection &> Job>
    QFuture<std::invoke_result_t<Job, Connection &>> write(Job job, Write kind = Write::Change)
    {
        return enqueue(m_writer, [this, job = std::move(job), kind] { return named(attempt(job, kind)); });
    }

    /// Runs `job` on one consistent snapshot.
    template<std::invocable<Connection &> Job>
    QFuture<std::invoke_result_t<Job, Connection &>> read(Job job)
    {
        return enqueue(m_readers, [this, job = std::move(job)] { return named(snapshot(job)); });
    }

private:
    // Not QtConcurrent::run: whoever waits for its future runs a job that has not begun on his own thread, which would
    // open a connection there and let two writers run at once.
    template<typename Work>
    static auto enqueue(QThreadPool &pool, Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        auto future = promise->future();
        promise->start();
        pool.start([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    template<typename Outcome>
    Outcome named(Outcome outcome) const
    {
        if (!outcome)
            addLocation(outcome.error());
        return outcome;
    }

    template<typename Job>
    auto attempt(const Job &job, Write kind) -> std::invoke_result_t<Job, Connection &>
    {
        const QString request = QUuid::createUuid().toString(QUuid::WithoutBraces);
        for (int tries = 1;; ++tries) {
            auto result = attemptOnce(job, request, kind);
            if (result || tries == maximumAttempts || !isWorthRetrying(result.error()))
                return result;
            pauseBefore(tries);
        }
    }

    template<typename Job>
    auto attemptOnce(const Job &job, const QString &request, Write kind) -> std::invoke_result_t<Job, Connection &>
    {
        auto connection = threadConnection(m_access);
        if (!connection)
            return failure(connection);
        std::optional<LoadMode> mode; // Outlives the transaction, within which nothing can be switched.
        if (kind == Write::Load)
            mode.emplace(**connection);
        auto transaction = Transaction::begin(**connection, Transaction::Mode::Write);
        if (!transaction)
            return failure(transaction);
        if (auto marked = markRequest(**connection, request); !marked)
            return failure(marked);
        auto result = job(**connection);
        if (!result)
            return result;
        if (auto committed = (*transaction)->commit(); !committed) {
            // The connection died while committing: only the database knows whether it did.
            transaction->reset();
            if (committed.error().kind == Error::Kind::Unavailable && wasCommitted(request))
                return result;
            return failure(committed);
        }
        return result;
    }

    template<typename Job>
    auto snapshot(const Job &job) -> std::invoke_result_t<Job, Connection &>
    {
        auto connection =
            threadConnection(m_access == Connection::Access::ReadOnly ? m_access : Connection::Access::ReadWrite);
        if (!connection)
            return failure(connection);
        auto transaction = Transaction::begin(**connection, Transaction::Mode::Read);
        if (!transaction)
            return failure(transaction);
        return job(**connection);
    }

    Result<Connection *> threadConnection(Connection::Access access);
    Result<void> markRequest(Connection &connection, const QString &request) const;
    bool wasCommitted(const QString &request);
    void addLocation(Error &error) const;
    static bool isWorthRetrying(const Error &error);
    static void pauseBefore(int tries);

    WorkspaceLocation m_location;
    Connection::Access m_access;
    std::atomic<bool> m_isEnding = false; ///< Above the connections that look at it.
    Checkpointer m_checkpointer; ///< Above the connections that tell it of their commits.
    QThreadStorage<std::shared_ptr<Connection>> m_connections;
    QThreadPool m_readers;
    QThreadPool m_writer;
};

} // namespace baton
