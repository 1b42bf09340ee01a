// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadcachereport.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

// Two sound leads, made by SQL so that each promise can be broken alone.
const QStringList soundLeads{
    u"INSERT INTO source (id, name, name_key, type, created_at, recorded_at) VALUES (1, 'Fair', 'fair', 1, 0, 0)"_s,
    u"INSERT INTO channel (id, name, name_key) VALUES (1, 'E-mail', 'e-mail'), (2, 'Phone', 'phone')"_s,
    u"INSERT INTO batch (id, kind, state, occurred_at, recorded_at) VALUES (1, 1, 2, 0, 0)"_s,
    u"INSERT INTO lead (id, type, channel_id, stage, stage_entered_at, batch_id, created_at, recorded_at, updated_at) "
    "VALUES (1, 1, 1, 3, 20, 1, 10, 0, 0), (2, 1, NULL, 1, 10, 1, 10, 0, 0)"_s,
    u"INSERT INTO interest (id, lead_id, source_id, channel_id, occurred_at, recorded_at) VALUES (1, 1, 1, 1, 5, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, left_at, recorded_at, inconsistent, cause) "
    "VALUES (1, 1, 1, 10, 20, 0, FALSE, 1), (1, 2, 3, 20, NULL, 0, FALSE, 2), (2, 1, 1, 10, NULL, 0, FALSE, 1)"_s,
    u"INSERT INTO person (id, first_name, last_name, name_key, email, email_key, phone, phone_key, batch_id, "
    u"created_at, "
    "recorded_at, updated_at) VALUES (1, 'Ana', 'Ávila', 'ana avila', 'A@b.example', 'a@b.example', '030 12', '03012', "
    "1, "
    "0, 0, 0)"_s,
    u"INSERT INTO account (id, name, name_key, batch_id, created_at, recorded_at, updated_at) "
    "VALUES (1, 'Über', 'uber', 1, 0, 0, 0)"_s,
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (1, 'Zoë', 'zoe', TRUE, 0, 0)"_s,
    u"UPDATE lead SET person_id = 1, account_id = 1, sales_owner_id = 1 WHERE id = 1"_s,
    u"INSERT INTO lead_search (rowid, words) VALUES (1, ' l 000001 1 ana avila a b example 030 12 03012 uber'), "
    "(2, ' l 000002 2')"_s,
    u"INSERT INTO agreement (id, kind, version, state, body, effective_from, effective_to, created_at, recorded_at, "
    "updated_at) VALUES (1, 1, 1, 4, '{}', 10, 20, 0, 0, 0), (2, 1, 2, 3, '{\"a\":1}', 20, NULL, 0, 0, 0), "
    "(3, 2, 1, 3, '{\"a\":1}', 10, NULL, 0, 0, 0)"_s,
    u"INSERT INTO agreement_signature (agreement_id, side, signed_at, recorded_at) VALUES (2, 1, 0, 0), (2, 3, 0, 0), "
    "(3, 3, 0, 0)"_s,
    u"INSERT INTO score_snapshot (lead_id, agreement_id, fit, engagement, grade, scored_at, contributions) VALUES "
    "(1, 3, 300000, 85067, 'B2', 30, '{\"size\": 400000, \"cap:fit:size\": -100000, \"form\": 85067}')"_s,
    u"UPDATE lead SET score = 385067 WHERE id = 1"_s,
    u"INSERT INTO agreement (id, kind, version, state, body, effective_from, created_at, recorded_at, updated_at) "
    "VALUES (4, 3, 1, 3, '{\"a\":1}', 10, 0, 0, 0), (5, 4, 1, 3, '{\"a\":1}', 10, 0, 0, 0)"_s,
    u"INSERT INTO agreement_signature (agreement_id, side, signed_at, recorded_at) VALUES (5, 1, 0, 0), (5, 3, 0, 0)"_s,
    u"INSERT INTO assignment (id, lead_id, side, owner_id, cause, agreement_id, rule, trace, batch_id, occurred_at, "
    "recorded_at) VALUES (1, 1, 3, 1, 1, 4, 'rest', '{}', 1, 30, 30)"_s,
    u"INSERT INTO routing_turn (agreement_id, rule, state) VALUES (4, 'rest', '{\"given\": 1}')"_s,
    u"INSERT INTO user_capacity (user_id, most_open) VALUES (1, 5)"_s,
    u"INSERT INTO handoff (id, lead_id, from_side, to_side, owner_id, owned_at, handed_at, respond_due_at, "
    u"touch_due_at, "
    "accepted_at, accepted_recorded_at, first_touch_at, created_at, recorded_at, updated_at) "
    "VALUES (1, 1, 1, 3, 1, 30, 30, 40, 50, 35, 35, 45, 30, 30, 30)"_s,
    u"INSERT INTO event_log (id, occurred_at, recorded_at, entity, entity_id, revision, verb) "
    "VALUES (1, 30, 30, 18, 1, 1, 8)"_s,
    u"INSERT INTO touch (id, lead_id, kind, direction, side, occurred_at, recorded_at) "
    "VALUES (1, 1, 1, 1, 3, 29, 29), (2, 1, 4, 3, 3, 31, 31), (3, 1, 2, 2, 3, 32, 32), (4, 1, 1, 1, 2, 33, 33), "
    "(5, 1, 1, 2, 3, 45, 45)"_s,
    u"INSERT INTO campaign (id, name, name_key, status, starts_on, ends_on, currency, budget_minor, utm_campaign, "
    "utm_key, batch_id, created_at, recorded_at, updated_at) "
    "VALUES (1, 'Spring', 'spring', 1, '2026-03-01', '2026-03-01', 'EUR', 0, 'Spring', 'spring', 1, 0, 0, 0), "
    "(2, 'Autumn', 'autumn', 1, NULL, NULL, 'EUR', NULL, NULL, NULL, 1, 0, 0, 0)"_s,
    u"INSERT INTO tactic (id, campaign_id, name, name_key, channel, direction, starts_on, ends_on, utm_medium, "
    u"utm_key, "
    "batch_id, created_at, recorded_at, updated_at) "
    "VALUES (1, 1, 'Ads', 'ads', 3, 1, '2026-03-01', '2026-03-02', 'cpc', ' cpc', 1, 0, 0, 0)"_s,
    u"INSERT INTO cost_line (id, campaign_id, tactic_id, category, month, planned_minor, committed_minor, "
    u"actual_minor, "
    "batch_id, created_at, recorded_at, updated_at) VALUES (1, 1, 1, 1, '2026-12', 0, 0, 0, 1, 0, 0, 0)"_s,
    u"INSERT INTO export_log (id, list, columns, format, row_count, contacts, purpose, reason, occurred_at, "
    u"recorded_at, "
    "actor_id) VALUES (1, 'leads', '[]', 5, 0, FALSE, 6, 'Ada', 0, 0, 1)"_s,
    u"INSERT INTO next_step (id, lead_id, kind, side, due_at, batch_id, made_by_touch, done_at, done_by_touch, "
    u"created_at, "
    "recorded_at, updated_at) VALUES (1, 1, 1, 3, 29, 1, 1, 32, 3, 29, 29, 29)"_s,
    u"INSERT INTO journal (batch_id, seq, entity, first_id, last_id) VALUES (1, 1, 1, 1, 2), (1, 2, 2, 1, 1), "
    "(1, 3, 3, 1, 1), (1, 4, 22, 1, 2), (1, 5, 23, 1, 1), (1, 6, 24, 1, 1), (1, 7, 29, 1, 1)"_s,
};

} // namespace

class TestWorkspaceCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void soundDataHasNoProblem();
    void namesWhatIsBroken_data();
    void namesWhatIsBroken();
    void twoThatAreActiveAreNamed_data();
    void twoThatAreActiveAreNamed();
    void damagedForeignKeyIsNamed();
    void whatOthersAddedToStaysOfAnUndoneBatch();
    void unfinishedImportIsANoteAlone();

private:
    CheckReport report();
    void run(const QString &sql);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
};

void TestWorkspaceCheck::init()
{
    m_connection.reset();
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    BATON_VERIFY(Workspace::create(m_test->location(), {}, m_clock));
    auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    m_connection = std::move(*connection);
    for (const QString &sql : soundLeads)
        run(sql);
}

void TestWorkspaceCheck::run(const QString &sql)
{
    BATON_VERIFY(m_connection->run(sql));
}

CheckReport TestWorkspaceCheck::report()
{
    auto checked = checkWorkspace(*m_connection);
    if (!checked)
        qFatal("%s", qPrintable(describe(checked.error())));
    return *checked;
}

void TestWorkspaceCheck::soundDataHasNoProblem()
{
    const CheckReport checked = report();
    QVERIFY2(checked.isOk(), qPrintable(checked.isOk() ? QString() : checked.problems.first().kind));
    QVERIFY(checked.warnings.isEmpty());
    QVERIFY(checked.notes.isEmpty());
}

