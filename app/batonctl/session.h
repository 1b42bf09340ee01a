// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "output.h"

#include "history/author.h"
#include "storage/database.h"
#include "support/clock.h"
#include "support/instant.h"

#include <QSemaphore>
#include <QString>

#include <memory>
#include <optional>

namespace baton {

/// What one run of the command line works with: the global options, the clocks, the author, the open workspace, the
/// output.
class Session
{
public:
    struct Options
    {
        QString workspace;
        QString actor;
        std::optional<Instant> now;
        std::optional<Instant> knownAt;
        OutputForm form = OutputForm::Text;
    };
    /// Owning: writing down whose a lead is, which is never nobody's word.
    enum class Purpose { Reading, Writing, Owning };

    explicit Session(Options options);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] Output &output() { return m_output; }

    /// The clock that verbs ask: given by --now, else real time.
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] const Clock &wall() const { return m_wall; }
    [[nodiscard]] AsOf asOf() const { return {clock().now(), m_options.knownAt}; }

    /// Errors: Invalid "workspace.notGiven", and those of WorkspaceLocation::parse.
    [[nodiscard]] Result<WorkspaceLocation> location() const;
    /// The workspace, opened at the first call. Writing with a given now is refused on PostgreSQL.
    /// Errors: those of location(), Invalid "now.shared", and those of opening it.
    Result<Database *> database(Purpose purpose);
    /// The same refusal for verbs that do not open the workspace by database().
    [[nodiscard]] Result<void> checkMayWrite(const WorkspaceLocation &location) const;
    /// Who writes: the user named by --as in a file, the login's user in a shared workspace; nobody where neither is
    /// given, but for owning the only person who works here, if there is but one. Errors: NotFound "user.unknown".
    Result<Author> author(Purpose purpose = Purpose::Writing);

    /// What a room works with, made of the open workspace, the author and `more`.
    /// Errors: those of database() and author().
    template<typename Parts, typename... More>
    Result<std::unique_ptr<Parts>> open(Purpose purpose, More &&...more)
    {
        const auto opened = database(purpose);
        if (!opened)
            return failure(opened);
        const auto who = author(purpose);
        if (!who)
            return failure(who);
        return std::make_unique<Parts>(**opened, *who, std::forward<More>(more)...);
    }

    /// The verb answered in full, but what it found is a failure: the exit code says so too.
    void markFailed() { m_hasFailed = true; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// Waits for a reply; there is no window here that could freeze.
    template<typename T>
    static T wait(QFuture<T> reply)
    {
        return reply.result();
    }
    /// The same of long work that tells nobody how far it is: on a terminal a line counts the seconds.
    template<typename T>
    T wait(QFuture<T> reply, const QString &what)
    {
        const auto done = std::make_shared<QSemaphore>();
        QFuture<T>(reply).then(QtFuture::Launch::Sync, [done](const T &) { done->release(); });
        for (int seconds = 1; !done->tryAcquire(1, 1000) && !reply.isFinished(); ++seconds)
            m_output.progress(what, seconds, 0);
        return reply.result();
    }

private:
    /// The only person who works here; nobody where there are several, or none.
    Result<UserId> onlyPerson();

    Options m_options;
    Output m_output;
    SystemClock m_wall;
    std::optional<FixedClock> m_given;
    const Clock *m_clock;
    std::unique_ptr<Database> m_database;
    bool m_hasFailed = false;
};

} // namespace baton
