// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/accountdetailsstore.h"
#include "leads/accountfieldsql.h"
#include "leads/accountliststore.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "support/text.h"
#include "testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

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

/// Hundreds of accounts with leads, drawn by lot, and values of each column often missing or the same.
QStringList manyRows()
{
    QRandomGenerator random(20261123);
    const auto maybe = [&random](const QString &value) { return random.bounded(4) ? value : u"NULL"_s; };
    const QStringList letters{u"a"_s, u"B"_s, u"ä"_s, u"z"_s, u"_"_s, u"9"_s, u"É"_s};
    const auto text = [&] {
        QString made;
        for (int length = 1 + random.bounded(3); length > 0; --length)
            made += letters[random.bounded(letters.size())];
        return u'\'' + made + u'\'';
    };
    QStringList accounts;
    QStringList leads;
    QStringList grades;
    for (int i = 1000; i < 1300; ++i) {
        const QString name = text();
        accounts +=
            u"(%1, %2, '%3', %4, %5, %6, %7, 'EUR', %8, %9, "_s.arg(i).arg(
                name, foldedKey(name.mid(1, name.size() - 2)), maybe(text()), maybe(QString::number(random.bounded(9))),
                maybe(text()), maybe(QString::number(random.bounded(9))), maybe(text()), maybe(text()))
            + u"%1, %2, %3, %4, 0, 0)"_s.arg(maybe(text()), maybe(text()), maybe(text()),
                                             QString::number(random.bounded(50)));
        for (int lead = random.bounded(4); lead > 0; --lead) {
            const int id = 1000 + static_cast<int>(leads.size());
            static const QList<int> stages{1, 3, 9, 21, 23, 24, 25};
            leads += u"(%1, %2, %3, 0, %4, 0, 0, %5)"_s.arg(id)
                         .arg(i)
                         .arg(stages[random.bounded(stages.size())])
                         .arg(random.bounded(60))
                         .arg(random.bounded(5) ? u"NULL"_s : u"1"_s);
            static const QStringList all{u"A1"_s, u"A4"_s, u"B2"_s, u"D4"_s, u"X"_s};
            if (random.bounded(3))
                grades += u"(%1, 900, 0, 0, '%2', 0, '{}')"_s.arg(id).arg(all[random.bounded(all.size())]);
        }
    }
    return {
        u"INSERT INTO account (id, name, name_key, industry, employees, website, revenue_minor, revenue_currency, country, region, city, postcode, street, created_at, recorded_at, updated_at) VALUES "_s
            + accounts.join(u", "_s),
        u"INSERT INTO lead (id, account_id, stage, stage_entered_at, created_at, recorded_at, updated_at, deleted_at) VALUES "_s
            + leads.join(u", "_s),
        u"INSERT INTO score_snapshot (lead_id, agreement_id, fit, engagement, grade, scored_at, contributions) VALUES "_s
            + grades.join(u", "_s)};
}

/// A clause of the language of conditions, and the same by hand in SQL over account a.
struct Filter
{
    QString condition;
    QString where;
};

Filter randomClause(QRandomGenerator &random)
{
    const QString leads = u"(SELECT count(*) FROM lead x WHERE x.account_id = a.id AND x.deleted_at IS NULL%1)"_s;
    const int number = random.bounded(9);
    switch (random.bounded(7)) {
    case 0: return {u"employees >= %1"_s.arg(number), u"a.employees >= %1"_s.arg(number)};
    case 1: return {u"industry is missing"_s, u"a.industry IS NULL"_s};
    case 2: return {u"leads = %1"_s.arg(number % 4), leads.arg(QString()) + u" = %1"_s.arg(number % 4)};
    case 3:
        return {u"openLeads > %1"_s.arg(number % 3),
                leads.arg(u" AND x.stage IN (1, 2, 3, 4, 5, 6, 7, 8, 21, 22, 25)"_s) + u" > %1"_s.arg(number % 3)};
    case 4: return {u"website contains \"z\""_s, u"(a.website LIKE '%z%' OR a.website LIKE '%Z%')"_s};
    case 5: return {u"revenue < %1 EUR"_s.arg(number), u"a.revenue_minor < %1"_s.arg(number * 100)};
    default:
        return {u"grade = A1"_s,
                u"EXISTS (SELECT 1 FROM lead x JOIN score_snapshot g ON g.lead_id = x.id WHERE "
                "x.account_id = a.id AND x.deleted_at IS NULL AND g.grade = 'A1')"_s};
    }
}

} // namespace

