// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importrunner.h"
#include "capture/keyindex.h"
#include "leads/leadcachereport.h"
#include "storage/secondaryindexes.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace baton;

namespace {

constexpr int rowCount = 12'500; // Three transactions.

const QByteArray header = "id,name,mail,firm,trade,place,seen,won,origin,ad,rep,news,note\n";

QByteArray profileWith(const QByteArray &more)
{
    return R"({"format": 1, "kind": "leads", "dateOrder": "ymd", "currency": "EUR", "match": ["externalId", "email"],
        "externalId": "id", )"
        + more + R"("columns": [
        {"header": "name", "to": "person.fullName"}, {"header": "mail", "to": "person.email"},
        {"header": "firm", "to": "account.name"}, {"header": "trade", "to": "account.industry"},
        {"header": "place", "to": "account.city"}, {"header": "seen", "to": "interest.at"},
        {"header": "seen", "to": "stage.mql.at"}, {"header": "won", "to": "stage.won.at"},
        {"header": "origin", "to": "interest.channel"}, {"header": "ad", "to": "interest.externalId"},
        {"header": "rep", "to": "owner.sales"}, {"header": "news", "to": "consent.email"},
        {"header": "note", "custom": {"key": "note", "type": "text"}}]})";
}

/// Rows in which everything comes again in a later transaction: ids, addresses, firms with other fields filled, whole
/// rows without any key, owners and channels in another spelling, advertisements.
QByteArray content()
{
    QByteArray text = header;
    for (int row = 0; row < rowCount; ++row) {
        const QByteArray number = QByteArray::number(row);
        if (row % 50 == 7) {
            text += ",Same" + QByteArray::number(row % 20) + ",,Firm 1,,,2025-01-02,,Google,,Rep 1,yes,\n";
            continue;
        }
        const QByteArray id = "x" + QByteArray::number(row % 101 == 5 ? row / 2 : row);
        const QByteArray mail = "ann" + QByteArray::number(row % 97 == 3 ? row / 3 : row) + "@firm.example";
        const QByteArray firm = "Firm " + QByteArray::number(row % (row < 6000 ? 900 : 1200));
        const QByteArray trade = row % 3 == 0 ? "Trade " + QByteArray::number(row % 5) : QByteArray();
        const QByteArray place = row > 6000 ? "Town " + QByteArray::number(row % 900) : QByteArray();
        const QByteArray won = row % 11 == 0 ? "2025-03-01" : row % 500 == 1 ? "2024-12-01" : "";
        const QByteArray rep = (row % 2 ? "Rep " : "rep ") + QByteArray::number(row % 13);
        text += id + ',' + "Ann Lee " + number + ',' + mail + ',' + firm + ',' + trade + ',' + place + ",2025-01-02,"
            + won + ',' + (row % 4 ? "Google" : "google") + ','
            + (row % 71 == 0 ? "ad" + QByteArray::number(row % 355) : QByteArray()) + ',' + rep + ','
            + (row % 5 ? "yes" : "no") + ',' + QByteArray(300, 'n') + '\n';
    }
    return text;
}

/// As little as anybody can write. What leaves everything as it was SQLite does not write at all.
void writeSomething(Database &database)
{
    BATON_VERIFY(database
                     .write([](Connection &connection) {
                         return connection.execute(
                             u"INSERT INTO workspace_property (key, value) VALUES ('test', '1')"_s);
                     })
                     .result());
}

} // namespace

/// Planning ahead of the database must come to what asking the database comes to.
class TestFirstLoad : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void initTestCase();
    void init();
    void theIndexFindsWhatWasPutIn();
    void asAskingTheDatabase_data();
    void asAskingTheDatabase();
    void numbersThatOthersTookAreNoticed_data();
    void numbersThatOthersTookAreNoticed();
    void ownersThatNobodyKnowsAreRejected();
    void othersKeepTheirUniqueKeys();
    void twoLoadsDropOnce();

private:
    struct Outcome
    {
        ImportResult result;
        QStringList rows; ///< Of all tables that an import fills.
        QStringList firms; ///< Who works where, whatever the numbers.
        bool plannedAhead = false; ///< Up to the last transaction.
    };
    using BetweenTransactions = std::function<void(Database &, int)>;

    Outcome imported(const QByteArray &profile, const BetweenTransactions &between);
    static QStringList dump(Connection &connection);
    static QStringList firms(Connection &connection);

    QTemporaryDir m_files;
    QString m_file;
    FixedClock m_clock{*instantFromIso(u"2026-01-01"_s)};
    FixedClock m_wall{*instantFromIso(u"2026-01-05"_s)};
};

void TestFirstLoad::initTestCase()
{
    m_file = m_files.filePath(u"list.csv"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray text = content();
    QVERIFY(text.size() > 4 * 1024 * 1024); // A smaller file is not worth it.
    QCOMPARE(file.write(text), text.size());
}

void TestFirstLoad::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
}

