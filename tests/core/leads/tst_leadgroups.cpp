// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadliststore.h"
#include "leads/leadquestionsql.h"
#include "storage/workspace.h"
#include "support/text.h"
#include "testdatabase.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cmath>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

// Values that differ in case alone, missing ones, months, amounts in one currency and in two.
const QStringList rows{
    u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) VALUES (1, 'Rita', 'rita', TRUE, 0, "
    u"0), "
    "(2, 'Tom', 'tom', TRUE, 0, 0)"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60) INSERT INTO account (id, name, "
    "name_key, industry, employees, revenue_minor, revenue_currency, created_at, recorded_at, updated_at) SELECT i, "
    "'A' || i, 'a' || i, CASE i % 5 WHEN 0 THEN 'Energy' WHEN 1 THEN 'energy' WHEN 2 THEN 'Trade' WHEN 3 THEN "
    "'banking' "
    "END, CASE WHEN i % 4 > 0 THEN i * 10 END, i * 1000, CASE WHEN i % 5 = 2 AND i > 20 THEN 'USD' ELSE 'EUR' END, 0, "
    "0, "
    "0 FROM n"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO lead (id, account_id, "
    "stage, stage_entered_at, tele_owner_id, type, created_at, recorded_at, updated_at) SELECT i, CASE WHEN i % 7 > 0 "
    "THEN 1 + i % 60 END, 1 + i % 9, 0, CASE i % 3 WHEN 0 THEN 1 WHEN 1 THEN 2 END, 1 + i % 2, 1600000000000 + CAST(i "
    "AS BIGINT) * "
    "86400000, 0, 0 FROM n"_s,
    u"INSERT INTO source (id, name, name_key, type, created_at, recorded_at) VALUES (1, 'Fair', 'fair', 1, 0, 0)"_s,
    // Of two at the same time the one that was recorded later is the latest. Of very many, those in the second half
    // begin with values of their own.
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 700) INSERT INTO interest (id, lead_id, "
    "source_id, kind, campaign, occurred_at, recorded_at) SELECT i, 1 + i * 37 % 280, 1, CASE WHEN i > 25000 AND i % 7 "
    "> 3 THEN 'Late' WHEN i % 6 > 0 THEN 'Kind ' || i % 4 END, CASE WHEN i > 25000 AND i % 7 > 3 THEN 'Winter' WHEN i "
    "% 5 = 0 THEN 'spring' WHEN i % 5 = 1 THEN 'Spring' WHEN i % 5 = 2 THEN 'Autumn' WHEN i % 5 = 3 THEN 'Fair' END, "
    "1600000000000 + CAST(i * 7 % 11 AS BIGINT) * 864000000, 0 FROM n"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO touch (id, lead_id, "
    "kind, direction, side, occurred_at, recorded_at, deleted_at) SELECT i, 1 + i * 3 % 299, 1 + i % 5, 1, 1, "
    "1610000000000 + "
    "CAST(i AS BIGINT) * 86400000, 0, CASE WHEN i % 9 = 0 THEN 5 END FROM n"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT INTO assignment (id, "
    "lead_id, side, cause, owner_id, occurred_at, recorded_at) SELECT i, 1 + i % 120, 1, 1, CASE i % 7 WHEN 0 THEN "
    "NULL WHEN 1 THEN 2 "
    "WHEN 4 THEN 2 ELSE 1 END, i * 13 % 50, 0 FROM n"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO next_step (id, "
    "lead_id, kind, side, due_at, done_at, deleted_at, created_at, recorded_at, updated_at) SELECT i, 1 + i * 5 % 280, "
    "1, 3, 1620000000000 + CAST(i * 37 % 60 AS BIGINT) * 86400000, CASE WHEN i % 4 = 0 THEN 5 END, CASE WHEN i % 7 = 0 "
    "THEN 5 END, 0, 0, 0 FROM n"_s,
    u"INSERT INTO external_system (id, name, name_key) VALUES (1, 'CRM', 'crm'), (2, 'MA', 'ma')"_s,
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 90) INSERT INTO external_id (system_id, "
    "value, lead_id) SELECT 1 + i % 2, 'X' || (i * 31 % 97), 1 + i % 50 FROM n"_s,
};

/// Fields that SQLite would look up for each lead.
constexpr std::array sideFields{"campaign", "campaign.latest", "kind", "externalId", "touch", "step", "ownerChanges"};

/// What leads of one group have in common.
QString groupOf(const FieldValue &value)
{
    if (const auto *instant = std::get_if<Instant>(&value))
        return QDateTime::fromMSecsSinceEpoch(toMillis(*instant), Qt::UTC).toString(u"yyyy-MM"_s);
    return plainText(value).toLower();
}

} // namespace

/// The leads of a list by the value of a field: as the list itself has them, one group after the other.
class TestLeadGroups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanupTestCase();
    void whatStandsBesideTheLeadsSortsAsBySql_data();
    void whatStandsBesideTheLeadsSortsAsBySql();
    void manyAreReadByTwo_data();
    void manyAreReadByTwo();
    void groupsAreStretchesOfTheList_data();
    void groupsAreStretchesOfTheList();
    void figuresAreOfTheirGroup();
    void aFilterCountsItsLeadsAlone();
    void whatDiffersForEachIsNoGroup();

private:
    void fill(int times);
    template<typename Value>
    Result<Value> asked(std::function<Result<Value>(LeadListStore &, const FieldCatalogue &)> question);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    int m_times = 0;
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
};

void TestLeadGroups::init()
{
    fill(QString::fromLatin1(QTest::currentTestFunction()) == u"manyAreReadByTwo"_s ? 100 : 1);
}

/// `times` as many of each as the statements say, but of external ids.
void TestLeadGroups::fill(int times)
{
    QFETCH_GLOBAL(Engine, engine);
    if (m_test && m_test->engine() == engine && m_times == times)
        return;
    m_database.reset();
    m_test = std::make_unique<TestDatabase>(engine);
    m_times = times;
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    static const QRegularExpression howMany(u"WHERE i < (\\d+)"_s);
    for (QString sql : rows) {
        const auto found = howMany.match(sql);
        if (found.hasMatch() && !sql.contains(u"external_id"_s))
            sql.replace(found.capturedStart(), found.capturedLength(),
                        u"WHERE i < "_s + QString::number(found.captured(1).toInt() * times));
        BATON_VERIFY(m_database->write([sql](Connection &connection) { return connection.execute(sql); }).result());
    }
}

void TestLeadGroups::cleanupTestCase()
{
    m_database.reset();
    m_test.reset();
}

template<typename Value>
Result<Value> TestLeadGroups::asked(std::function<Result<Value>(LeadListStore &, const FieldCatalogue &)> question)
{
    return m_database
        ->read([question](Connection &connection) {
            const FieldCatalogue catalogue = leadCatalogue();
            LeadListStore lists(connection, catalogue);
            return question(lists, catalogue);
        })
        .result();
}

void TestLeadGroups::whatStandsBesideTheLeadsSortsAsBySql_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("condition");
    const auto add = [](const char *key, Qt::SortOrder order, const char *condition, const char *which) {
        QTest::addRow("%s %s, %s", key, order == Qt::AscendingOrder ? "rising" : "falling", which)
            << QString::fromLatin1(key) << order << QString::fromLatin1(condition);
    };
    std::vector<const char *> keys(sideFields.begin(), sideFields.end());
    keys.insert(keys.end(), {"industry", "employees", "account.no"});
    for (const auto *key : keys)
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            add(key, order, "", "all");
            add(key, order, "stage = mql or stage = inquiry", "some");
            add(key, order, "no = 7 or no = 50 or no = 90 or no = 299", "few");
        }
}