/// Lists of accounts: filters, search, order, pages and what is shown of one, the same on both databases.
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
    void leadsSayWhatPlainSqlSays();
    void eachColumnSorts();
    void ordersByOneColumnAfterTheOther();
    void anyFilterFindsWhatPlainSqlFinds();
    void pagesKeepTheOrderOfTheirIds();
    void anUnknownFieldIsNamed();
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
    QList<RecordSummary> rowsOf(const QStringList &columns);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    const FieldCatalogue m_catalogue = accountCatalogue();
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
    bool m_isMany = false;
};

void TestAccountList::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    if (m_test && m_test->engine() == engine && !m_isMany)
        return;
    m_isMany = false;
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
        auto condition = parseCondition(where, m_catalogue);
        if (!condition)
            return failure(condition);
        AccountListStore lists(connection, m_catalogue);
        const AccountFilter filter{*condition, search, sort, m_clock.now()};
        auto ids = lists.ids(filter);
        if (!ids)
            return failure(ids);
        auto count = lists.count(filter);
        if (!count)
            return failure(count);
        QStringList numbers;
        for (const AccountId id : *ids)
            numbers += QString::number(id.value());
        if (*count != ids->size())
            numbers += u"counted %1"_s.arg(*count);
        return numbers.join(u' ');
    });
    return answer ? *answer : QString(u"error "_s + describe(answer.error()));
}

QList<RecordSummary> TestAccountList::rowsOf(const QStringList &columns)
{
    const auto rows = inside([&](Connection &connection) -> Result<QList<RecordSummary>> {
        AccountListStore lists(connection, m_catalogue);
        const auto ids = lists.ids({{}, {}, {}, m_clock.now()});
        if (!ids)
            return failure(ids);
        return lists.page(*ids, columns);
    });
    return rows ? *rows : QList<RecordSummary>();
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

void TestAccountList::leadsSayWhatPlainSqlSays()
{
    m_isMany = true;
    fill(manyRows());
    const auto expected = inside([](Connection &connection) {
        return connection.select(
            u"SELECT a.id, count(l.id), count(CASE WHEN l.stage NOT IN (9, 23, 24) THEN 1 END), min(g.grade), "
            u"max(l.created_at) FROM account a "
            "LEFT JOIN lead l ON l.account_id = a.id AND l.deleted_at IS NULL LEFT JOIN score_snapshot g ON g.lead_id "
            "= l.id "
            "WHERE a.deleted_at IS NULL GROUP BY a.id ORDER BY a.id"_s,
            {}, [](const Row &row) {
                RecordSummary summary{row.int64(0), 1, {row.int64(1), row.int64(2), FieldValue(), FieldValue()}};
                if (!row.isNull(3))
                    summary.values[2] = row.text(3);
                if (!row.isNull(4))
                    summary.values[3] = row.instant(4);
                return summary;
            });
    });
    BATON_VERIFY(expected);
    QCOMPARE(expected->size(), 303);
    QVERIFY(rowsOf({u"leads"_s, u"openLeads"_s, u"grade"_s, u"latestLead"_s}) == *expected);
}

void TestAccountList::eachColumnSorts()
{
    m_isMany = true;
    fill(manyRows());
    const QStringList keys = m_catalogue.keys();
    const QList<RecordSummary> rows = rowsOf(keys);
    QCOMPARE(rows.size(), 303);
    for (qsizetype column = 0; column < keys.size(); ++column) {
        const auto isLess = [&](const RecordSummary &left, const RecordSummary &right) {
            const FieldValue &one = left.values[column];
            const FieldValue &other = right.values[column];
            if (const auto *text = std::get_if<QString>(&one)) { // Bytes of UTF-8.
                const auto key = [&](const QString &of) {
                    QString lower = column == 0 ? foldedKey(of) : of;
                    for (QChar &c : lower)
                        if (c >= u'A' && c <= u'Z')
                            c = c.toLower();
                    return lower.toUtf8();
                };
                return key(*text).compare(key(std::get<QString>(other))) < 0;
            }
            if (const auto *money = std::get_if<Money>(&one))
                return money->minor < std::get<Money>(other).minor;
            if (const auto *instant = std::get_if<Instant>(&one))
                return *instant < std::get<Instant>(other);
            return std::get<qint64>(one) < std::get<qint64>(other);
        };
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            QList<RecordSummary> sorted = rows; // By number.
            if (order == Qt::DescendingOrder)
                std::ranges::reverse(sorted);
            const auto missing = std::stable_partition(sorted.begin(), sorted.end(),
                                                       [&](const auto &row) { return !isMissing(row.values[column]); });
            std::stable_sort(sorted.begin(), missing, [&](const auto &left, const auto &right) {
                return order == Qt::AscendingOrder ? isLess(left, right) : isLess(right, left);
            });
            QStringList expected;
            for (const RecordSummary &row : std::as_const(sorted))
                expected += QString::number(row.id);
            QCOMPARE(asked({}, {}, {{keys[column], order}}), expected.join(u' '));
        }
    }
}