void TestWorkspaceCheck::namesWhatIsBroken_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("where");

    const auto row = [](const char *name, const QString &sql, const QString &kind, const QString &where) {
        QTest::newRow(name) << sql << kind << where;
    };
    row("a lead without an open stage row", u"UPDATE stage_history SET left_at = 30 WHERE lead_id = 2"_s,
        u"stage.open"_s, u"lead 2"_s);
    row("a hole in the sequence", u"UPDATE stage_history SET seq = 3 WHERE lead_id = 1 AND seq = 2"_s,
        u"stage.sequence"_s, u"lead 1"_s);
    row("a stay that ends before the next begins",
        u"UPDATE stage_history SET left_at = 19 WHERE lead_id = 1 AND seq = 1"_s, u"stage.gap"_s, u"lead 1"_s);
    row("a flag that says backwards where it is not",
        u"UPDATE stage_history SET inconsistent = TRUE WHERE lead_id = 1 AND seq = 1"_s, u"stage.flag"_s, u"lead 1"_s);
    row("a stage cache that is behind", u"UPDATE lead SET stage = 1 WHERE id = 1"_s, u"cache.stage"_s, u"lead 1"_s);
    row("a status cache that is behind", u"UPDATE stage_history SET status = 'hot' WHERE lead_id = 1 AND seq = 2"_s,
        u"cache.stage"_s, u"lead 1"_s);
    row("an entry cache that is behind", u"UPDATE lead SET stage_entered_at = 19 WHERE id = 1"_s, u"cache.stage"_s,
        u"lead 1"_s);
    row("a channel cache that is wrong", u"UPDATE lead SET channel_id = 2 WHERE id = 1"_s, u"cache.channel"_s,
        u"lead 1"_s);
    row("a channel cache of a lead without interest", u"UPDATE lead SET channel_id = 2 WHERE id = 2"_s,
        u"cache.channel"_s, u"lead 2"_s);
    row("a search that knows other words", u"UPDATE lead_search SET words = ' l 000001 1 bob' WHERE rowid = 1"_s,
        u"search.words"_s, u"lead 1"_s);
    row("a search that lacks the last word", u"UPDATE lead_search SET words = ' l 000001 1 ana' WHERE rowid = 1"_s,
        u"search.words"_s, u"lead 1"_s);
    row("a deleted lead that is still found", u"UPDATE lead SET deleted_at = 1 WHERE id = 2"_s, u"search.surplus"_s,
        u"lead 2"_s);
    row("a person sorted under another name", u"UPDATE person SET name_key = 'bob' WHERE id = 1"_s, u"cache.key"_s,
        u"person 1"_s);
    row("a person without the key of its address", u"UPDATE person SET email_key = NULL WHERE id = 1"_s, u"cache.key"_s,
        u"person 1"_s);
    row("a person with the key of another number", u"UPDATE person SET phone_key = '+49' WHERE id = 1"_s,
        u"cache.key"_s, u"person 1"_s);
    row("an account under another key", u"UPDATE account SET name_key = 'acme' WHERE id = 1"_s, u"cache.key"_s,
        u"account 1"_s);
    row("a channel under another key", u"UPDATE channel SET name_key = 'mail' WHERE id = 1"_s, u"cache.key"_s,
        u"channel 1"_s);
    row("a source under another key", u"UPDATE source SET name_key = 'market' WHERE id = 1"_s, u"cache.key"_s,
        u"source 1"_s);
    row("a user under another key", u"UPDATE app_user SET name_key = 'z' WHERE id = 1"_s, u"cache.key"_s,
        u"app_user 1"_s);
    row("a lead that no search finds", u"DELETE FROM lead_search WHERE rowid = 2"_s, u"search.missing"_s, u"lead 2"_s);
    row("a search row without a lead", u"INSERT INTO lead_search (rowid, words) VALUES (9, ' nine')"_s,
        u"search.surplus"_s, u"lead 9"_s);
    row("a created lead that no journal names", u"UPDATE journal SET last_id = 1 WHERE entity = 1"_s,
        u"journal.created"_s, u"batch 1"_s);
    row("a journal with a row missing", u"UPDATE journal SET seq = 44 WHERE seq = 3"_s, u"journal.gap"_s, u"batch 1"_s);
    row("a first touch that was not the first", u"UPDATE handoff SET first_touch_at = 46"_s, u"cache.firstTouch"_s,
        u"handoff 1"_s);
    row("a first touch that nobody logged", u"UPDATE touch SET deleted_at = 60 WHERE id = 5"_s, u"cache.firstTouch"_s,
        u"handoff 1"_s);
    row("a first touch that is missing", u"UPDATE handoff SET first_touch_at = NULL"_s, u"cache.firstTouch"_s,
        u"handoff 1"_s);
    row("a hand-off both rejected and returned", u"UPDATE handoff SET rejected_at = 60, returned_at = 60, reason = 1"_s,
        u"ledger.sums"_s, u"handoff 1"_s);
    row("a rejection without a reason", u"UPDATE handoff SET rejected_at = 60"_s, u"ledger.sums"_s, u"handoff 1"_s);
    row("an answer before the hand-off", u"UPDATE handoff SET accepted_at = 29"_s, u"ledger.sums"_s, u"handoff 1"_s);
    row("a deadline before the hand-off", u"UPDATE handoff SET respond_due_at = 29"_s, u"clock.due"_s, u"handoff 1"_s);
    row("a hand-off to the side that had the lead", u"UPDATE handoff SET from_side = 3"_s, u"ledger.sums"_s,
        u"handoff 1"_s);
    row("an owner since nobody knows when", u"UPDATE handoff SET owned_at = NULL"_s, u"ledger.sums"_s, u"handoff 1"_s);
    row("a hand-off whose change nobody logged", u"UPDATE handoff SET revision = 2"_s, u"revision.unlogged"_s,
        u"handoff 1"_s);
    row("a revision of nought", u"UPDATE lead SET revision = 0 WHERE id = 2"_s, u"revision.range"_s, u"lead 2"_s);
    row("a revision that nobody logged", u"UPDATE lead SET revision = 2 WHERE id = 2"_s, u"revision.unlogged"_s,
        u"lead 2"_s);
    row("a lead of a batch that is not there", u"UPDATE lead SET batch_id = 7 WHERE id = 2"_s, u"orphan"_s,
        u"lead 2"_s);
    row("a score that its contributions do not add up to",
        u"UPDATE score_snapshot SET contributions = '{\"size\": 400000, \"form\": 85067}' WHERE lead_id = 1"_s,
        u"score.sum"_s, u"lead 1"_s);
    row("a score without contributions", u"UPDATE score_snapshot SET contributions = '{}' WHERE lead_id = 1"_s,
        u"score.sum"_s, u"lead 1"_s);
    row("a score cache that is behind", u"UPDATE lead SET score = 385066 WHERE id = 1"_s, u"cache.score"_s,
        u"lead 1"_s);
    row("a score cache of a lead that was never scored", u"UPDATE lead SET score = 0 WHERE id = 2"_s, u"cache.score"_s,
        u"lead 2"_s);
    row("two definitions that count at once", u"UPDATE agreement SET effective_to = 21 WHERE id = 1"_s,
        u"agreement.overlap"_s, u"agreement 1"_s);
    row("a definition that never ceased to count", u"UPDATE agreement SET effective_to = NULL WHERE id = 1"_s,
        u"agreement.overlap"_s, u"agreement 1"_s);
    row("routing rules that count and say nothing", u"UPDATE agreement SET body = '{ }' WHERE id = 4"_s,
        u"agreement.empty"_s, u"agreement 4"_s);
    row("an active definition that sales never signed",
        u"DELETE FROM agreement_signature WHERE agreement_id = 2 AND side = 3"_s, u"agreement.unsigned"_s,
        u"agreement 2"_s);
    row("a score model that counts without sales", u"DELETE FROM agreement_signature WHERE agreement_id = 3"_s,
        u"agreement.unsigned"_s, u"agreement 3"_s);
    row("promises of tele that tele never signed",
        u"UPDATE agreement SET body = '{\"commitments\": [{\"party\": \"sales\"}, {\"party\": \"tele\"}]}' WHERE id = "
        "5"_s,
        u"agreement.unsigned"_s, u"agreement 5"_s);
    row("a routing that does not say why", u"UPDATE assignment SET trace = NULL"_s, u"assignment.untold"_s,
        u"assignment 1"_s);
    row("a routing by what is no set of rules", u"UPDATE assignment SET agreement_id = 2"_s, u"assignment.untold"_s,
        u"assignment 1"_s);
    row("an owner that no history tells of", u"UPDATE lead SET tele_owner_id = 1 WHERE id = 2"_s, u"assignment.last"_s,
        u"lead 2"_s);
    row("an owner whom the history still has", u"UPDATE lead SET sales_owner_id = NULL WHERE id = 1"_s,
        u"assignment.last"_s, u"lead 1"_s);
    row("a lead that nobody claimed", u"UPDATE assignment SET cause = 3, owner_id = NULL"_s, u"assignment.owner"_s,
        u"assignment 1"_s);
    row("a lead given back to somebody", u"UPDATE assignment SET cause = 5"_s, u"assignment.owner"_s,
        u"assignment 1"_s);
    row("an assignment of a batch that is not there", u"UPDATE assignment SET batch_id = 77"_s, u"orphan"_s,
        u"assignment 1"_s);
    row("a rule that gave fewer leads than it assigned", u"UPDATE routing_turn SET state = '{\"given\": 0}'"_s,
        u"routing.turn"_s, u"rule rest"_s);
    row("somebody who takes no lead at all", u"UPDATE user_capacity SET most_open = 0"_s, u"capacity.range"_s,
        u"user 1"_s);
    row("a limit that limits nothing", u"UPDATE user_capacity SET most_open = NULL"_s, u"capacity.range"_s,
        u"user 1"_s);
    row("a campaign that ends before it begins", u"UPDATE campaign SET ends_on = '2026-02-28' WHERE id = 1"_s,
        u"campaign.dates"_s, u"campaign 1"_s);
    row("a tactic that ends before it begins", u"UPDATE tactic SET ends_on = '2026-02-28'"_s, u"campaign.dates"_s,
        u"tactic 1"_s);
    row("a budget of less than nothing", u"UPDATE campaign SET budget_minor = -1 WHERE id = 1"_s, u"campaign.budget"_s,
        u"campaign 1"_s);
    row("a utm_campaign without its key", u"UPDATE campaign SET utm_campaign = 'Autumn' WHERE id = 2"_s,
        u"campaign.utm"_s, u"campaign 2"_s);
    row("a tactic's links in a campaign without any", u"UPDATE tactic SET campaign_id = 2"_s, u"tactic.utm"_s,
        u"tactic 1"_s);
    row("a tactic's medium without its key", u"UPDATE tactic SET utm_key = NULL"_s, u"tactic.utm"_s, u"tactic 1"_s);
    row("a cost of less than nothing", u"UPDATE cost_line SET actual_minor = -1"_s, u"cost.amount"_s, u"cost_line 1"_s);
    row("a thirteenth month", u"UPDATE cost_line SET month = '2026-13'"_s, u"cost.month"_s, u"cost_line 1"_s);
    row("a month that is a day", u"UPDATE cost_line SET month = '2026-12-01'"_s, u"cost.month"_s, u"cost_line 1"_s);
    row("a cost for another campaign's tactic", u"UPDATE cost_line SET campaign_id = 2"_s, u"cost.tactic"_s,
        u"cost_line 1"_s);
    row("a campaign that changed without a word", u"UPDATE campaign SET revision = 2 WHERE id = 2"_s,
        u"revision.unlogged"_s, u"campaign 2"_s);
    row("a cost line that its batch does not know", u"DELETE FROM journal WHERE entity = 24"_s, u"journal.created"_s,
        u"batch 1"_s);
    row("a step that was due before it was planned", u"UPDATE next_step SET due_at = -1"_s, u"step.order"_s,
        u"step 1"_s);
    row("a step that was done before it was planned", u"UPDATE next_step SET done_at = -1"_s, u"step.order"_s,
        u"step 1"_s);
    row("an open step that a touch answered", u"UPDATE next_step SET done_at = NULL"_s, u"step.order"_s, u"step 1"_s);
    row("a step of a touch that there is not", u"UPDATE next_step SET made_by_touch = 99"_s, u"step.touch"_s,
        u"step 1"_s);
    row("a step that was answered by nothing", u"UPDATE next_step SET done_by_touch = 99"_s, u"step.touch"_s,
        u"step 1"_s);
    row("an export of which nobody said what for", u"UPDATE export_log SET reason = '  '"_s, u"export.reason"_s,
        u"export 1"_s);
    row("an export in a form that there is not", u"UPDATE export_log SET format = 6"_s, u"export.reason"_s,
        u"export 1"_s);
    const QString undone = u"UPDATE batch SET undone_by = 1 WHERE id = 1"_s;
    row("a lead of an undone batch that nobody touched", undone, u"batch.undone"_s, u"lead 2"_s);
    row("an interest of an undone batch at a lead of another",
        u"UPDATE lead SET batch_id = NULL; UPDATE interest SET batch_id = 1; "_s + undone, u"batch.undone"_s,
        u"interest 1"_s);
    row("aliases that go in a circle", u"INSERT INTO lead_alias (old_id, lead_id) VALUES (1, 2), (2, 1)"_s,
        u"alias.cycle"_s, u"lead 1"_s);
}

