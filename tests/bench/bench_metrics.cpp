// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The funnel of each campaign, velocity, attainment by owner and what was never followed up, over a million leads of
// which 200,000 have clocks that run: from resident columns, beside DuckDB with two threads that holds the same tables
// in memory. The answers must be the same. Loading is told apart, here and there. BATON_BENCH_LEADS changes the
// million.

#include "duckdb.h"
#include "measurement.h"
#include "metrics/longhistory.h"

#include "campaigns/campaignstore.h"
#include "metrics/attainment.h"
#include "metrics/campaignsources.h"
#include "metrics/followup.h"
#include "metrics/metriccolumnstore.h"
#include "metrics/stagevelocity.h"
#include "storage/workspace.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace baton;
using namespace baton::bench;
using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<std::vector<double>>;

constexpr int successStages = 9;
const QByteArray nowText = QByteArray::number(LongHistory::now);

/// Workspace hours from Monday to Friday; sales answers within 8 of them and turns to the lead within 16.
SlaRules rules()
{
    BusinessHours hours;
    hours.zone = u"Etc/UTC"_s;
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        hours.week.at(weekday) = {{std::chrono::hours(9), std::chrono::hours(17)}};
    SlaCommitment answer;
    answer.key = u"answer"_s;
    answer.start = {SlaEvent::Kind::HandedOver};
    answer.stop = {SlaEvent::Kind::Decided};
    answer.target = {SlaTarget::Unit::Hours, 8};
    SlaCommitment touch = answer;
    touch.key = u"touch"_s;
    touch.stop = {SlaEvent::Kind::Touched};
    touch.target = {SlaTarget::Unit::Hours, 16};
    const Instant now = fromMillis(LongHistory::now);
    const InstantRange laidOut{now - std::chrono::days(3 * 366), now + std::chrono::days(366)};
    return need(
        SlaRules::create({{1, {}, {{answer, touch}, {}}}}, {need(BusinessCalendar::create(hours)), {}, laidOut}));
}

struct Table
{
    QString name;
    QString sql; ///< As SQLite is asked.
    QList<std::pair<QByteArray, QByteArray>> columns; ///< Name and type, as DuckDB reads them.
};

const QList<Table> &tables()
{
    static const QList<Table> all{
        {u"lead"_s, u"SELECT id FROM lead WHERE deleted_at IS NULL"_s, {{"id", "INTEGER"}}},
        {u"stage_history"_s,
         u"SELECT lead_id, stage, entered_at, left_at FROM stage_history"_s,
         {{"lead_id", "INTEGER"}, {"stage", "TINYINT"}, {"entered_at", "BIGINT"}, {"left_at", "BIGINT"}}},
        {u"handoff"_s,
         u"SELECT id, lead_id, to_side, owner_id, handed_at, respond_due_at, touch_due_at, accepted_at, rejected_at, "
         "returned_at FROM handoff"_s,
         {{"id", "INTEGER"},
          {"lead_id", "INTEGER"},
          {"to_side", "TINYINT"},
          {"owner_id", "INTEGER"},
          {"handed_at", "BIGINT"},
          {"respond_due_at", "BIGINT"},
          {"touch_due_at", "BIGINT"},
          {"accepted_at", "BIGINT"},
          {"rejected_at", "BIGINT"},
          {"returned_at", "BIGINT"}}},
        {u"touch"_s,
         u"SELECT lead_id, side, kind, direction, occurred_at FROM touch WHERE deleted_at IS NULL"_s,
         {{"lead_id", "INTEGER"},
          {"side", "TINYINT"},
          {"kind", "TINYINT"},
          {"direction", "TINYINT"},
          {"occurred_at", "BIGINT"}}},
        {u"assignment"_s,
         u"SELECT lead_id, owner_id, occurred_at FROM assignment WHERE side = 3"_s,
         {{"lead_id", "INTEGER"}, {"owner_id", "INTEGER"}, {"occurred_at", "BIGINT"}}},
        {u"interest"_s,
         u"SELECT lead_id, campaign, occurred_at FROM interest WHERE lead_id IS NOT NULL"_s,
         {{"lead_id", "INTEGER"}, {"campaign", "VARCHAR"}, {"occurred_at", "BIGINT"}}},
        {u"campaign"_s, u"SELECT id, lower(utm_campaign) FROM campaign"_s, {{"id", "INTEGER"}, {"utm", "VARCHAR"}}},
        {u"app_user"_s, u"SELECT id, active FROM app_user"_s, {{"id", "INTEGER"}, {"active", "INTEGER"}}},
    };
    return all;
}