void TestAccountList::ordersByOneColumnAfterTheOther()
{
    QCOMPARE(asked({}, {}, {{u"openLeads"_s, Qt::DescendingOrder}, {u"employees"_s, Qt::AscendingOrder}}), u"2 1 3"_s);
    QCOMPARE(asked({}, {}, {{u"openLeads"_s, Qt::DescendingOrder}, {u"employees"_s, Qt::DescendingOrder}}), u"1 2 3"_s);
    QCOMPARE(asked(u"country = de"_s, {}, {{u"country"_s, Qt::DescendingOrder}}), u"2 1"_s); // Ties by number.
}

void TestAccountList::anyFilterFindsWhatPlainSqlFinds()
{
    m_isMany = true;
    fill(manyRows());
    QRandomGenerator random(11);
    qsizetype found = 0;
    for (int round = 0; round < 100; ++round) {
        Filter filter = randomClause(random);
        for (int more = random.bounded(3); more > 0; --more) {
            const Filter other = randomClause(random);
            const bool isAnd = random.bounded(2);
            filter = {u"(%1) %2 (%3)"_s.arg(filter.condition, isAnd ? u"and"_s : u"or"_s, other.condition),
                      u"(%1) %2 (%3)"_s.arg(filter.where, isAnd ? u"AND"_s : u"OR"_s, other.where)};
        }
        const auto ids = inside([&filter](Connection &connection) {
            return connection.select(u"SELECT a.id FROM account a WHERE a.deleted_at IS NULL AND ("_s + filter.where
                                         + u") ORDER BY a.id"_s,
                                     {}, [](const Row &row) { return QString::number(row.int64(0)); });
        });
        BATON_VERIFY(ids);
        QCOMPARE(asked(filter.condition), ids->join(u' '));
        found += ids->size();
    }
    QVERIFY(found > 1000);
}

void TestAccountList::pagesKeepTheOrderOfTheirIds()
{
    const auto page = inside([this](Connection &connection) {
        return AccountListStore(connection, m_catalogue)
            .page({AccountId(3), AccountId(4), AccountId(1), AccountId(77)}, {u"name"_s, u"revenue"_s, u"Leads"_s});
    });
    BATON_VERIFY(page);
    QCOMPARE(page->size(), 2);
    QVERIFY(page->first() == (RecordSummary{3, 1, {u"Nameless_Ltd"_s, FieldValue(), qint64(0)}}));
    QVERIFY(page->last() == (RecordSummary{1, 1, {u"Öl & Söhne"_s, Money{1250000, u"EUR"_s}, qint64(2)}}));
}

void TestAccountList::anUnknownFieldIsNamed()
{
    QVERIFY(asked({}, {}, {{u"employes"_s}}).contains(u"field.unknown"_s));
    const auto page = inside([this](Connection &connection) {
        return AccountListStore(connection, m_catalogue).page({AccountId(1)}, {u"employes"_s});
    });
    QVERIFY(!page);
    QCOMPARE(page.error().code, u"field.unknown"_s);
}

void TestAccountList::oneAccountNamesItsLeadsAndCampaigns()
{
    const auto details = inside(
        [this](Connection &connection) { return AccountDetailsStore(connection, m_catalogue).byId(AccountId(1)); });
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
    const auto details = inside(
        [this](Connection &connection) { return AccountDetailsStore(connection, m_catalogue).byId(AccountId(4)); });
    QVERIFY(!details);
    QCOMPARE(details.error().code, u"account.unknown"_s);
}

QTEST_GUILESS_MAIN(TestAccountList)

#include "tst_accountlist.moc"