// By two fields SQL sorts, by one what was read once for all.
void TestLeadGroups::whatStandsBesideTheLeadsSortsAsBySql()
{
    QFETCH(QString, key);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QString, condition);
    const auto sorted = [&](const QList<SortKey> &sort) {
        return asked<QList<LeadId>>([&](LeadListStore &lists, const FieldCatalogue &catalogue) {
            LeadFilter filter;
            filter.sort = sort;
            if (!condition.isEmpty()) {
                const auto parsed = parseCondition(condition, catalogue);
                if (!parsed)
                    return Result<QList<LeadId>>(failure(parsed));
                filter.condition = *parsed;
            }
            return lists.ids(filter);
        });
    };
    const auto leads = sorted({{key, order}});
    const auto bySql = sorted({{key, order}, {u"no"_s, order}});
    BATON_VERIFY(leads);
    BATON_VERIFY(bySql);
    QCOMPARE(*leads, *bySql);
    QVERIFY(leads->size() >= 4);
}

void TestLeadGroups::manyAreReadByTwo_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Qt::SortOrder>("order");
    std::vector<const char *> keys(sideFields.begin(), sideFields.end());
    keys.insert(keys.end(), {"industry", "employees", "account"});
    for (const auto *key : keys)
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            QTest::addRow("%s %s", key, order == Qt::AscendingOrder ? "rising" : "falling")
                << QString::fromLatin1(key) << order;
}