void TestWorkspaceCheck::namesWhatIsBroken()
{
    QFETCH(QString, sql);
    QFETCH(QString, kind);
    QFETCH(QString, where);
    for (const QString &statement : sql.split(u"; "_s))
        run(statement);
    const CheckReport checked = report();
    const bool isNamed = std::ranges::any_of(checked.problems, [&](const CheckReport::Finding &problem) {
        return problem.kind == kind && problem.where == where;
    });
    QVERIFY(isNamed);
}

void TestWorkspaceCheck::twoThatAreActiveAreNamed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("active");
    QTest::newRow("definitions") << 1 << 2;
    QTest::newRow("score models") << 2 << 3;
    QTest::newRow("rules of routing") << 3 << 4;
}

// Nothing says that they overlap: the second never began to count.
void TestWorkspaceCheck::twoThatAreActiveAreNamed()
{
    QFETCH(int, kind);
    QFETCH(int, active);
    run(u"DROP INDEX agreement_active"_s);
    run(u"INSERT INTO agreement (id, kind, version, state, body, created_at, recorded_at, updated_at) "
        "VALUES (9, %1, 9, 3, '{\"a\":1}', 0, 0, 0)"_s.arg(kind));
    QStringList places;
    const CheckReport checked = report();
    for (const CheckReport::Finding &problem : checked.problems)
        if (problem.kind == u"agreement.active"_s)
            places.append(problem.where);
    places.sort();
    QCOMPARE(places, (QStringList{u"agreement %1"_s.arg(active), u"agreement 9"_s}));
}