/// By campaign (0: none), how many leads got to each success stage or beyond.
const QByteArray funnelSql =
    "SELECT coalesce(c.id, 0)::DOUBLE, "
    "count(*) FILTER (far >= 1)::DOUBLE, count(*) FILTER (far >= 2)::DOUBLE, count(*) FILTER (far >= 3)::DOUBLE, "
    "count(*) FILTER (far >= 4)::DOUBLE, count(*) FILTER (far >= 5)::DOUBLE, count(*) FILTER (far >= 6)::DOUBLE, "
    "count(*) FILTER (far >= 7)::DOUBLE, count(*) FILTER (far >= 8)::DOUBLE, count(*) FILTER (far >= 9)::DOUBLE "
    "FROM (SELECT lead_id, max(stage) FILTER (stage < 20) AS far FROM stage_history WHERE entered_at <= "
    + nowText
    + " GROUP BY lead_id) f LEFT JOIN (SELECT i.lead_id, arg_min(k.id, i.occurred_at) AS id FROM interest i JOIN "
      "campaign k ON k.utm = lower(i.campaign) WHERE i.occurred_at <= "
    + nowText + " GROUP BY i.lead_id) c ON c.lead_id = f.lead_id GROUP BY 1 ORDER BY 1";

/// By stage: how many stays, their median, P75 and P90 in milliseconds.
const QByteArray velocitySql =
    "SELECT stage::DOUBLE, n::DOUBLE, q[1]::DOUBLE, q[2]::DOUBLE, q[3]::DOUBLE FROM (SELECT stage, count(*) AS n, "
    "quantile_cont(left_at - entered_at, [0.5, 0.75, 0.9]) AS q FROM stage_history WHERE left_at >= entered_at AND "
    "left_at <= "
    + nowText + " GROUP BY stage) ORDER BY 1";

/// Hand-offs to sales, when the next one began, and the first touch between.
const QByteArray touchedSql =
    "h AS (SELECT id, lead_id, owner_id, handed_at, respond_due_at, touch_due_at, accepted_at, rejected_at, "
    "returned_at, to_side, lead(handed_at) OVER (PARTITION BY lead_id ORDER BY handed_at) AS next_at FROM handoff "
    "WHERE handed_at <= "
    + nowText
    + "), t AS (SELECT h.id, min(t.occurred_at) AS touched_at FROM h JOIN touch t ON "
      "t.lead_id = h.lead_id AND t.side = h.to_side AND t.occurred_at >= h.handed_at AND t.occurred_at < "
      "coalesce(h.next_at, 9223372036854775807) AND t.kind <> 4 AND t.direction <> 3 AND (t.direction = 1 OR t.kind <> "
      "2) AND t.occurred_at <= "
    + nowText + " GROUP BY h.id)";

/// By owner (0: nobody): clocks that are met, breached, exempt, running, and breached ones that go on.
const QByteArray attainmentSql = "WITH " + touchedSql
    + ", s AS (SELECT h.*, t.touched_at, o.passed - (o.until - greatest(o.since, h.handed_at)) AS passed FROM h LEFT "
      "JOIN t ON t.id = h.id ASOF JOIN open_time o ON h.handed_at < o.until WHERE h.to_side = 3), "
      "p AS (SELECT lead_id, handed_at, next_at, passed + 8 * 3600000 AS goal, least(accepted_at, rejected_at, "
      "returned_at) AS stopped, next_at AS ended FROM s UNION ALL SELECT lead_id, handed_at, next_at, passed + 16 * "
      "3600000, touched_at, least(rejected_at, next_at) FROM s), "
      "c AS (SELECT p.lead_id, o.until - (o.passed - p.goal) AS due, CASE WHEN p.stopped <= "
    + nowText
    + " AND p.stopped < coalesce(p.next_at, 9223372036854775807) AND p.stopped <= coalesce(p.ended, "
      "9223372036854775807) THEN p.stopped END AS stopped, CASE WHEN p.ended <= "
    + nowText
    + " THEN p.ended END AS ended FROM p ASOF JOIN open_time o ON p.goal <= o.passed), "
      "e AS (SELECT lead_id, due, stopped, ended, coalesce(stopped, ended, "
    + nowText
    + ") AS at FROM c) "
      "SELECT coalesce(a.owner_id, 0)::DOUBLE, count(*) FILTER (e.at <= e.due AND e.stopped IS NOT NULL)::DOUBLE, "
      "count(*) FILTER (e.at > e.due)::DOUBLE, count(*) FILTER (e.at <= e.due AND e.stopped IS NULL AND e.ended IS NOT "
      "NULL)::DOUBLE, count(*) FILTER (e.at <= e.due AND e.stopped IS NULL AND e.ended IS NULL)::DOUBLE, count(*) "
      "FILTER (e.at > e.due AND e.stopped IS NULL AND e.ended IS NULL)::DOUBLE FROM e ASOF LEFT JOIN assignment a ON "
      "a.lead_id = e.lead_id AND e.at >= a.occurred_at GROUP BY 1 ORDER BY 1";

