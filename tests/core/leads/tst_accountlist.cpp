// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/accountdetailsstore.h"
#include "leads/accountfieldsql.h"
#include "leads/recordliststore.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "testdatabase.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

// Four accounts: 1 with everything, 2 with an ended and an open lead, 3 with its name alone, 4 gone.
const QStringList fewRows{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (1, 'Rita Reis', 'rita reis', TRUE, 0, 0)"_s,
    u"INSERT INTO agreement (id, kind, version, body, created_at, recorded_at, updated_at) VALUES (900, 2, 99, '{}', 0, 0, 0)"_s,
    u"INSERT INTO source (id, type, name, name_key, created_at, recorded_at) VALUES (900, 1, 'Fair', 'fair 900', 0, 0)"_s,
    u"INSERT INTO account (id, name, name_key, industry, employees, website, revenue_minor, revenue_currency, city, "
    u"country, created_at, recorded_at, updated_at, deleted_at) VALUES "
    "(1, 'Öl & Söhne', 'ol & sohne', 'Oil', 200, 'https://www.Oel.example', 1250000, 'EUR', 'Kiel', 'DE', 1000, 0, 0, "
    "NULL), "
    "(2, 'Acme 100%', 'acme 100%', 'oil', 50, 'acme.example', NULL, NULL, NULL, 'de', 2000, 0, 0, NULL), "
    "(3, 'Nameless_Ltd', 'nameless_ltd', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 3000, 0, 0, NULL), "
    "(4, 'Acme gone', 'acme gone', NULL, 9, NULL, NULL, NULL, NULL, NULL, 4000, 0, 0, 1)"_s,
    u"INSERT INTO person (id, full_name, name_key, created_at, recorded_at, updated_at) VALUES (1, 'Ana Avila', 'ana avila', 0, 0, 0)"_s,
    u"INSERT INTO lead (id, person_id, account_id, stage, stage_entered_at, sales_owner_id, created_at, recorded_at, "
    u"updated_at, deleted_at) VALUES "
    "(1, 1, 1, 3, 0, 1, 100, 0, 0, NULL), (2, NULL, 1, 9, 0, NULL, 300, 0, 0, NULL), (3, NULL, 2, 24, 0, NULL, 200, 0, "
    "0, NULL), "
    "(4, NULL, 2, 21, 0, NULL, 150, 0, 0, NULL), (5, NULL, 2, 3, 0, NULL, 900, 0, 0, 1), (6, NULL, NULL, 3, 0, NULL, 900, 0, 0, NULL)"_s,
    u"INSERT INTO score_snapshot (lead_id, agreement_id, fit, engagement, grade, scored_at, contributions) VALUES "
    "(1, 900, 0, 0, 'C1', 0, '{}'), (2, 900, 0, 0, 'B4', 0, '{}'), (5, 900, 0, 0, 'A1', 0, '{}')"_s,
    u"INSERT INTO interest (id, lead_id, source_id, campaign, status, occurred_at, recorded_at) VALUES (1, 1, 900, "
    u"'Spring fair', 1, 0, 0), "
    "(2, 1, 900, 'Spring fair', 1, 1, 0), (3, 2, 900, 'Spring fair', 1, 0, 0), (4, 2, 900, 'Autumn', 1, 0, 0), (5, 2, "
    "900, NULL, 1, 0, 0), "
    "(6, 3, 900, 'Elsewhere', 1, 0, 0)"_s,
};

} // namespace

/// What is of accounts alone: their fields, their search and what is shown of one, the same on both databases.
class TestAccountList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanupTestCase();
    void conditionsFindTheirAccounts_data();
    void conditionsFindTheirAccounts();
    void searchFindsNamesAndWebsites_data();
    void searchFindsNamesAndWebsites();
    void ordersByOneColumnAfterTheOther();
    void oneAccountNamesItsLeadsAndCampaigns();
    void anAccountThatIsGoneIsUnknown();

private:
    template<typename Job>
    auto inside(Job job)
    {
        return m_database->write(std::move(job)).result();
    }
    void fill(const QStringList &rows);
    /// The numbers of the accounts that a condition, a search and a sort give, joined by spaces.
    QString asked(const QString &where, const QString &search = {}, const QList<SortKey> &sort = {});

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    const RecordList m_list = accountList();
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
};

void TestAccountList::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    if (m_test && m_test->engine() == engine)
        return;
    m_database.reset();
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    fill(fewRows);
}

void TestAccountList::cleanupTestCase()
{
    m_database.reset();
    m_test.reset();
}

void TestAccountList::fill(const QStringList &rows)
{
    for (const QString &row : rows)
        BATON_VERIFY(inside([&row](Connection &connection) { return connection.execute(row); }));
}

QString TestAccountList::asked(const QString &where, const QString &search, const QList<SortKey> &sort)
{
    const auto answer = inside([&](Connection &connection) -> Result<QString> {
        auto condition = parseCondition(where, m_list.catalogue);
        if (!condition)
            return failure(condition);
        RecordListStore lists(connection, m_list);
        const RecordFilter filter{*condition, search, sort, m_clock.now()};
        auto ids = lists.ids(filter);
        if (!ids)
            return failure(ids);
        auto count = lists.count(filter);
        if (!count)
            return failure(count);
        QStringList numbers;
        for (const qint64 id : *ids)
            numbers += QString::number(id);
        if (*count != ids->size())
            numbers += u"counted %1"_s.arg(*count);
        return numbers.join(u' ');
    });
    return answer ? *answer : QString(u"error "_s + describe(answer.error()));
}

