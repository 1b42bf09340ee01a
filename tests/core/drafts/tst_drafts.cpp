// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafts/draftservice.h"
#include "drafts/draftstore.h"
#include "history/author.h"
#include "storage/connection.h"
#include "storage/transaction.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "testdatabase.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const DraftKey ofSeventeen{u"log"_s, u"17"_s};
const DraftKey ofTwo{u"log"_s, u"17,23"_s};

QJsonObject words(const QString &text)
{
    return {{u"note"_s, text}};
}

} // namespace

class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void theLatestWordsAreKept();
    void eachHasHisOwn();
    void emptyWordsAreDropped();
    void theLatestStandFirst();
    void nothingOfItIsLogged();
    void aServerShowsNobodyElses();

private:
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
    FixedClock m_wall{fromMillis(1'700'000'001'000)};
};

void TestDrafts::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto created = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(created);
    m_database = std::move(*created);
}

void TestDrafts::cleanup()
{
    m_database.reset();
    m_test.reset();
}

void TestDrafts::theLatestWordsAreKept()
{
    const Author rita(m_clock, m_wall, UserId(4));
    DraftService drafts(*m_database, rita, m_wall);
    QVERIFY(!drafts.find(ofSeventeen).result()->has_value());
    BATON_VERIFY(drafts.keep(ofSeventeen, u"Anna Berg"_s, words(u"She wants"_s)).result());
    BATON_VERIFY(drafts.keep(ofSeventeen, u"Anna Berg"_s, words(u"She wants “two” — \\ 'now'\n☂"_s)).result());
    const auto found = drafts.find(ofSeventeen).result();
    BATON_VERIFY(found);
    QVERIFY(found->has_value());
    QCOMPARE((*found)->fields, words(u"She wants “two” — \\ 'now'\n☂"_s));
    QCOMPARE((*found)->label, u"Anna Berg"_s);
    QCOMPARE((*found)->key, ofSeventeen);
    QCOMPARE((*found)->changedAt, m_wall.now());
    BATON_VERIFY(drafts.drop(ofSeventeen).result());
    QVERIFY(!drafts.find(ofSeventeen).result()->has_value());
    BATON_VERIFY(drafts.drop(ofSeventeen).result());
}

void TestDrafts::eachHasHisOwn()
{
    Author who(m_clock, m_wall, UserId(4));
    DraftService drafts(*m_database, who, m_wall);
    BATON_VERIFY(drafts.keep(ofSeventeen, {}, words(u"of four"_s)).result());
    who.setUser(UserId());
    QVERIFY(!drafts.find(ofSeventeen).result()->has_value());
    BATON_VERIFY(drafts.keep(ofSeventeen, {}, words(u"of nobody"_s)).result());
    BATON_VERIFY(drafts.keep(ofTwo, {}, words(u"of nobody, too"_s)).result());
    QCOMPARE(drafts.all().result()->size(), 2);
    BATON_VERIFY(drafts.drop(ofSeventeen).result());
    who.setUser(UserId(4));
    QCOMPARE(drafts.all().result()->size(), 1);
    QCOMPARE((*drafts.find(ofSeventeen).result())->fields, words(u"of four"_s));
}

void TestDrafts::emptyWordsAreDropped()
{
    const Author nobody(m_clock, m_wall, UserId());
    DraftService drafts(*m_database, nobody, m_wall);
    BATON_VERIFY(drafts.keep(ofSeventeen, {}, words(u"a"_s)).result());
    BATON_VERIFY(drafts.keep(ofSeventeen, {}, {}).result());
    QVERIFY(drafts.all().result()->isEmpty());
}

void TestDrafts::theLatestStandFirst()
{
    const Author nobody(m_clock, m_wall, UserId());
    DraftService first(*m_database, nobody, m_clock);
    DraftService second(*m_database, nobody, m_wall);
    BATON_VERIFY(first.keep(ofSeventeen, {}, words(u"a"_s)).result());
    BATON_VERIFY(second.keep(ofTwo, {}, words(u"b"_s)).result());
    const auto all = first.all().result();
    BATON_VERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().key, ofTwo);
    QCOMPARE(all->last().key, ofSeventeen);
}

void TestDrafts::nothingOfItIsLogged()
{
    const Author nobody(m_clock, m_wall, UserId());
    DraftService drafts(*m_database, nobody, m_wall);
    const auto events = [this] {
        return m_database
            ->read([](Connection &connection) { return connection.count(u"SELECT count(*) FROM event_log"_s); })
            .result()
            .value();
    };
    const qint64 before = events();
    BATON_VERIFY(drafts.keep(ofSeventeen, {}, words(u"a"_s)).result());
    BATON_VERIFY(drafts.drop(ofSeventeen).result());
    QCOMPARE(events(), before);
}

/// As a member of baton_user, whatever program is used.
void TestDrafts::aServerShowsNobodyElses()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    if (engine != Engine::Postgresql)
        QSKIP("A file has no server");
    auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    Connection &own = **connection;
    const auto run = [&own](const QString &sql) { return own.run(sql); };
    // All of it goes again at the end, the role too.
    auto transaction = Transaction::begin(own, Transaction::Mode::Write);
    BATON_VERIFY(transaction);
    const QString login = u"baton_draft_%1"_s.arg(QCoreApplication::applicationPid());
    BATON_VERIFY(run(u"INSERT INTO app_user (id, name, name_key, login, active, created_at, recorded_at) "
                     "VALUES (4, 'Rita', 'rita', '%1', TRUE, 0, 0)"_s.arg(login)));
    BATON_VERIFY(DraftStore(own, UserId(4)).keep({ofSeventeen, {}, words(u"mine"_s), m_clock.now()}));
    BATON_VERIFY(DraftStore(own, UserId(5)).keep({ofSeventeen, {}, words(u"another's"_s), m_clock.now()}));
    BATON_VERIFY(DraftStore(own, UserId()).keep({ofSeventeen, {}, words(u"nobody's"_s), m_clock.now()}));
    BATON_VERIFY(run(u"CREATE ROLE %1 LOGIN IN ROLE baton_user"_s.arg(login)));
    BATON_VERIFY(run(u"SET SESSION AUTHORIZATION %1"_s.arg(login)));
    QCOMPARE(own.count(u"SELECT count(*) FROM draft"_s).value(), 1);
    QVERIFY(DraftStore(own, UserId(5)).all()->isEmpty());
    QCOMPARE((*DraftStore(own, UserId(4)).find(ofSeventeen))->fields, words(u"mine"_s));
    BATON_VERIFY(DraftStore(own, UserId(4)).keep({ofTwo, {}, words(u"mine, too"_s), m_clock.now()}));
    BATON_VERIFY(DraftStore(own, UserId(4)).drop(ofTwo));
    BATON_VERIFY(DraftStore(own, UserId(5)).drop(ofSeventeen)); // Nothing that he sees.
    QCOMPARE(DraftStore(own, UserId(5)).keep({ofTwo, {}, words(u"a"_s), m_clock.now()}).error().kind,
             Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
