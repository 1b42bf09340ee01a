// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadsearch.h"
#include "leads/person.h"
#include "leads/similarleadstore.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "support/emailaddress.h"
#include "support/text.h"
#include "testdatabase.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

struct Someone
{
    int id;
    QString name;
    QString email;
    QString phone;
    int account = 0;
    QString country;
};

// Lead 1, and who is like it.
const QList<Someone> people{
    {1, u"Jon Smith"_s, u"jon@acme.example"_s, u"+49 30 123456"_s, 1, u"DE"_s},
    {2, u"Somebody Else"_s, u"JON@acme.example"_s, {}, 2, {}}, // The same address.
    {3, u"Mia Berg"_s, {}, u"0049-30-123 456"_s, 2, {}}, // The same number, written otherwise.
    {4, u"Jon Smyth"_s, {}, {}, 2, {}}, // A similar name.
    {5, u"Ana Avila"_s, {}, {}, 1, {}}, // The same account.
    {6, u"Bo Eriksen"_s, u"bo@acme.example"_s, {}, 2, {}}, // The same domain.
    {7, u"jon SMITH"_s, {}, {}, 2, u"FR"_s}, // The same name in another country.
    {8, u"Nobody Alike"_s, u"nobody@other.example"_s, u"+49 30 999"_s, 2, {}},
    {9, u"Acme Fan"_s, u"fan@acmefans.example"_s, {}, 2, {}}, // A domain that only begins alike.
};

} // namespace

/// Who may be the same person, or is alike: why in words and points, from keys that have an index.
class TestSimilarPeople : public QObject
{
    Q_OBJECT

private slots:
    void textsAreComparedByTheirLetters_data();
    void textsAreComparedByTheirLetters();
    void whoHasAMailboxAnywhereIsNoColleague();
    void theMostAlikeStandFirst_data() { TestDatabase::addEngineRows(); }
    void theMostAlikeStandFirst();
    void amongManyItIsFoundByIndexes_data() { TestDatabase::addEngineRows(); }
    void amongManyItIsFoundByIndexes();

private:
    static Result<void> fill(Connection &to);
};

void TestSimilarPeople::textsAreComparedByTheirLetters_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("alike");
    QTest::newRow("two letters in another order") << u"martha"_s << u"marhta"_s << u"0.9611"_s;
    QTest::newRow("a letter more") << u"jon smith"_s << u"john smith"_s << u"0.9733"_s;
    QTest::newRow("a word more") << u"acme"_s << u"acme corp"_s << u"0.8889"_s;
    QTest::newRow("another letter") << u"smith"_s << u"smyth"_s << u"0.8933"_s;
    QTest::newRow("the same") << u"smith"_s << u"smith"_s << u"1.0000"_s;
    QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << u"0.0000"_s;
    QTest::newRow("nothing at all") << QString() << QString() << u"0.0000"_s;
}

void TestSimilarPeople::textsAreComparedByTheirLetters()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(QString::number(jaroWinkler(one, other), 'f', 4), "alike");
    QTEST(QString::number(jaroWinkler(other, one), 'f', 4), "alike");
}

void TestSimilarPeople::whoHasAMailboxAnywhereIsNoColleague()
{
    QCOMPARE(companyDomain(u"jon@acme.example"), u"acme.example"_s);
    QCOMPARE(companyDomain(u"jon@gmail.com"), QString());
    QCOMPARE(companyDomain(u"jon@yahoo.co.uk"), QString());
    QCOMPARE(companyDomain(u"gmail"), QString());
    QCOMPARE(companyDomain(u""), QString());
}

Result<void> TestSimilarPeople::fill(Connection &to)
{
    QStringList rows{
        u"INSERT INTO account (id, name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Acme', 'acme', 0, 0, 0), (2, 'Other', 'other', 0, 0, 0)"_s};
    for (const QString &sql : rows)
        if (auto done = to.execute(sql); !done)
            return failure(done);
    for (const Someone &one : people) {
        const Bindings person{{u":id"_s, one.id},
                              {u":name"_s, one.name},
                              {u":name_key"_s, foldedKey(one.name)},
                              {u":email"_s, toSql(one.email)},
                              {u":email_key"_s, toSql(emailKey(one.email))},
                              {u":phone"_s, toSql(one.phone)},
                              {u":phone_key"_s, toSql(phoneKey(one.phone))},
                              {u":country"_s, toSql(one.country)}};
        if (auto done = to.execute(
                u"INSERT INTO person (id, full_name, name_key, email, email_key, phone, phone_key, country, "
                u"created_at, recorded_at, "
                "updated_at) VALUES (:id, :name, :name_key, :email, :email_key, :phone, :phone_key, :country, 0, 0, 0)"_s,
                person);
            !done)
            return failure(done);
        if (auto done = to.execute(u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, created_at, "
                                   u"recorded_at, updated_at) "
                                   "VALUES (%1, %1, %2, 3, 0, 0, 0, 0)"_s.arg(one.id)
                                       .arg(one.account));
            !done)
            return failure(done);
        if (auto done = to.execute(u"INSERT INTO lead_search (rowid, words) VALUES (:id, :words)"_s,
                                   {{u":id"_s, one.id},
                                    {u":words"_s,
                                     leadSearchWords(LeadId(one.id), one.name, one.email, one.phone, {},
                                                     one.account == 1 ? u"Acme" : u"Other")}});
            !done)
            return failure(done);
    }
    return {};
}

