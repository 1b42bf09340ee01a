// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attainment by owner over a million leads of which 200,000 have a clock that runs, worked out from history, beside
// what SQLite takes for half of it when somebody has stored every deadline and every first touch. Wanted: within
// seconds. BATON_BENCH_LEADS changes the million.

#include "measurement.h"

#include "leads/leadquestionsql.h"
#include "sla/slareport.h"
#include "storage/bulkload.h"
#include "storage/workspace.h"

#include <QTemporaryDir>

#include <cstdio>
#include <random>

using namespace baton;
using namespace baton::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr int people = 40;
/// A Wednesday at noon.
constexpr qint64 now = 1'731'499'200'000;

using Load = std::unique_ptr<BulkLoad>;

Load into(Connection &connection, const QString &table, const QStringList &columns)
{
    return need(BulkLoad::into(connection, table, columns));
}

void addRow(BulkLoad &load, std::initializer_list<std::optional<qint64>> values)
{
    for (const auto &value : values)
        value ? load.integer(*value) : load.null();
    load.endRow();
}

/// Of ten leads two were handed over this morning and wait, four were handed over in the last two years and touched,
/// one was and was not, three have only been created.
void fill(Connection &connection, qint64 leads)
{
    for (int user = 1; user <= people; ++user)
        needDone(connection.run(u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES "
                                "(%1, 'Rep %1', 'rep %1', TRUE, 0, 0)"_s.arg(user)));
    const auto lead =
        into(connection, u"lead"_s,
             {u"id"_s, u"stage"_s, u"stage_entered_at"_s, u"created_at"_s, u"recorded_at"_s, u"updated_at"_s});
    const auto visit = into(connection, u"stage_history"_s,
                            {u"lead_id"_s, u"seq"_s, u"stage"_s, u"entered_at"_s, u"left_at"_s, u"recorded_at"_s,
                             u"inconsistent"_s, u"cause"_s});
    const auto handoff =
        into(connection, u"handoff"_s,
             {u"id"_s, u"lead_id"_s, u"from_side"_s, u"to_side"_s, u"owner_id"_s, u"owned_at"_s, u"handed_at"_s,
              u"respond_due_at"_s, u"touch_due_at"_s, u"accepted_at"_s, u"accepted_recorded_at"_s, u"first_touch_at"_s,
              u"created_at"_s, u"recorded_at"_s, u"updated_at"_s});
    const auto touch =
        into(connection, u"touch"_s,
             {u"id"_s, u"lead_id"_s, u"kind"_s, u"direction"_s, u"side"_s, u"occurred_at"_s, u"recorded_at"_s});
    std::mt19937_64 random(1);
    const auto below = [&](qint64 limit) { return static_cast<qint64>(random() % static_cast<quint64>(limit)); };
    for (qint64 id = 1; id <= leads; ++id) {
        const qint64 kind = id % 10;
        const qint64 handed = kind < 2 ? now - 1 - below(2 * hour) : now - 5 * day - below(700 * day);
        const qint64 created = handed - below(3 * day);
        const bool isTouched = kind >= 2 && kind < 6;
        const auto touched = isTouched ? std::optional(handed + below(3 * day)) : std::nullopt;
        addRow(*lead, {id, 3, created, created, created, created});
        addRow(*visit, {id, 1, 1, created, handed, created, 0, 1});
        addRow(*visit, {id, 2, 3, handed, {}, handed, 0, 2});
        if (kind < 7)
            addRow(*handoff,
                   {id, id, 1, 3, 1 + below(people), handed, handed, handed + day, handed + 2 * day, touched, touched,
                    touched, handed, handed, handed});
        if (touched)
            addRow(*touch, {id, id, 1, 1, 3, *touched, *touched});
    }
    for (const Load *load : {&lead, &visit, &handoff, &touch})
        need((*load)->finish());
}

qint64 storedAttainment(Connection &connection)
{
    qint64 rows = 0;
    needDone(connection.each(
        u"SELECT h.owner_id, sum(h.accepted_at <= h.respond_due_at), sum(h.first_touch_at <= h.touch_due_at), "
        "sum(coalesce(h.accepted_at, %1) > h.respond_due_at), sum(coalesce(h.first_touch_at, %1) > h.touch_due_at), "
        "count(*) FROM handoff h JOIN lead l ON l.id = h.lead_id WHERE l.deleted_at IS NULL GROUP BY h.owner_id"_s.arg(
            now),
        {}, [&](const Row &row) -> Result<void> {
            rows += row.int64(5);
            return {};
        }));
    return rows;
}

} // namespace

int main()
{
    const qint64 leads = askedLeads();
    QTemporaryDir folder;
    const auto location = need(WorkspaceLocation::parse(folder.filePath(u"sla.baton"_s)));
    const SystemClock clock;
    need(Workspace::create(location, {}, clock)).reset();
    const auto connection = need(Connection::open(location, Connection::Access::ReadWrite));
    needDone(connection->run(u"BEGIN"_s));
    fill(*connection, leads);
    needDone(connection->run(u"COMMIT"_s));
    needDone(connection->run(u"ANALYZE"_s));

    FieldCatalogue fields = leadCatalogue();
    SlaQuestion question;
    question.asOf = {fromMillis(now), {}};
    question.by = SlaGrouping::Owner;
    SlaFigures figures;
    SlaBoard board;
    SlaListing page;
    page.most = 200;
    SlaQuestion own = question;
    own.owner = UserId(1);
    const Spent reported = best(3, [&] { figures = need(SlaReport(*connection, fields).figures(question)); });
    const Spent listed = best(3, [&] { board = need(SlaReport(*connection, fields).board(question, page)); });
    const Spent queue = best(3, [&] { board = need(SlaReport(*connection, fields).board(own, page)); });
    qint64 stored = 0;
    const Spent reference = best(3, [&] { stored = storedAttainment(*connection); });

    qint64 clocks = 0;
    qint64 running = 0;
    for (const SlaFigures::Line &line : figures.commitments) {
        clocks += line.counts.total();
        if (line.key == u"sales.touch")
            running = line.counts.of(SlaClock::State::Running);
    }
    std::printf("Attainment of %lld clocks over %lld leads, %lld of which somebody has to touch now\n",
                static_cast<long long>(clocks), static_cast<long long>(leads), static_cast<long long>(running));
    tell("by owner, six promises from history", reported);
    tell("SQL over stored deadlines of two of them", reference);
    tellRatio("history beside stored", reported, reference, "wanted: within seconds");
    tell("the board's first 200", listed);
    tell("one rep's queue", queue);
    return stored > 0 ? 0 : 1;
}