// A file is read from both halves at once; both say something of the same leads.
void TestLeadGroups::manyAreReadByTwo()
{
    if (m_test->engine() == Engine::Postgresql)
        QSKIP("A server plans its reads by itself");
    QFETCH(QString, key);
    QFETCH(Qt::SortOrder, order);
    LeadFilter once;
    once.sort = {{key, order}};
    LeadFilter bySql;
    bySql.sort = {{key, order}, {u"no"_s, order}};
    using Leads = QList<LeadId>;
    using Groups = QList<LeadGroup>;
    const auto leads = asked<Leads>([&](LeadListStore &lists, const FieldCatalogue &) { return lists.ids(once); });
    const auto same = asked<Leads>([&](LeadListStore &lists, const FieldCatalogue &) { return lists.ids(bySql); });
    BATON_VERIFY(leads);
    BATON_VERIFY(same);
    QCOMPARE(leads->size(), 30'000);
    QCOMPARE(*leads, *same);
    const auto groups =
        asked<Groups>([&](LeadListStore &lists, const FieldCatalogue &) { return lists.groups(once, key, order); });
    const auto values = asked<QList<LeadSummary>>(
        [&](LeadListStore &lists, const FieldCatalogue &) { return lists.page(*leads, {key}); });
    BATON_VERIFY(groups);
    BATON_VERIFY(values);
    auto lead = values->cbegin();
    for (const LeadGroup &group : *groups)
        for (qint64 of = 0; of < group.count; ++of, ++lead)
            QCOMPARE(groupOf(lead->values.first()), groupOf(group.value));
    QVERIFY(lead == values->cend());
}

void TestLeadGroups::groupsAreStretchesOfTheList_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Qt::SortOrder>("order");
    const auto add = [](const char *key) {
        QTest::addRow("%s rising", key) << QString::fromLatin1(key) << Qt::AscendingOrder;
        QTest::addRow("%s falling", key) << QString::fromLatin1(key) << Qt::DescendingOrder;
    };
    for (const auto *key : {"industry", "stage", "owner.tele", "type", "employees", "created", "account", "channel"})
        add(key);
    for (const auto *key : sideFields)
        add(key);
}

void TestLeadGroups::groupsAreStretchesOfTheList()
{
    QFETCH(QString, key);
    QFETCH(Qt::SortOrder, order);
    LeadFilter filter;
    filter.sort = {{key, order}, {u"no"_s, Qt::DescendingOrder}};
    const auto groups = asked<QList<LeadGroup>>(
        [&](LeadListStore &lists, const FieldCatalogue &) { return lists.groups(filter, key, order); });
    const auto leads = asked<QList<LeadSummary>>([&](LeadListStore &lists, const FieldCatalogue &) {
        const auto ids = lists.ids(filter);
        return ids ? lists.page(*ids, {key}) : Result<QList<LeadSummary>>(failure(ids));
    });
    BATON_VERIFY(groups);
    BATON_VERIFY(leads);
    qsizetype next = 0;
    QStringList seen;
    for (const LeadGroup &group : *groups) {
        const QString name = groupOf(group.value);
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.append(name);
        QVERIFY(group.count > 0);
        for (qint64 of = 0; of < group.count; ++of, ++next) {
            QVERIFY(next < leads->size());
            QCOMPARE(groupOf(leads->at(next).values.first()), name);
        }
    }
    QCOMPARE(next, leads->size());
    QVERIFY(groups->size() > (key == u"channel" ? 0 : 1));
}