void TestSimilarPeople::theMostAlikeStandFirst()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    TestDatabase test(engine);
    FixedClock clock(fromMillis(0));
    BATON_VERIFY(Workspace::create(test.location(), {}, clock));
    auto connection = Connection::open(test.location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    BATON_VERIFY(fill(**connection));
    const auto similar = SimilarLeadStore(**connection).of(LeadId(1));
    BATON_VERIFY(similar);
    QStringList told;
    for (const SimilarLead &lead : *similar) {
        QStringList why;
        for (const Likeness likeness : lead.why)
            why.append(QString::number(static_cast<int>(likeness)));
        told.append(u"%1: %2 for %3%4"_s.arg(lead.id.value())
                        .arg(lead.points)
                        .arg(why.join(u','), lead.mayBeSame() ? u", maybe the same"_s : QString()));
    }
    QCOMPARE(told,
             (QStringList{u"2: 60 for 1, maybe the same"_s, u"3: 35 for 2, maybe the same"_s,
                          u"4: 25 for 4, maybe the same"_s, u"7: 20 for 3"_s, u"6: 15 for 6"_s}));
    // Nobody is like whoever has nothing.
    const auto gone = SimilarLeadStore(**connection).of(LeadId(99));
    BATON_VERIFY(gone);
    QVERIFY(gone->isEmpty());
    // An account brings its people together.
    const auto colleague = SimilarLeadStore(**connection).of(LeadId(5));
    BATON_VERIFY(colleague);
    QCOMPARE(colleague->size(), 1);
    QCOMPARE(colleague->first().why, QList<Likeness>{Likeness::Account});
}

// Whatever the number of leads, nothing is read from one end to the other.
void TestSimilarPeople::amongManyItIsFoundByIndexes()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    TestDatabase test(engine);
    FixedClock clock(fromMillis(0));
    BATON_VERIFY(Workspace::create(test.location(), {}, clock));
    auto opened = Connection::open(test.location(), Connection::Access::ReadWrite);
    BATON_VERIFY(opened);
    Connection &connection = **opened;
    BATON_VERIFY(fill(connection));
    const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "_s;
    BATON_VERIFY(connection.execute(
        numbers
        + u"INSERT INTO person (id, full_name, name_key, email_key, created_at, recorded_at, updated_at) "
          "SELECT 1000 + i, 'Jo ' || i, 'jo ' || i, 'jo' || i || '@other.example', 0, 0, 0 FROM n"_s));
    BATON_VERIFY(connection.execute(
        numbers
        + u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at) "
          "SELECT 1000 + i, 1000 + i, 2, 3, 0, 0, 0, 0 FROM n"_s));
    BATON_VERIFY(connection.execute(
        numbers
        + u"INSERT INTO lead_search (rowid, words) SELECT 1000 + i, ' l jo ' || i || ' other example' FROM n"_s));
    BATON_VERIFY(connection.run(u"ANALYZE"_s));
    for (const int lead : {1, 8, 5000}) {
        QElapsedTimer timer;
        timer.start();
        const auto similar = SimilarLeadStore(connection).of(LeadId(lead));
        qInfo("lead %d among 100,000: %lld ms", lead, timer.elapsed());
        BATON_VERIFY(similar);
        QVERIFY(similar->size() <= SimilarLeadStore::mostShown);
        QVERIFY(!similar->isEmpty());
    }
    const auto same = SimilarLeadStore(connection).of(LeadId(1));
    BATON_VERIFY(same);
    QCOMPARE(same->first().id, LeadId(2));
}

QTEST_GUILESS_MAIN(TestSimilarPeople)
#include "tst_similarpeople.moc"
