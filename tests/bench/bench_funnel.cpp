// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The funnel by channel from resident columns, beside the same figures by SQL in SQLite and, where its library is to be
// had (BATON_DUCKDB=…/libduckdb.so), in DuckDB with two threads. BATON_BENCH_LEADS changes the million.

#include "duckdb.h"
#include "measurement.h"

#include "funnel/funnelreport.h"
#include "leads/leadquestionsql.h"
#include "storage/bulkload.h"
#include "storage/cursor.h"
#include "storage/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace baton;
using namespace baton::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int channelCount = 12;
constexpr qint64 dayMillis = 86'400'000;

const char *const countsSql =
    "SELECT l.channel_id, sum(f.far >= 1), sum(f.far >= 2), sum(f.far >= 3), sum(f.far >= 4), sum(f.far >= 5), "
    "sum(f.far >= 6), sum(f.far >= 7), sum(f.far >= 8), sum(f.far >= 9), count(*) FROM lead l JOIN (SELECT lead_id, "
    "max(CASE WHEN stage < 20 THEN stage END) AS far FROM stage_history GROUP BY lead_id) f ON f.lead_id = l.id "
    "GROUP BY l.channel_id";
const char *const velocitySql =
    "SELECT l.channel_id, h.stage, median(h.left_at - h.entered_at), quantile_cont(h.left_at - h.entered_at, 0.9) "
    "FROM stage_history h JOIN lead l ON l.id = h.lead_id WHERE h.left_at >= h.entered_at GROUP BY l.channel_id, "
    "h.stage";

/// Leads with 1 to 6 visits each, in the database and as CSV files for the reference.
void fill(Connection &connection, qint64 leads, const QString &folder)
{
    std::mt19937_64 random(1);
    const auto below = [&](qint64 limit) { return static_cast<qint64>(random() % static_cast<quint64>(limit)); };
    for (int channel = 1; channel <= channelCount; ++channel)
        needDone(connection.run(
            u"INSERT INTO channel (id, name, name_key) VALUES (%1, 'Channel %1', 'channel %1')"_s.arg(channel)));
    auto lead = need(BulkLoad::into(connection, u"lead"_s,
                                    {u"id"_s, u"channel_id"_s, u"stage"_s, u"stage_entered_at"_s, u"created_at"_s,
                                     u"recorded_at"_s, u"updated_at"_s}));
    auto visit = need(BulkLoad::into(connection, u"stage_history"_s,
                                     {u"lead_id"_s, u"seq"_s, u"stage"_s, u"entered_at"_s, u"left_at"_s,
                                      u"recorded_at"_s, u"inconsistent"_s, u"cause"_s}));
    QFile leadFile(folder + u"/lead.csv"_s);
    QFile visitFile(folder + u"/history.csv"_s);
    if (!leadFile.open(QIODevice::WriteOnly) || !visitFile.open(QIODevice::WriteOnly))
        stop(u"The reference's files cannot be written."_s);
    for (qint64 id = 1; id <= leads; ++id) {
        const qint64 channel = 1 + below(channelCount);
        const int visits = static_cast<int>(1 + below(6));
        qint64 at = 1'500'000'000'000 + below(900) * dayMillis;
        for (const qint64 value : {id, channel, qint64(visits), at, at, at, at})
            lead->integer(value);
        lead->endRow();
        leadFile.write(QByteArray::number(id) + ',' + QByteArray::number(channel) + '\n');
        for (int seq = 1; seq <= visits; ++seq) {
            const qint64 left = at + below(40 * dayMillis);
            const bool isLast = seq == visits;
            for (const qint64 value : {id, qint64(seq), qint64(seq), at})
                visit->integer(value);
            isLast ? visit->null() : visit->integer(left);
            for (const qint64 value : {at, qint64(0), qint64(1)})
                visit->integer(value);
            visit->endRow();
            visitFile.write(QByteArray::number(id) + ',' + QByteArray::number(seq) + ',' + QByteArray::number(at) + ','
                            + (isLast ? QByteArray() : QByteArray::number(left)) + '\n');
            at = left;
        }
    }
    need(lead->finish());
    need(visit->finish());
}

void drain(Connection &connection, const QString &sql)
{
    auto cursor = need(Cursor::open(connection, sql));
    while (cursor->next()) {}
    needDone(cursor->finish());
}

void compareWithDuckDb(const QString &folder, const Spent &ours)
{
    const auto duck = DuckDb::open();
    if (!duck)
        return;
    const Spent loaded = best(1, [&] {
        duck->run("CREATE TABLE lead AS SELECT * FROM read_csv('" + folder.toUtf8()
                  + "/lead.csv', header = false, columns = {'id': 'BIGINT', 'channel_id': 'BIGINT'})");
        duck->run("CREATE TABLE stage_history AS SELECT lead_id, seq, seq::TINYINT AS stage, entered_at, left_at FROM "
                  "read_csv('"
                  + folder.toUtf8()
                  + "/history.csv', header = false, columns = {'lead_id': 'BIGINT', 'seq': 'INTEGER', 'entered_at': "
                    "'BIGINT', 'left_at': 'BIGINT'})");
    });
    QByteArray counts = countsSql;
    for (int stage = 1; stage <= 9; ++stage)
        counts.replace("sum(f.far >= " + QByteArray::number(stage) + ')',
                       "count(*) FILTER (f.far >= " + QByteArray::number(stage) + ')');
    const Spent counted = best(5, [&] { duck->run(counts); });
    const Spent measured = best(5, [&] { duck->run(velocitySql); });
    const Spent both{counted.wall + measured.wall, counted.processor + measured.processor, 0};
    tell("DuckDB, 2 threads: counts", counted);
    tell("DuckDB, 2 threads: velocity", measured);
    tell("DuckDB, 2 threads: loading both tables", loaded);
    tellRatio("ratio resident columns / DuckDB", ours, both, "(wanted: less than 1)");
}

} // namespace

int main()
{
    const qint64 leads = askedLeads();
    QTemporaryDir folder;
    const auto location = need(WorkspaceLocation::parse(folder.filePath(u"funnel.baton"_s)));
    const SystemClock clock;
    const auto database = need(Workspace::create(location, {}, clock));
    auto connection = need(Connection::open(location, Connection::Access::ReadWrite));
    needDone(connection->run(u"BEGIN"_s));
    fill(*connection, leads, folder.path());
    needDone(connection->run(u"COMMIT"_s));

    FieldCatalogue catalogue = leadCatalogue();
    FunnelReport report(*connection, catalogue);
    const FunnelQuestion question{.asOf = {clock.now(), {}}, .window = {}, .condition = {}, .by = u"channel"_s};
    FunnelColumns columns;
    LeadGrouping grouping;
    const Spent loading = best(1, [&] { columns = need(report.columns()); });
    const Spent grouped = best(1, [&] { grouping = need(report.grouping(columns, question)); });
    const Spent ours = best(5, [&] { (void)FunnelReport::figures(columns, grouping, question); });
    const Spent inSql = best(1, [&] { drain(*connection, QString::fromLatin1(countsSql)); });

    std::printf("Funnel by channel with velocity, %lld leads, %zu visits\n", static_cast<long long>(leads),
                columns.stages.size());
    tell("from resident columns", ours);
    tell("loading the visits", loading);
    tell("loading the channels", grouped);
    tell("reference: SQL in SQLite, counts only", inSql);
    tellRatio("ratio resident columns / SQL", ours, inSql, "");
    compareWithDuckDb(folder.path(), ours);
    return 0;
}