void TestLeadGroups::figuresAreOfTheirGroup()
{
    const QString key = u"industry"_s;
    const auto groups = asked<QList<LeadGroup>>([&](LeadListStore &lists, const FieldCatalogue &) {
        return lists.groups({}, key, Qt::AscendingOrder, {u"employees"_s, u"revenue"_s, u"source"_s});
    });
    const auto leads = asked<QList<LeadSummary>>([&](LeadListStore &lists, const FieldCatalogue &) {
        const auto ids = lists.ids({});
        return ids ? lists.page(*ids, {key, u"employees"_s, u"revenue"_s}) : Result<QList<LeadSummary>>(failure(ids));
    });
    BATON_VERIFY(groups);
    BATON_VERIFY(leads);
    int withoutSum = 0;
    for (const LeadGroup &group : *groups) {
        double employees = 0;
        qint64 counted = 0;
        qint64 minor = 0;
        QSet<QString> currencies;
        for (const LeadSummary &lead : *leads) {
            if (groupOf(lead.values[0]) != groupOf(group.value))
                continue;
            if (const auto *number = std::get_if<qint64>(&lead.values[1])) {
                employees += static_cast<double>(*number);
                ++counted;
            }
            if (const auto *money = std::get_if<Money>(&lead.values[2])) {
                minor += money->minor;
                currencies.insert(money->currency);
            }
        }
        if (counted == 0) {
            QVERIFY(isMissing(group.figures[0]));
        } else {
            const FieldValue &mean = group.figures[0];
            const double value = std::holds_alternative<qint64>(mean) ? static_cast<double>(std::get<qint64>(mean))
                                                                      : std::get<double>(mean);
            QVERIFY(std::abs(value - employees / static_cast<double>(counted)) < 1e-6);
        }
        // An amount in two currencies is none.
        if (currencies.size() == 1)
            QCOMPARE(std::get<Money>(group.figures[1]), (Money{minor, *currencies.begin()}));
        else
            QVERIFY(isMissing(group.figures[1]));
        withoutSum += currencies.size() > 1 ? 1 : 0;
        QVERIFY(isMissing(group.figures[2]));
    }
    QVERIFY(withoutSum > 0);
}

void TestLeadGroups::aFilterCountsItsLeadsAlone()
{
    const auto groups = asked<QList<LeadGroup>>([](LeadListStore &lists, const FieldCatalogue &catalogue) {
        const auto condition = parseCondition(u"stage = inquiry or stage = mql"_s, catalogue);
        return condition ? lists.groups({*condition, {}, {}, {}}, u"stage"_s, Qt::DescendingOrder)
                         : Result<QList<LeadGroup>>(failure(condition));
    });
    BATON_VERIFY(groups);
    QCOMPARE(groups->size(), 2);
    QCOMPARE(plainText(groups->at(0).value), u"mql"_s);
    QCOMPARE(groups->at(0).count + groups->at(1).count, 67);
}

void TestLeadGroups::whatDiffersForEachIsNoGroup()
{
    const FieldCatalogue catalogue = leadCatalogue();
    const auto groups = [&catalogue](const QString &key) { return isGroupable(*catalogue.find(key)); };
    QVERIFY(groups(u"stage"_s) && groups(u"owner"_s) && groups(u"created"_s) && groups(u"industry"_s));
    const QStringList figures = figuresOf(catalogue.fields());
    QVERIFY(figures.contains(u"employees"_s) && figures.contains(u"revenue"_s) && !figures.contains(u"account.no"_s));
    QVERIFY(!groups(u"no"_s) && !groups(u"email"_s) && !groups(u"revenue"_s) && !groups(u"name"_s));
}

QTEST_GUILESS_MAIN(TestLeadGroups)
#include "tst_leadgroups.moc"
