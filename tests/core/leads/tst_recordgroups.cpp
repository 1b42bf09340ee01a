// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/rejectfieldsql.h"
#include "conditions/conditionvalue.h"
#include "leads/accountfieldsql.h"
#include "leads/interestfieldsql.h"
#include "leads/recordgroupstore.h"
#include "listrows.h"
#include "routing/userfieldsql.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "support/text.h"
#include "testdatabase.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = Instant(std::chrono::days(20'000));

QMap<QString, RecordList> listsOf(const Dialect &dialect)
{
    return {{u"accounts"_s, accountList()},
            {u"interests"_s, interestList()},
            {u"people"_s, userList()},
            {u"rows left out"_s, rejectList(dialect)}};
}

/// What the records of one group have in common.
QString groupOf(const FieldSpec &field, const FieldValue &value)
{
    if (const auto *instant = std::get_if<Instant>(&value))
        return QDateTime::fromMSecsSinceEpoch(toMillis(*instant), Qt::UTC).toString(u"yyyy-MM"_s);
    const QString text = plainText(value);
    return field.sortSql.isEmpty() ? asciiLower(text) : foldedKey(text);
}

std::optional<double> numberOf(const FieldValue &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return static_cast<double>(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    return std::nullopt;
}

/// The figure of these values, reckoned one by one.
FieldValue figureOf(const FieldSpec &field, const QList<FieldValue> &values)
{
    double sum = 0;
    qint64 count = 0;
    qint64 minor = 0;
    QSet<QString> currencies;
    for (const FieldValue &value : values) {
        if (const auto number = numberOf(value)) {
            sum += *number;
            ++count;
        } else if (const auto *money = std::get_if<Money>(&value)) {
            minor += money->minor;
            currencies.insert(money->currency);
        }
    }
    if (field.type == FieldType::Money)
        return currencies.size() == 1 ? FieldValue(Money{minor, *currencies.begin()}) : FieldValue();
    return count > 0 ? FieldValue(sum / static_cast<double>(count)) : FieldValue();
}

bool isSame(const FieldValue &one, const FieldValue &other)
{
    const auto left = numberOf(one);
    const auto right = numberOf(other);
    return left && right ? std::abs(*left - *right) < 1e-6 : one == other;
}

} // namespace

/// The records of every list by the value of each field: as the list itself has them, one group after the other.
class TestRecordGroups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanupTestCase();
    void groupsAreStretchesOfTheList_data();
    void groupsAreStretchesOfTheList();
    void figuresAreThoseOfTheRows_data();
    void figuresAreThoseOfTheRows();
    void whatIsAskedCountsAlone();
    void whatIsUnknownIsNamed();
    void whatTellsRecordsApartHasNeitherGroupsNorMeans();

private:
    template<typename Job>
    auto inside(Job job)
    {
        return m_database->read(std::move(job)).result();
    }
    [[nodiscard]] RecordList listOf(const QString &name) const { return listsOf(Dialect(m_test->engine()))[name]; }
    [[nodiscard]] Result<QList<RecordGroup>> groups(const RecordList &list, const GroupQuestion &by,
                                                    const RecordFilter &filter = {{}, {}, {}, now});
    [[nodiscard]] Result<QList<RecordSummary>> rows(const RecordList &list, const RecordFilter &filter,
                                                    const QStringList &keys);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{now};
};

void TestRecordGroups::init()
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
    Lot lot(20261124, now);
    const QStringList filled = listRows(lot, now)
        + QStringList{u"UPDATE account SET revenue_currency = 'USD' WHERE id % 7 = 0 OR lower(industry) = 'a'"_s};
    for (const QString &sql : filled)
        BATON_VERIFY(m_database->write([&sql](Connection &connection) { return connection.execute(sql); }).result());
}

void TestRecordGroups::cleanupTestCase()
{
    m_database.reset();
    m_test.reset();
}

Result<QList<RecordGroup>> TestRecordGroups::groups(const RecordList &list, const GroupQuestion &by,
                                                    const RecordFilter &filter)
{
    return inside([&](Connection &connection) { return RecordGroupStore(connection, list, now).groups(filter, by); });
}

Result<QList<RecordSummary>> TestRecordGroups::rows(const RecordList &list, const RecordFilter &filter,
                                                    const QStringList &keys)
{
    return inside([&](Connection &connection) {
        RecordListStore lists(connection, list, now);
        const auto ids = lists.ids(filter);
        return ids ? lists.page(*ids, keys) : Result<QList<RecordSummary>>(failure(ids));
    });
}

void TestRecordGroups::groupsAreStretchesOfTheList_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Qt::SortOrder>("order");
    const auto lists = listsOf(Dialect(Engine::Sqlite));
    for (auto list = lists.cbegin(); list != lists.cend(); ++list)
        for (const FieldSpec &field : list->catalogue.fields())
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
                if (isGroupable(field))
                    QTest::addRow("%s by %s, %s", qPrintable(list.key()), qPrintable(field.key),
                                  order == Qt::AscendingOrder ? "rising" : "falling")
                        << list.key() << field.key << order;
}

