// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadquestionsql.h"
#include "leads/timelinekeystore.h"
#include "leads/timelinestore.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "testdatabase.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

/// Rows 1 to `count` of a table, made by the database itself.
QString many(int count, const QString &table, const QString &columns, const QString &values)
{
    return u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
           "INSERT INTO %2 (%3) SELECT %4 FROM n"_s.arg(QString::number(count), table, columns, values);
}

// Lead 1 of Acme has ten thousand entries, lead 2 of Acme three; lead 3 is somebody else's, lead 4 is gone.
QStringList rows()
{
    return {
        u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (1, 'Rita Reis', 'rita reis', TRUE, 0, 0)"_s,
        u"INSERT INTO source (id, type, name, name_key, created_at, recorded_at) VALUES (900, 1, 'Fair', 'fair 900', 0, 0)"_s,
        u"INSERT INTO batch (id, kind, state, file_name, occurred_at, recorded_at, actor_id) VALUES "
        "(1, 1, 2, 'first.csv', 1, 1, 1), (2, 1, 2, 'second.csv', 500, 500, 1), (3, 4, 2, 'second.csv', 600, 600, 1), "
        "(4, 2, 2, NULL, 700, 700, 1)"_s,
        u"UPDATE batch SET undone_by = 3 WHERE id = 2"_s,
        u"INSERT INTO account (id, name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Acme', 'acme', 0, 0, 0)"_s,
        u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES "
        "(1, 'Ana Avila', 'ana avila', 0, 0, 0), (3, 'Bo', 'bo', 0, 0, 0)"_s,
        u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, batch_id, created_at, recorded_at, "
        u"updated_at, deleted_at) VALUES "
        "(1, 1, 1, 3, 0, 1, 0, 1, 0, NULL), (2, NULL, 1, 3, 0, NULL, 0, 0, 0, NULL), (3, 3, NULL, 3, 0, NULL, 0, 0, 0, NULL), (4, NULL, 1, 3, 0, NULL, 0, 0, 0, 1)"_s,
        u"INSERT INTO lead_alias (old_id, lead_id) VALUES (77, 1)"_s,
        many(4200, u"interest"_s, u"id, lead_id, source_id, kind, campaign, status, occurred_at, recorded_at"_s,
             u"i, 1, 900, 'form', 'Campaign ' || i, 1, 1000 + i * 7, 0"_s),
        many(3000, u"touch"_s, u"id, lead_id, kind, direction, side, note, actor_id, occurred_at, recorded_at"_s,
             u"i, 1, 1 + i % 4, 1 + i % 2, 3, 'Said ' || i, 1, 1000 + i * 11, 0"_s),
        many(14, u"stage_history"_s, u"lead_id, seq, stage, entered_at, left_at, inconsistent, cause, recorded_at"_s,
             u"1, i, 1 + i % 5, 2000 + i, CASE WHEN i < 14 THEN 2001 + i END, FALSE, 1, 0"_s),
        many(100, u"handoff"_s,
             u"id, lead_id, from_side, to_side, from_user_id, owner_id, handed_at, respond_due_at, touch_due_at, "
             "accepted_at, rejected_at, returned_at, decided_by, reason, note, created_at, recorded_at, updated_at"_s,
             u"i, 1, 1, 3, 1, 1, 3000 + i * 10, 0, 0, CASE WHEN i % 3 = 0 THEN 3005 + i * 10 END, "
             "CASE WHEN i % 3 = 1 THEN 3005 + i * 10 END, CASE WHEN i % 3 = 2 THEN 3005 + i * 10 END, 1, "
             "CASE WHEN i % 3 = 0 THEN NULL ELSE 4 END, 'Because ' || i, 0, 0, 0"_s),
        many(2600, u"event_log"_s,
             u"id, occurred_at, recorded_at, actor_id, entity, entity_id, revision, verb, field"_s,
             u"100000 + i, 1000 + i * 13, 0, 1, 1 + i % 3, 1, i, CASE WHEN i % 26 = 3 THEN 7 ELSE 2 END, "
             "CASE WHEN i % 26 = 3 THEN 'owner.sales' ELSE 'city' END"_s),
        many(2600, u"event_value"_s, u"event_id, old_value, new_value"_s, u"100000 + i, 'Old ' || i, 'New ' || i"_s),
        // What is told elsewhere or says nothing: a move, and a new revision alone.
        u"INSERT INTO event_log (id, occurred_at, recorded_at, entity, entity_id, verb, field) VALUES "
        "(200001, 5000, 0, 1, 1, 4, 'stage'), (200002, 5001, 0, 1, 1, 2, NULL), (200003, 5002, 0, 1, 1, 6, 'stage'), "
        "(200004, 5003, 0, 1, 3, 2, 'city')"_s,
        u"INSERT INTO event_value (event_id, old_value, new_value) VALUES (200003, 'tql', 'mql')"_s,
        many(150, u"assignment"_s, u"id, lead_id, side, owner_id, cause, occurred_at, recorded_at"_s,
             u"i, 1, 3, 1, 1 + i % 2, 4000 + i, 0"_s),
        many(30, u"deal"_s, u"id, lead_id, name, stage, created_at, recorded_at, updated_at"_s,
             u"i, 1, 'Deal ' || i, 'Open', 6000 + i, 0, 0"_s),
        u"INSERT INTO journal (batch_id, seq, entity, first_id, last_id, before) VALUES "
        "(1, 1, 1, 1, 1, NULL), (2, 1, 2, 1, 1, '{}'), (2, 2, 1, 1, 1, '{}'), (3, 1, 2, 1, 1, '{}'), (4, 1, 1, 1, 1, '{}')"_s,
        u"INSERT INTO interest (id, lead_id, source_id, kind, status, occurred_at, recorded_at) VALUES "
        "(9001, 2, 900, 'event', 1, 100000, 0), (9002, 3, 900, 'event', 1, 100000, 0), (9003, 4, 900, 'event', 1, 100000, 0)"_s,
        u"INSERT INTO touch (id, lead_id, kind, direction, side, occurred_at, recorded_at, deleted_at) VALUES "
        "(9001, 1, 1, 1, 3, 50000, 0, 1)"_s,
    };
}

} // namespace

