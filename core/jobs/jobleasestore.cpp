// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/jobleasestore.h"

#include "storage/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int jobLock = 4745296;
/// Of a process on another machine nobody here can say whether it lives; no run takes so long.
constexpr std::chrono::hours longestRun{24};

/// In ticks since the machine began; 0 where there is no such process.
qint64 beginningOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // The name, the second field, may hold anything; it ends at the last bracket.
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype began = 19;
    return fields.value(began).toLongLong();
}

} // namespace

Result<std::optional<JobLeaseStore::Holder>> JobLeaseStore::holder()
{
    return m_connection.selectOne(
        u"SELECT u.name, j.host, j.process, j.process_began, j.since FROM job_lease j "
        "LEFT JOIN app_user u ON u.id = j.user_id"_s,
        {}, [](const Row &row) {
            return Holder{row.text(0), row.text(1), row.int64(2), row.int64(3), row.instant(4)};
        });
}

Result<bool> JobLeaseStore::isHeldElsewhere(const std::optional<Holder> &holder, Instant now)
{
    if (!m_connection.dialect().isSqlite()) {
        const auto taken = m_connection.count(u"SELECT CAST(pg_try_advisory_lock(%1) AS INTEGER)"_s.arg(jobLock));
        return taken ? Result<bool>(*taken == 0) : failure(taken);
    }
    if (!holder)
        return false;
    if (holder->host != QSysInfo::machineHostName())
        return now - holder->since < longestRun;
    return holder->processBegan != 0 && beginningOf(holder->process) == holder->processBegan;
}

Result<void> JobLeaseStore::take(const Stamp &stamp)
{
    const auto before = holder();
    if (!before)
        return failure(before);
    const auto isHeld = isHeldElsewhere(*before, stamp.recordedAt);
    if (!isHeld)
        return failure(isHeld);
    if (*isHeld) {
        QVariantMap about;
        if (*before)
            about = {
                {u"who"_s, (*before)->name}, {u"host"_s, (*before)->host}, {u"since"_s, toIsoText((*before)->since)}};
        return failure(Error::Kind::Conflict, u"jobs.running"_s, about);
    }
    const qint64 process = QCoreApplication::applicationPid();
    const auto written = m_connection.execute(
        u"INSERT INTO job_lease (id, user_id, host, process, process_began, since) VALUES (1, :user, :host, :process, "
        ":began, :since) ON CONFLICT (id) DO UPDATE SET user_id = excluded.user_id, host = excluded.host, process = "
        "excluded.process, process_began = excluded.process_began, since = excluded.since"_s,
        {{u":user"_s, toSql(stamp.actor)},
         {u":host"_s, QSysInfo::machineHostName()},
         {u":process"_s, process},
         {u":began"_s, beginningOf(process)},
         {u":since"_s, toSql(stamp.recordedAt)}});
    return written ? Result<void>() : failure(written);
}

Result<void> JobLeaseStore::giveBack()
{
    const auto gone = m_connection.execute(u"DELETE FROM job_lease"_s);
    if (!gone || m_connection.dialect().isSqlite())
        return gone ? Result<void>() : failure(gone);
    return m_connection.run(u"SELECT pg_advisory_unlock(%1)"_s.arg(jobLock));
}

} // namespace baton