void TestRecordGroups::groupsAreStretchesOfTheList()
{
    QFETCH(QString, list);
    QFETCH(QString, key);
    QFETCH(Qt::SortOrder, order);
    const RecordList table = listOf(list);
    const FieldSpec field = *table.catalogue.find(key);
    const auto groups = this->groups(table, {key, order, {}});
    BATON_VERIFY(groups);
    // By that field alone, and by the list's own order behind it.
    for (const QList<SortKey> &sort :
         {QList<SortKey>{{key, order}}, sortedInGroups({{key, order}, table.sort[0]}, key)}) {
        const auto listed = rows(table, {{}, {}, sort, now}, {key});
        BATON_VERIFY(listed);
        qsizetype next = 0;
        QStringList seen;
        for (const RecordGroup &group : *groups) {
            const QString name = groupOf(field, group.value);
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.append(name);
            QVERIFY(group.count > 0);
            QVERIFY(!isMissing(group.value) || &group == &groups->last());
            for (qint64 of = 0; of < group.count; ++of, ++next) {
                QVERIFY(next < listed->size());
                QCOMPARE(groupOf(field, listed->at(next).values.first()), name);
            }
        }
        QCOMPARE(next, listed->size());
        QVERIFY(next >= 10);
    }
}

void TestRecordGroups::figuresAreThoseOfTheRows_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::newRow("accounts") << u"accounts"_s << u"industry"_s;
    QTest::newRow("accounts by a date") << u"accounts"_s << u"latestLead"_s;
    QTest::newRow("interests") << u"interests"_s << u"source"_s;
    QTest::newRow("people") << u"people"_s << u"side"_s;
}

void TestRecordGroups::figuresAreThoseOfTheRows()
{
    QFETCH(QString, list);
    QFETCH(QString, key);
    const RecordList table = listOf(list);
    const FieldSpec field = *table.catalogue.find(key);
    const QStringList figures = figuresOf(table.catalogue.fields());
    QVERIFY(!figures.isEmpty());
    const auto groups = this->groups(table, {key, Qt::AscendingOrder, figures});
    const auto all = rows(table, {{}, {}, {}, now}, QStringList{key} + figures);
    BATON_VERIFY(groups);
    BATON_VERIFY(all);
    qsizetype mixed = 0;
    for (const RecordGroup &group : *groups) {
        QCOMPARE(group.figures.size(), figures.size());
        for (qsizetype figure = 0; figure < figures.size(); ++figure) {
            const FieldSpec &of = *table.catalogue.find(figures[figure]);
            QList<FieldValue> values;
            for (const RecordSummary &row : *all)
                if (groupOf(field, row.values[0]) == groupOf(field, group.value))
                    values.append(row.values[figure + 1]);
            const FieldValue expected = figureOf(of, values);
            QVERIFY2(isSame(group.figures[figure], expected),
                     qPrintable(plainText(group.value) + u": "_s + of.key + u' ' + plainText(group.figures[figure])
                                + u" for "_s + plainText(expected)));
            mixed += of.type == FieldType::Money && isMissing(expected) ? 1 : 0;
        }
    }
    QVERIFY(list != u"accounts" || mixed > 0); // An amount in two currencies is none.
}

void TestRecordGroups::whatIsAskedCountsAlone()
{
    const RecordList table = listOf(u"accounts"_s);
    const auto condition = parseCondition(u"employees >= 3 and latestLead > -60d"_s, table.catalogue);
    BATON_VERIFY(condition);
    const RecordFilter filter{*condition, u"a"_s, {}, now};
    const auto groups = this->groups(table, {u"country"_s, Qt::DescendingOrder, {u"leads"_s}}, filter);
    const auto found = rows(table, filter, {u"country"_s});
    BATON_VERIFY(groups);
    BATON_VERIFY(found);
    qint64 count = 0;
    for (const RecordGroup &group : *groups)
        count += group.count;
    QCOMPARE(count, found->size());
    QVERIFY(count > 0 && groups->size() > 1);
}

void TestRecordGroups::whatIsUnknownIsNamed()
{
    const RecordList table = listOf(u"people"_s);
    QCOMPARE(groups(table, {u"shoe"_s, Qt::AscendingOrder, {}}).error().code, u"field.unknown"_s);
    QCOMPARE(groups(table, {u"side"_s, Qt::AscendingOrder, {u"shoe"_s}}).error().code, u"field.unknown"_s);
}

void TestRecordGroups::whatTellsRecordsApartHasNeitherGroupsNorMeans()
{
    const auto lists = listsOf(Dialect(m_test->engine()));
    const auto groupable = [&lists](const QString &list, const QString &key) {
        return isGroupable(*lists[list].catalogue.find(key));
    };
    QVERIFY(!groupable(u"accounts"_s, u"no"_s) && !groupable(u"accounts"_s, u"name"_s));
    QVERIFY(!groupable(u"people"_s, u"name"_s) && !groupable(u"people"_s, u"email"_s));
    QVERIFY(groupable(u"rows left out"_s, u"import"_s) && groupable(u"accounts"_s, u"industry"_s));
    QCOMPARE(figuresOf(lists[u"rows left out"_s].catalogue.fields()), QStringList());
    const QStringList ofAccounts = figuresOf(lists[u"accounts"_s].catalogue.fields());
    QCOMPARE(ofAccounts, (QStringList{u"employees"_s, u"revenue"_s, u"leads"_s, u"openLeads"_s}));
}

QTEST_GUILESS_MAIN(TestRecordGroups)
#include "tst_recordgroups.moc"