/// Everything that happened to a lead, in one order: the keys of all of it, and pages of entries by their keys.
class TestTimelineStore : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void everyKindIsCountedAsItIsKept_data();
    void everyKindIsCountedAsItIsKept();
    void pagesTellAllOfItInOneOrder();
    void whatHappenedIsToldWithItsFacts();
    void theLatestStandForTheRest();
    void anAccountHasWhatHappenedToItsLeads();
    void aMergedLeadKeepsItsTimeline();

private:
    [[nodiscard]] QList<TimelineKey> keys(const TimelineSubject &subject,
                                          int most = TimelineKeyStore::mostEntries) const
    {
        const auto found = TimelineKeyStore(*m_connection, most).of(subject);
        return found ? *found : QList<TimelineKey>();
    }
    [[nodiscard]] QList<TimelineEntry> page(const QList<TimelineKey> &keys) const
    {
        const auto found = TimelineStore(*m_connection, m_catalogue).page(keys);
        return found ? *found : QList<TimelineEntry>();
    }
    /// The entry of the first key of that source and id.
    [[nodiscard]] TimelineEntry entry(TimelineKey::Source source, qint64 id) const
    {
        const QList<TimelineKey> all = keys({LeadId(1), {}});
        const auto found =
            std::ranges::find_if(all, [&](const TimelineKey &key) { return key.source == source && key.id == id; });
        return found == all.end() ? TimelineEntry() : page({*found}).value(0);
    }

    FieldCatalogue m_catalogue = leadCatalogue();
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
};