/// By owner (0: nobody), the buckets in their order.
const QByteArray followUpSql = "WITH " + touchedSql
    + ", b AS (SELECT coalesce(h.owner_id, 0) AS owner, CASE WHEN rejected_at <= " + nowText
    + " THEN 0 WHEN returned_at <= " + nowText
    + " THEN 1 WHEN t.touched_at IS NOT NULL THEN 2 WHEN accepted_at <= " + nowText + " AND touch_due_at < " + nowText
    + " THEN 3 WHEN coalesce(accepted_at, 9223372036854775807) > " + nowText + " AND respond_due_at < " + nowText
    + " THEN 4 WHEN coalesce(u.active, 0) = 0 THEN 5 ELSE 6 END AS bucket FROM h LEFT JOIN t ON t.id = h.id LEFT JOIN "
      "app_user u ON u.id = h.owner_id) SELECT owner::DOUBLE, count(*) FILTER (bucket = 0)::DOUBLE, count(*) FILTER "
      "(bucket = 1)::DOUBLE, count(*) FILTER (bucket = 2)::DOUBLE, count(*) FILTER (bucket = 3)::DOUBLE, count(*) "
      "FILTER (bucket = 4)::DOUBLE, count(*) FILTER (bucket = 5)::DOUBLE, count(*) FILTER (bucket = 6)::DOUBLE FROM b "
      "GROUP BY 1 ORDER BY 1";

/// The open stretches of the workspace's hours, with what has passed of them at the end of each.
QByteArray openTimeSql()
{
    QByteArray values;
    qint64 passed = 0;
    const qint64 firstDay = LongHistory::now / LongHistory::day - 3 * 366;
    for (qint64 number = firstDay; number < firstDay + 4 * 366; ++number) {
        const bool isWeekend = (number + 3) % 7 >= 5; // 1970-01-01 was a Thursday.
        if (isWeekend)
            continue;
        const qint64 since = number * LongHistory::day + 9 * LongHistory::hour;
        passed += 8 * LongHistory::hour;
        values.append(values.isEmpty() ? "(" : ", (").append(QByteArray::number(since)).append(", ");
        values.append(QByteArray::number(since + 8 * LongHistory::hour)).append(", ");
        values.append(QByteArray::number(passed)).append(')');
    }
    return "CREATE TABLE open_time AS SELECT since::BIGINT AS since, until::BIGINT AS until, passed::BIGINT AS passed "
           "FROM (VALUES "
        + values + ") AS stretch (since, until, passed)";
}

void loadInto(const DuckDb &duck, const QString &folder)
{
    for (const Table &table : tables()) {
        QByteArray columns;
        for (const auto &[name, type] : table.columns)
            columns.append(columns.isEmpty() ? "'" : ", '").append(name).append("': '").append(type).append('\'');
        duck.run("CREATE TABLE " + table.name.toLatin1() + " AS SELECT * FROM read_csv('" + folder.toUtf8() + '/'
                 + table.name.toLatin1() + ".csv', header = false, columns = {" + columns + "})");
    }
    duck.run(openTimeSql());
}

struct ByCampaign
{
    FunnelCounts counts;
    const QList<Campaign> &campaigns;
};