void TestAccountList::conditionsFindTheirAccounts_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("numbers");

    QTest::newRow("no condition finds all that are there") << u""_s << u"1 2 3"_s;
    QTest::newRow("a name") << u"name = \"acme 100%\""_s << u"2"_s;
    QTest::newRow("case tells no two texts apart") << u"country = DE and industry = OIL"_s << u"1 2"_s;
    QTest::newRow("missing is found by asking for it") << u"employees is missing"_s << u"3"_s;
    QTest::newRow("a number") << u"employees > 50"_s << u"1"_s;
    QTest::newRow("which of two of one name") << u"no = 2"_s << u"2"_s;
    QTest::newRow("an amount in its currency") << u"revenue = '12500 EUR'"_s << u"1"_s;
    QTest::newRow("how many leads it has") << u"leads = 2"_s << u"1 2"_s;
    QTest::newRow("it may have none") << u"leads = 0"_s << u"3"_s;
    QTest::newRow("a count is never missing") << u"leads is missing"_s << u""_s;
    QTest::newRow("what was won or lost is not open") << u"openLeads = 1"_s << u"1 2"_s;
    QTest::newRow("the best grade, not the latest") << u"grade = B4"_s << u"1"_s;
    QTest::newRow("a deleted lead has no grade") << u"grade is missing"_s << u"2 3"_s;
    QTest::newRow("the latest lead") << u"latestLead >= 1970-01-01 and latestLead < 1970-01-02"_s << u"1 2"_s;
    QTest::newRow("what looks like SQL is text") << u"city = \"x' OR '1'='1\""_s << u""_s;
}

void TestAccountList::conditionsFindTheirAccounts()
{
    QFETCH(QString, where);
    QTEST(asked(where), "numbers");
}

void TestAccountList::searchFindsNamesAndWebsites_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("numbers");

    QTest::newRow("nothing asked finds all") << u" "_s << u"1 2 3"_s;
    QTest::newRow("a part of the name") << u"meles"_s << u"3"_s;
    QTest::newRow("accents and case do not count") << u"SÖHNE"_s << u"1"_s;
    QTest::newRow("nor where they are left out") << u"sohne"_s << u"1"_s;
    QTest::newRow("a website") << u"ACME.example"_s << u"2"_s;
    QTest::newRow("a website in other letters") << u"www.oel"_s << u"1"_s;
    QTest::newRow("words in any order, each needed") << u"example acme"_s << u"2"_s;
    QTest::newRow("one word that is not there") << u"acme sohne"_s << u""_s;
    QTest::newRow("a percent sign is a letter") << u"%"_s << u"2"_s;
    QTest::newRow("so is a line below") << u"s_l"_s << u"3"_s;
    QTest::newRow("what is gone is not found") << u"gone"_s << u""_s;
}

void TestAccountList::searchFindsNamesAndWebsites()
{
    QFETCH(QString, search);
    QTEST(asked({}, search), "numbers");
}

void TestAccountList::ordersByOneColumnAfterTheOther()
{
    QCOMPARE(asked({}, {}, {{u"openLeads"_s, Qt::DescendingOrder}, {u"employees"_s, Qt::AscendingOrder}}), u"2 1 3"_s);
    QCOMPARE(asked({}, {}, {{u"openLeads"_s, Qt::DescendingOrder}, {u"employees"_s, Qt::DescendingOrder}}), u"1 2 3"_s);
    QCOMPARE(asked(u"country = de"_s, {}, {{u"country"_s, Qt::DescendingOrder}}), u"2 1"_s); // Ties by number.
}

void TestAccountList::oneAccountNamesItsLeadsAndCampaigns()
{
    const auto details =
        inside([](Connection &connection) { return AccountDetailsStore(connection).byId(AccountId(1)); });
    BATON_VERIFY(details);
    QVERIFY(details->fields.value(u"city"_s) == FieldValue(u"Kiel"_s));
    QVERIFY(details->fields.value(u"leads"_s) == FieldValue(qint64(2)));
    const QList<AccountLead> leads{{LeadId(2), {}, Stage::Won, {}, u"B4"_s},
                                   {LeadId(1), u"Ana Avila"_s, Stage::Mql, u"Rita Reis"_s, u"C1"_s}};
    QVERIFY(details->leads == leads);
    // Two interests of one lead are one lead.
    const QList<AccountCampaign> campaigns{{u"Spring fair"_s, 2}, {u"Autumn"_s, 1}};
    QVERIFY(details->campaigns == campaigns);
}

void TestAccountList::anAccountThatIsGoneIsUnknown()
{
    const auto details =
        inside([](Connection &connection) { return AccountDetailsStore(connection).byId(AccountId(4)); });
    QVERIFY(!details);
    QCOMPARE(details.error().code, u"account.unknown"_s);
}

QTEST_GUILESS_MAIN(TestAccountList)

#include "tst_accountlist.moc"
