// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadquestionsql.h"
#include "routing/ownershipstore.h"
#include "routing/routingrunner.h"
#include "storage/transaction.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QJsonDocument>
#include <QTest>

#include <chrono>
#include <future>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// Long after whoever passes over a row is done, long before a test hangs.
constexpr std::chrono::seconds patience(20);

const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, login, active, created_at, recorded_at) VALUES "
    "(1, 'Anna', 'anna', 'anna', TRUE, 0, 0), (2, 'Bert', 'bert', 'bert', TRUE, 0, 0)"_s,
    u"INSERT INTO user_role (user_id, role) VALUES (1, 4), (1, 3), (2, 4), (2, 3)"_s,
    u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
    "VALUES (1, 3, 0, 0, 0, 0), (2, 3, 0, 0, 0, 0), (3, 3, 0, 0, 0, 0)"_s,
    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, inconsistent, cause, recorded_at) "
    "SELECT id, 1, 3, 0, FALSE, 1, 0 FROM lead"_s,
};

const QString waiting =
    u"INSERT INTO handoff (id, lead_id, from_side, to_side, handed_at, respond_due_at, "
    "touch_due_at, created_at, recorded_at, updated_at) SELECT id, id, 1, 3, id, id, id, 0, 0, 0 FROM lead"_s;

} // namespace

/// On a server nobody who routes or claims leads waits for a row that somebody else is writing: it is passed over. A
/// file has one writer at a time, so that there is no such row.
class TestLockedRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void routingPassesOverWhatSomebodyWrites();
    void aClaimTakesTheNextOne();

private:
    /// Runs `job` while another connection holds the row; what it says, or nothing where it waits for that row.
    template<typename Job>
    auto whileHeld(const QString &table, qint64 id, Job job) -> std::optional<decltype(job())>
    {
        auto other = Connection::open(m_test->location(), Connection::Access::ReadWrite);
        if (!other)
            qFatal("%s", qPrintable(describe(other.error())));
        auto transaction = Transaction::begin(**other, Transaction::Mode::Write);
        if (!transaction)
            qFatal("%s", qPrintable(describe(transaction.error())));
        const auto held =
            (*other)->count(u"SELECT id FROM %1 WHERE id = :id FOR UPDATE"_s.arg(table), {{u":id"_s, id}});
        if (!held || *held != id)
            qFatal("The row is not held.");
        auto running = std::async(std::launch::async, job);
        const bool isDone = running.wait_for(patience) == std::future_status::ready;
        transaction->reset(); // Whoever waits goes on now.
        auto answer = running.get();
        return isDone ? std::optional(std::move(answer)) : std::nullopt;
    }
    qint64 count(const QString &sql)
    {
        return *m_database->read([sql](Connection &connection) { return connection.count(sql); }).result();
    }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{*instantFromIso(u"2026-11-23T10:00")};
    Author m_author{m_clock, m_clock, UserId(1)};
};

void TestLockedRows::init()
{
    BATON_NEEDS_ENGINE(Engine::Postgresql);
    m_test = std::make_unique<TestDatabase>(Engine::Postgresql);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
    for (const QString &sql : rows)
        BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
}

void TestLockedRows::cleanup()
{
    m_database.reset();
    m_test.reset();
}

void TestLockedRows::routingPassesOverWhatSomebodyWrites()
{
    RoutingRunner runner(*m_database, m_author, leadCatalogue());
    const auto rules = QJsonDocument::fromJson(R"({"scope": "stage = mql", "rules": [{"key": "rest"}]})").object();
    BATON_VERIFY(runner.draft(rules, {}));
    BATON_VERIFY(runner.activate({}));
    const auto routed = whileHeld(u"lead"_s, 2, [&] { return runner.run({}); });
    QVERIFY2(routed, "Routing waited for a lead that somebody was writing.");
    BATON_VERIFY(*routed);
    QCOMPARE((*routed)->counts.assigned, 2);
    QCOMPARE(count(u"SELECT id FROM lead WHERE tele_owner_id IS NULL"_s), 2);
    // It is nobody's loss: the next run has it.
    const auto later = runner.run({});
    BATON_VERIFY(later);
    QCOMPARE(later->counts.assigned, 1);
    QCOMPARE(count(u"SELECT count(*) FROM assignment"_s), 3);
}

void TestLockedRows::aClaimTakesTheNextOne()
{
    BATON_VERIFY(m_database->write([](Connection &connection) { return connection.execute(waiting); }).result());
    const auto claim = [stamp = m_author.stamp()](Connection &connection) {
        return OwnershipStore(connection).claimNext(Side::Sales, stamp);
    };
    // The first has waited longest.
    const auto claimed = whileHeld(u"handoff"_s, 1, [&] { return m_database->write(claim).result(); });
    QVERIFY2(claimed, "A claim waited for a hand-off that somebody was writing.");
    BATON_VERIFY(*claimed);
    QCOMPARE(**claimed, std::optional(LeadId(2)));
    const auto next = m_database->write(claim).result();
    BATON_VERIFY(next);
    QCOMPARE(*next, std::optional(LeadId(1)));
}

QTEST_GUILESS_MAIN(TestLockedRows)
#include "tst_lockedrows.moc"