Rows rowsOf(const ByCampaign &funnel)
{
    const auto &[counts, campaigns] = funnel;
    Rows rows;
    for (qsizetype place = 0; place < counts.groups.size(); ++place) {
        std::vector<double> row{place < campaigns.size() ? static_cast<double>(campaigns[place].id.value()) : 0};
        for (int stage = 0; stage < successStages; ++stage)
            row.push_back(static_cast<double>(counts.groups[place][stage].reached));
        rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
}

Rows rowsOf(const QList<StageVelocity> &velocities)
{
    Rows rows;
    for (const StageVelocity &velocity : velocities)
        if (velocity.stays > 0)
            rows.push_back({static_cast<double>(velocity.stage), static_cast<double>(velocity.stays),
                            *velocity.medianDays * LongHistory::day, *velocity.p75Days * LongHistory::day,
                            *velocity.p90Days * LongHistory::day});
    return rows;
}

Rows rowsOf(const Attainment &attained)
{
    Rows rows;
    for (const auto &[owner, clocks] : attained.owners) {
        std::vector<double> row{static_cast<double>(owner.value())};
        for (const SlaClock::State state :
             {SlaClock::State::Met, SlaClock::State::Breached, SlaClock::State::Exempt, SlaClock::State::Running})
            row.push_back(static_cast<double>(clocks.counts.of(state)));
        row.push_back(static_cast<double>(clocks.overdue));
        rows.push_back(row);
    }
    return rows;
}

Rows rowsOf(const FollowUp &followed)
{
    Rows rows;
    for (const auto &[owner, counts] : followed.owners) {
        std::vector<double> row{static_cast<double>(owner.value())};
        for (const HandoffBucket bucket : allHandoffBuckets)
            row.push_back(static_cast<double>(counts.of(bucket)));
        rows.push_back(row);
    }
    return rows;
}

bool isSame(const Rows &ours, const Rows &theirs)
{
    constexpr double rounding = 1e-9; // Of milliseconds that are days in between.
    const auto isClose = [](double one, double other) { return std::abs(one - other) <= rounding * std::abs(one); };
    return std::ranges::equal(
        ours, theirs, [&](const auto &one, const auto &other) { return std::ranges::equal(one, other, isClose); });
}

void print(const char *whose, const Rows &rows)
{
    std::fprintf(stderr, "%s:\n", whose);
    for (const auto &row : rows) {
        for (const double value : row)
            std::fprintf(stderr, " %.3f", value);
        std::fprintf(stderr, "\n");
    }
}

/// One question: here, there, and beside one another.
template<typename Work>
void compare(const char *what, const DuckDb *duck, const QByteArray &sql, const Work &work)
{
    constexpr int runs = 5;
    Rows ours;
    const Spent spent = best(runs, [&] { ours = rowsOf(work()); });
    tell(what, spent);
    if (!duck)
        return;
    Rows theirs;
    const Spent reference = best(runs, [&] { theirs = duck->rows(sql); });
    tell("  the same in DuckDB, 2 threads", reference);
    tellRatio("  ratio resident columns / DuckDB", spent, reference, "(wanted: less than 1)");
    if (isSame(ours, theirs))
        return;
    print("here", ours);
    print("DuckDB", theirs);
    stop(u"The answers differ: "_s + QString::fromUtf8(what));
}

} // namespace

int main()
{
    const qint64 leads = askedLeads();
    QTemporaryDir folder;
    const auto location = need(WorkspaceLocation::parse(folder.filePath(u"metrics.baton"_s)));
    const SystemClock clock;
    need(Workspace::create(location, {}, clock)).reset();
    const auto connection = need(Connection::open(location, Connection::Access::ReadWrite));
    needDone(connection->run(u"BEGIN"_s));
    LongHistory::fill(*connection, leads);
    needDone(connection->run(u"COMMIT"_s));
    for (const Table &table : tables())
        LongHistory::exportRows(*connection, table.sql, static_cast<int>(table.columns.size()),
                                folder.filePath(table.name + u".csv"_s));

    MetricColumns columns;
    const Spent loading = best(1, [&] { columns = need(MetricColumnStore(*connection).all()); });
    std::vector<qint64> few;
    for (qint64 lead = 1; lead <= 100; ++lead)
        few.push_back(lead * leads / 100);
    const Spent following = best(3, [&] {
        const MetricColumns fresh = need(MetricColumnStore(*connection).ofLeads(few));
        const MetricColumns followed = patched(columns, few, fresh);
    });
    std::printf("Metrics of %lld leads, %zu visits, %zu hand-offs, %zu touches, %zu interests that name a campaign\n",
                static_cast<long long>(leads), columns.visits.stages.size(), columns.handoffs.rows.size(),
                columns.touches.rows.size(), columns.interests.rows.size());
    tell("loading the columns from SQLite", loading);
    tell("following the change of 100 leads", following);
    const auto duck = DuckDb::open();
    if (duck) {
        const Spent loaded = best(1, [&] { loadInto(*duck, folder.path()); });
        tell("DuckDB: loading the tables from CSV", loaded);
    }

    const AsOf asOf{fromMillis(LongHistory::now), {}};
    const QList<Campaign> campaigns = need(CampaignStore(*connection).all());
    const SlaRules promised = rules();
    QSet<UserId> active;
    for (qint64 user = 1; user <= LongHistory::people; ++user)
        if (user % 10 != 0)
            active.insert(UserId(user));
    SlaQuestion clocks;
    clocks.asOf = asOf;
    const DuckDb *there = duck ? &*duck : nullptr;
    compare("funnel by campaign", there, funnelSql, [&] {
        CampaignKeys keys(campaigns);
        return ByCampaign{funnelByCampaign(columns, {}, campaigns, keys, asOf, {}), campaigns};
    });
    compare("velocity by stage: median, P75, P90", there, velocitySql,
            [&] { return stageVelocity(columns.visits, {}, asOf, {}); });
    compare("attainment by owner, two promises", there, attainmentSql,
            [&] { return attainment(columns, promised, {}, clocks); });
    compare("never followed up, by owner", there, followUpSql, [&] {
        return followUp(columns, {}, {asOf, {}, {}, active});
    });
    return 0;
}