void TestTimelineStore::init()
{
    QFETCH_GLOBAL(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    {
        FixedClock clock(fromMillis(0));
        const auto created = Workspace::create(m_test->location(), {}, clock);
        BATON_VERIFY(created);
    }
    auto opened = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(opened);
    m_connection = std::move(*opened);
    for (const QString &sql : rows())
        BATON_VERIFY(m_connection->execute(sql));
}

void TestTimelineStore::cleanup()
{
    m_connection.reset();
    m_test.reset();
}

void TestTimelineStore::everyKindIsCountedAsItIsKept_data()
{
    QTest::addColumn<TimelineKind>("kind");
    QTest::addColumn<QString>("sql");
    const QString touches = u"SELECT count(*) FROM touch WHERE lead_id = 1 AND deleted_at IS NULL AND kind = %1"_s;
    QTest::newRow("interests") << TimelineKind::Interest << u"SELECT count(*) FROM interest WHERE lead_id = 1"_s;
    QTest::newRow("calls") << TimelineKind::Call << touches.arg(1);
    QTest::newRow("mails") << TimelineKind::Mail << touches.arg(2);
    QTest::newRow("meetings") << TimelineKind::Meeting << touches.arg(3);
    QTest::newRow("notes") << TimelineKind::Note << touches.arg(4);
    QTest::newRow("stages, and one that was taken back")
        << TimelineKind::Stage << u"SELECT 1 + count(*) FROM stage_history WHERE lead_id = 1"_s;
    QTest::newRow("hand-offs and their answers")
        << TimelineKind::Handoff
        << u"SELECT count(*) + count(accepted_at) + count(rejected_at) + count(returned_at) FROM handoff"_s;
    QTest::newRow("owners that were named or chosen by rules")
        << TimelineKind::Owner
        << u"SELECT (SELECT count(*) FROM assignment WHERE cause = 1) + (SELECT count(*) FROM event_log WHERE field = 'owner.sales')"_s;
    QTest::newRow("deals") << TimelineKind::Deal << u"SELECT count(*) FROM deal"_s;
    QTest::newRow("edits of the lead, its person and its account")
        << TimelineKind::Edit << u"SELECT count(*) FROM event_log WHERE field = 'city' AND entity_id = 1"_s;
    QTest::newRow("imports, the one that it came with included")
        << TimelineKind::Import << u"SELECT count(*) FROM batch WHERE kind IN (1, 4)"_s;
}

void TestTimelineStore::everyKindIsCountedAsItIsKept()
{
    QFETCH(TimelineKind, kind);
    QFETCH(QString, sql);
    const auto kept = m_connection->count(sql);
    BATON_VERIFY(kept);
    QVERIFY(*kept > 0);
    QCOMPARE(std::ranges::count(keys({LeadId(1), {}}), kind, &TimelineKey::kind), *kept);
}

void TestTimelineStore::pagesTellAllOfItInOneOrder()
{
    QElapsedTimer timer;
    timer.start();
    const QList<TimelineKey> all = keys({LeadId(1), {}});
    qInfo("%lld keys in %lld ms", static_cast<long long>(all.size()), timer.restart());
    QVERIFY(all.size() > 10'000);
    QVERIFY(std::ranges::is_sorted(all, isNewer));
    QCOMPARE(QSet<TimelineKey>(all.cbegin(), all.cend()).size(), all.size());
    qint64 slowest = 0;
    for (qsizetype at = 0; at < all.size(); at += 64) {
        const QList<TimelineKey> wanted = all.mid(at, 64);
        timer.restart();
        const QList<TimelineEntry> entries = page(wanted);
        slowest = std::max(slowest, timer.elapsed());
        QCOMPARE(entries.size(), wanted.size());
        for (qsizetype i = 0; i < entries.size(); ++i) {
            QCOMPARE(entries[i].at, wanted[i].at);
            QVERIFY(!entries[i].subject.isEmpty() || !entries[i].text.isEmpty());
        }
    }
    timer.restart();
    QCOMPARE(page(all).size(), all.size());
    qInfo("the slowest page of 64 in %lld ms, all of them at once in %lld ms", static_cast<long long>(slowest),
          timer.elapsed());
}

void TestTimelineStore::whatHappenedIsToldWithItsFacts()
{
    using Source = TimelineKey::Source;
    TimelineEntry expected;
    expected.lead = LeadId(1);
    expected.about = u"Ana Avila"_s;

    TimelineEntry interest = expected;
    interest.at = fromMillis(1007);
    interest.kind = TimelineEntry::Kind::Interest;
    interest.subject = u"form"_s;
    interest.detail = u"Campaign 1"_s;
    interest.party = u"Fair"_s;
    QCOMPARE(entry(Source::Interest, 1), interest);

    TimelineEntry call = expected;
    call.at = fromMillis(1044);
    call.kind = TimelineEntry::Kind::Touch;
    call.subject = u"call"_s;
    call.text = u"Said 4"_s;
    call.detail = u"outbound"_s;
    call.actor = u"Rita Reis"_s;
    QCOMPARE(entry(Source::Touch, 4), call);

    TimelineEntry stage = expected;
    stage.at = fromMillis(2002);
    stage.kind = TimelineEntry::Kind::Stage;
    stage.subject = u"mql"_s;
    stage.before = u"engaged"_s;
    QCOMPARE(entry(Source::Stage, 2), stage);

    TimelineEntry given = expected;
    given.at = fromMillis(3010);
    given.kind = TimelineEntry::Kind::Handoff;
    given.subject = u"handedOver"_s;
    given.text = u"sales"_s;
    given.actor = given.party = u"Rita Reis"_s;
    QCOMPARE(entry(Source::HandedOver, 1), given);
    given.at = fromMillis(3015);
    given.subject = u"rejected"_s;
    given.verb = u"4"_s;
    given.detail = u"Because 1"_s;
    given.party.clear();
    QCOMPARE(entry(Source::Rejected, 1), given);

    TimelineEntry edit = expected;
    edit.at = fromMillis(1013);
    edit.kind = TimelineEntry::Kind::Change;
    edit.subject = u"city"_s;
    edit.text = u"New 1"_s;
    edit.before = u"Old 1"_s;
    edit.verb = u"changed"_s;
    edit.actor = u"Rita Reis"_s;
    QCOMPARE(entry(Source::Event, 100'001), edit);

    QCOMPARE(entry(Source::Arrival, 1).text, u"first.csv #1"_s);
    QCOMPARE(entry(Source::Arrival, 1).party, u"Rita Reis"_s);
    QCOMPARE(entry(Source::Import, 3).verb, u"undone"_s);
    QCOMPARE(entry(Source::Import, 3).text, u"second.csv #2"_s);
    QCOMPARE(entry(Source::Routed, 2).subject, u"owner.sales"_s);
    QCOMPARE(entry(Source::Deal, 7).subject, u"Deal 7"_s);
}

void TestTimelineStore::theLatestStandForTheRest()
{
    const QList<TimelineKey> all = keys({LeadId(1), {}});
    QCOMPARE(keys({LeadId(1), {}}, 100), all.first(100));
    QCOMPARE(keys({LeadId(99), {}}), QList<TimelineKey>());
    QCOMPARE(keys({LeadId(4), {}}), QList<TimelineKey>());
}

void TestTimelineStore::anAccountHasWhatHappenedToItsLeads()
{
    const QList<TimelineKey> ofLead = keys({LeadId(1), {}});
    const QList<TimelineKey> ofAccount = keys({{}, AccountId(1)});
    QCOMPARE(ofAccount.size(), ofLead.size() + 1);
    QCOMPARE(ofAccount.first().lead, LeadId(2));
    QCOMPARE(page({ofAccount.first()}).value(0).about, QString());
    const auto ofItself = std::ranges::count(ofAccount, LeadId(), &TimelineKey::lead);
    const auto edits = m_connection->count(u"SELECT count(*) FROM event_log WHERE entity = 3"_s);
    BATON_VERIFY(edits);
    QCOMPARE(ofItself, *edits + 2); // And two imports, of which nobody says whose they are.
}

void TestTimelineStore::aMergedLeadKeepsItsTimeline()
{
    QCOMPARE(keys({LeadId(77), {}}), keys({LeadId(1), {}}));
}

QTEST_GUILESS_MAIN(TestTimelineStore)
#include "tst_timelinestore.moc"