void TestFirstLoad::theIndexFindsWhatWasPutIn()
{
    KeyIndex index;
    QVERIFY(!index.find("a"));
    for (quint32 number = 0; number < 100'000; ++number)
        index.insert(QByteArray::number(number), number);
    index.insert("17", 99); // Keeps its number.
    QCOMPARE(index.size(), 100'000);
    for (quint32 number = 0; number < 100'000; ++number)
        QCOMPARE(index.find(QByteArray::number(number)), number);
    for (quint32 number = 100'000; number < 200'000; ++number)
        QVERIFY(!index.contains(QByteArray::number(number)));
}

QStringList TestFirstLoad::dump(Connection &connection)
{
    QStringList all;
    for (const QString &table :
         {u"lead"_s, u"person"_s, u"account"_s, u"interest"_s, u"stage_history"_s, u"external_id"_s, u"consent_event"_s,
          u"app_user"_s, u"user_alias"_s, u"user_role"_s, u"channel"_s, u"lead_search"_s, u"custom_field"_s}) {
        const auto columns = connection.select(
            connection.dialect().isSqlite()
                ? u"SELECT 'quote(' || name || ')' FROM pragma_table_info('%1') ORDER BY name"_s.arg(table)
                : u"SELECT 'quote_nullable(' || column_name || ')' FROM information_schema.columns "
                  "WHERE table_schema = 'baton' AND table_name = '%1' ORDER BY column_name"_s.arg(table),
            {}, [](const Row &row) { return row.text(0); });
        if (!columns)
            return {columns.error().code};
        const auto rows = connection.select(u"SELECT "_s + columns->join(u" || '|' || "_s) + u" FROM "_s + table, {},
                                            [&table](const Row &row) { return QString(table + u'|' + row.text(0)); });
        if (!rows)
            return {rows.error().code};
        all += *rows;
    }
    all.sort();
    return all;
}

QStringList TestFirstLoad::firms(Connection &connection)
{
    const auto found = connection.select(
        u"SELECT p.full_name, a.name, a.industry, a.city FROM lead l JOIN person p ON p.id = l.person_id "
        "LEFT JOIN account a ON a.id = l.account_id"_s,
        {}, [](const Row &row) {
            return QStringList({row.text(0), row.text(1), row.text(2), row.text(3)}).join(u'|');
        });
    if (!found)
        return {found.error().code};
    QStringList all = *found;
    all.sort();
    return all;
}

TestFirstLoad::Outcome TestFirstLoad::imported(const QByteArray &profile, const BetweenTransactions &between)
{
    QFETCH_GLOBAL(baton::Engine, engine);
    const TestDatabase place(engine);
    auto database = Workspace::create(place.location(), {}, m_wall);
    if (!database)
        qFatal("%s", qPrintable(database.error().code));
    ImportRequest request;
    request.file = m_file;
    request.source = u"List"_s;
    request.profile = *importProfileFromJson(profile);
    Outcome outcome;
    int transactions = 0;
    ImportObserver observer;
    observer.progress = [&](const ImportProgress &) {
        const auto kept = (*database)
                              ->read([](Connection &connection) {
                                  return connection.count(
                                      connection.dialect().isSqlite()
                                          ? u"SELECT count(*) FROM sqlite_master WHERE name = 'external_id_value'"_s
                                          : u"SELECT count(*) FROM pg_class WHERE relname = 'external_id_value' "
                                            "AND relnamespace = CAST('baton' AS regnamespace)"_s);
                              })
                              .result();
        outcome.plannedAhead = kept && *kept == 0;
        between(**database, ++transactions);
    };
    auto result = ImportRunner(**database, Author{m_clock, m_wall, UserId()}).run(request, observer);
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    outcome.result = *result;
    outcome.result.elapsed = {};
    const auto looked = (*database)
                            ->read([&outcome](Connection &connection) {
                                outcome.rows = dump(connection);
                                outcome.firms = firms(connection);
                                return checkWorkspace(connection);
                            })
                            .result();
    if (!looked || !looked->isOk())
        qFatal("the workspace is not in order");
    return outcome;
}

void TestFirstLoad::asAskingTheDatabase_data()
{
    QTest::addColumn<BetweenTransactions>("between");
    QTest::addColumn<bool>("plannedAhead");
    QTest::newRow("nobody else writes") << BetweenTransactions([](Database &, int) {}) << true;
    QTest::newRow("this program writes after the second")
        << BetweenTransactions([](Database &database, int transactions) {
               if (transactions == 2)
                   writeSomething(database);
           })
        << false;
    QTest::newRow("another program writes after the second")
        << BetweenTransactions([](Database &database, int transactions) {
               if (transactions != 2)
                   return;
               Database other(database.location());
               writeSomething(other);
           })
        << false;
    QFETCH_GLOBAL(baton::Engine, engine);
    // A file that lacks indexes had a crash; on a server whoever loads may still be alive.
    QTest::newRow("another program opens the workspace after the second")
        << BetweenTransactions([](Database &database, int transactions) {
               if (transactions == 2)
                   BATON_VERIFY(Workspace::open(database.location()));
           })
        << (engine == Engine::Postgresql);
}

void TestFirstLoad::asAskingTheDatabase()
{
    QFETCH(BetweenTransactions, between);
    QFETCH(bool, plannedAhead);
    const QByteArray profile = profileWith("\"createUsers\": true, ");
    // Somebody writes after the first transaction: all others ask the database.
    const Outcome asked = imported(profile, [](Database &database, int transactions) {
        if (transactions == 1)
            writeSomething(database);
    });
    QVERIFY(!asked.plannedAhead);
    QVERIFY(asked.result.duplicatesInFile > 100);
    QVERIFY(asked.result.created > 10'000);

    const Outcome outcome = imported(profile, between);
    QCOMPARE(outcome.plannedAhead, plannedAhead);
    QCOMPARE(toStored(outcome.result), toStored(asked.result));
    QCOMPARE(outcome.rows.size(), asked.rows.size());
    for (qsizetype at = 0; at < asked.rows.size(); ++at)
        QCOMPARE(outcome.rows.at(at), asked.rows.at(at));
}

void TestFirstLoad::numbersThatOthersTookAreNoticed_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("a firm's") << u"account"_s;
    QTest::newRow("a lead's") << u"lead"_s;
}

// A server gives out numbers before anybody sees who took them.
void TestFirstLoad::numbersThatOthersTookAreNoticed()
{
    QFETCH(QString, table);
    const QByteArray profile = profileWith("\"createUsers\": true, ");
    const Outcome alone = imported(profile, [](Database &, int) {});
    const Outcome outcome = imported(profile, [&table](Database &database, int transactions) {
        if (transactions != 1)
            return;
        auto connection = Connection::open(database.location(), Connection::Access::ReadWrite);
        BATON_VERIFY(connection);
        BATON_VERIFY((*connection)->reserveIds(table, 1));
    });
    QVERIFY(!outcome.plannedAhead);
    QCOMPARE(outcome.result.created, alone.result.created);
    QCOMPARE(outcome.result.duplicatesInFile, alone.result.duplicatesInFile);
    QVERIFY(alone.firms.size() > 10'000);
    QVERIFY(outcome.firms == alone.firms);
}

void TestFirstLoad::ownersThatNobodyKnowsAreRejected()
{
    const Outcome outcome = imported(profileWith({}), [](Database &, int) {});
    QVERIFY(outcome.plannedAhead);
    QCOMPARE(outcome.result.rejected, rowCount);
    QCOMPARE(outcome.result.rejects.first().code, u"owner.unknown"_s);
}

void TestFirstLoad::othersKeepTheirUniqueKeys()
{
    QJsonArray dropped;
    imported(profileWith("\"createUsers\": true, "), [&dropped](Database &database, int) {
        const auto written =
            database.read([](Connection &connection) { return Workspace::property(connection, u"indexes.dropped"_s); })
                .result();
        BATON_VERIFY(written);
        dropped = QJsonDocument::fromJson(written->toUtf8()).array();
    });
    QStringList unique;
    for (const QJsonValue &statement : std::as_const(dropped)) {
        if (statement.toString().startsWith(u"CREATE UNIQUE"))
            unique.append(statement.toString());
    }
    QVERIFY(dropped.size() > 10);
    QCOMPARE(unique.size(), 1);
    QVERIFY(unique.first().contains(u"external_id_value"));
}

// Two people who begin at once on a server: the second finds nothing to drop, and does not wait for the first.
void TestFirstLoad::twoLoadsDropOnce()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    const TestDatabase place(engine);
    BATON_VERIFY(Workspace::create(place.location(), {}, m_wall));
    if (engine != Engine::Postgresql)
        QSKIP("A file has one writer at a time");
    auto first = Connection::open(place.location(), Connection::Access::ReadWrite);
    auto second = Connection::open(place.location(), Connection::Access::ReadWrite);
    BATON_VERIFY(first);
    BATON_VERIFY(second);
    BATON_VERIFY((*first)->run(u"BEGIN"_s));
    BATON_VERIFY(dropSecondaryIndexes(**first));
    BATON_VERIFY((*second)->run(u"SET lock_timeout = '2s'"_s));
    BATON_VERIFY((*second)->run(u"BEGIN"_s));
    BATON_VERIFY(dropSecondaryIndexes(**second));
    BATON_VERIFY((*second)->run(u"COMMIT"_s));
    BATON_VERIFY((*first)->run(u"COMMIT"_s));
    BATON_VERIFY(restoreSecondaryIndexes(**second)); // The first still loads.
    const auto lacking = lacksSecondaryIndexes(**first);
    BATON_VERIFY(lacking);
    QVERIFY(*lacking);
    BATON_VERIFY((*first)->run(u"BEGIN"_s));
    BATON_VERIFY(restoreSecondaryIndexes(**first));
    BATON_VERIFY((*first)->run(u"COMMIT"_s));
    QVERIFY(!*lacksSecondaryIndexes(**first));
}

QTEST_GUILESS_MAIN(TestFirstLoad)
#include "tst_firstload.moc"