void TestWorkspaceCheck::damagedForeignKeyIsNamed()
{
    if (m_test->engine() != Engine::Sqlite)
        QSKIP("PostgreSQL does not let a foreign key be broken");
    run(u"PRAGMA foreign_keys = OFF"_s);
    run(u"UPDATE interest SET source_id = 77 WHERE id = 1"_s);
    const CheckReport checked = report();
    QCOMPARE(checked.problems.size(), 1);
    QCOMPARE(checked.problems.first().kind, u"orphan"_s);
    QCOMPARE(checked.problems.first().where, u"interest 1"_s);
}

void TestWorkspaceCheck::whatOthersAddedToStaysOfAnUndoneBatch()
{
    run(u"UPDATE batch SET undone_by = 1"_s);
    const CheckReport checked = report();
    const auto isAboutTheFirstLead = [](const CheckReport::Finding &problem) {
        return problem.kind == u"batch.undone"_s && problem.where == u"lead 1"_s;
    };
    QVERIFY(std::ranges::none_of(checked.problems, isAboutTheFirstLead));
}

void TestWorkspaceCheck::unfinishedImportIsANoteAlone()
{
    run(u"UPDATE batch SET state = 1"_s);
    const CheckReport checked = report();
    QVERIFY(checked.isOk());
    QCOMPARE(checked.notes.size(), 1);
    QCOMPARE(checked.notes.first().kind, u"batch.unfinished"_s);
}

QTEST_GUILESS_MAIN(TestWorkspaceCheck)
#include "tst_workspacecheck.moc"
