// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/rejectfieldsql.h"
#include "conditions/conditioncompletion.h"
#include "conditions/conditionevaluation.h"
#include "conditions/conditionvalue.h"
#include "conditions/recordnumber.h"
#include "leads/accountfieldsql.h"
#include "leads/interestfieldsql.h"
#include "leads/recordliststore.h"
#include "listrows.h"
#include "routing/userfieldsql.h"
#include "storage/connection.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "support/text.h"
#include "testdatabase.h"

#include <QTest>

#include <algorithm>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now = Instant(std::chrono::days(20'000));

/// A list, and what its columns say in SQL of another make: the id, and one value each of `keys`.
struct ListCase
{
    QString name;
    RecordList list;
    QStringList keys;
    QString plain;
};

/// With each part of the array on its own, by its place.
QString rejectsBySql(const Dialect &dialect)
{
    const QString part = dialect.isSqlite() ? u"json_extract(b.result, '$.rejects[' || n.i || '].%1')"_s
                                            : u"(b.result -> 'rejects' -> n.i ->> '%1')"_s;
    return u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 40) SELECT b.id * 2048 + n.i + "
           u"%1, b.file_name, "
           "CAST(%2 AS BIGINT), %3, %4, b.recorded_at, (SELECT name FROM app_user WHERE id = b.actor_id) FROM batch b "
           "CROSS JOIN n "
           "WHERE b.kind = 1 AND b.undone_by IS NULL AND %4 IS NOT NULL ORDER BY 1"_s.arg(
               QString::number(dialect.isSqlite() ? 0 : 1), part.arg(u"line"_s), part.arg(u"value"_s),
               part.arg(u"code"_s));
}

QList<ListCase> cases(const Dialect &dialect)
{
    return {
        {u"accounts"_s,
         accountList(),
         {u"leads"_s, u"openLeads"_s, u"grade"_s, u"latestLead"_s},
         u"SELECT a.id, count(l.id), count(CASE WHEN l.stage NOT IN (9, 23, 24) THEN 1 END), min(g.grade), "
         u"max(l.created_at) "
         "FROM account a LEFT JOIN lead l ON l.account_id = a.id AND l.deleted_at IS NULL "
         "LEFT JOIN score_snapshot g ON g.lead_id = l.id WHERE a.deleted_at IS NULL GROUP BY a.id ORDER BY a.id"_s},
        {u"interests"_s,
         interestList(),
         {u"when"_s, u"name"_s, u"account"_s, u"source"_s, u"channel"_s, u"import"_s},
         u"SELECT i.id, i.occurred_at, (SELECT full_name FROM person WHERE id IN (SELECT person_id FROM lead WHERE id "
         u"= i.lead_id)), "
         "(SELECT name FROM account WHERE id IN (SELECT account_id FROM lead WHERE id = i.lead_id)), "
         "(SELECT name FROM source WHERE id = i.source_id), (SELECT name FROM channel WHERE id = i.channel_id), "
         "(SELECT file_name FROM batch WHERE id = i.batch_id) FROM interest i WHERE i.lead_id IS NULL OR i.lead_id IN "
         "(SELECT id FROM lead WHERE deleted_at IS NULL) ORDER BY i.id"_s},
        {u"people"_s,
         userList(),
         {u"openLeads"_s, u"leads"_s, u"mostOpen"_s, u"load"_s, u"neverTouched"_s, u"overdueSteps"_s, u"side"_s,
          u"team"_s, u"active"_s, u"absentUntil"_s},
         u"WITH had AS (SELECT u.id, count(l.id) AS leads, count(CASE WHEN l.stage NOT IN (9, 21, 22, 23, 24) THEN 1 "
         u"END) AS "
         u"open "
         "FROM app_user u LEFT JOIN lead l ON l.deleted_at IS NULL AND (l.sales_owner_id = u.id OR (l.sales_owner_id "
         "IS NULL "
         "AND l.tele_owner_id = u.id)) GROUP BY u.id) SELECT u.id, had.open, had.leads, (SELECT most_open FROM "
         "user_capacity WHERE "
         "user_id = u.id), (SELECT had.open * 100 / most_open FROM user_capacity WHERE user_id = u.id), "
         "(SELECT count(*) FROM handoff h WHERE h.owner_id = u.id AND h.first_touch_at IS NULL AND h.rejected_at IS "
         "NULL AND h.returned_at IS NULL AND h.touch_due_at < %1 AND h.handed_at = (SELECT max(handed_at) FROM handoff "
         "WHERE lead_id = h.lead_id) AND h.lead_id IN (SELECT id FROM lead WHERE deleted_at IS NULL AND stage NOT IN "
         "(9, 21, 22, 23, 24))), (SELECT count(*) FROM next_step n JOIN lead l ON l.id = n.lead_id WHERE n.done_at IS "
         "NULL AND n.deleted_at IS NULL AND n.due_at < %1 AND l.deleted_at IS NULL AND l.stage NOT IN (9, 23, 24) AND "
         "((n.side = 2 AND l.tele_owner_id = u.id) OR (n.side = 3 AND l.sales_owner_id = u.id))), "
         "CASE WHEN u.id IN (SELECT user_id FROM user_role WHERE role IN (4, 5)) THEN 3 WHEN u.id IN (SELECT user_id "
         "FROM user_role "
         "WHERE role = 3) THEN 2 WHEN u.id IN (SELECT user_id FROM user_role WHERE role IN (1, 2)) THEN 1 ELSE (SELECT "
         "min(side) FROM team WHERE id IN (SELECT team_id FROM team_member WHERE user_id = u.id)) END, (SELECT "
         "min(name) FROM team "
         "WHERE id IN (SELECT team_id FROM team_member WHERE user_id = u.id)), CASE WHEN u.active THEN 1 ELSE 0 END, "
         "(SELECT max(ends_at) FROM absence WHERE user_id = u.id AND ends_at > %1 AND starts_at <= %1) "
         "FROM app_user u JOIN had ON had.id = u.id ORDER BY u.id"_s.arg(toMillis(now))},
        {u"rows left out"_s,
         rejectList(dialect),
         {u"file"_s, u"line"_s, u"value"_s, u"reason"_s, u"when"_s, u"by"_s},
         rejectsBySql(dialect)},
    };
}

/// What a value sorts by: missing ones are none.
std::optional<QVariant> sortValue(const FieldSpec &field, const FieldValue &value)
{
    if (isMissing(value))
        return std::nullopt;
    if (field.matching == FieldMatching::Choice)
        return std::ranges::find(field.choices, plainText(value), &FieldChoice::key)->number;
    if (field.matching == FieldMatching::RecordNumber)
        return *idFromRecordNumber(u'L', plainText(value));
    if (const auto *text = std::get_if<QString>(&value)) // Bytes of UTF-8.
        return asciiLower(field.sortSql.isEmpty() ? *text : foldedKey(*text)).toUtf8();
    if (const auto *money = std::get_if<Money>(&value))
        return money->minor;
    if (const auto *instant = std::get_if<Instant>(&value))
        return toMillis(*instant);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? 1 : 0;
    return std::get<qint64>(value);
}

int compared(const std::optional<QVariant> &left, const std::optional<QVariant> &right)
{
    if (left->userType() == QMetaType::QByteArray)
        return left->toByteArray().compare(right->toByteArray());
    const double difference = left->toDouble() - right->toDouble();
    return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

} // namespace

/// All lists that are a table and a catalogue: columns, filters, search, orders and pages, the same on both databases.
class TestRecordLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanupTestCase();
    void columnsSayWhatPlainSqlSays_data() { addLists(); }
    void columnsSayWhatPlainSqlSays();
    void anyFilterFindsWhatItsRowsSay_data() { addLists(); }
    void anyFilterFindsWhatItsRowsSay();
    void anyOrderIsThatOfTheValues_data() { addLists(); }
    void anyOrderIsThatOfTheValues();
    void searchFindsWhatHasEachWord_data() { addLists(); }
    void searchFindsWhatHasEachWord();
    void pagesKeepTheOrderOfTheirIds_data() { addLists(); }
    void pagesKeepTheOrderOfTheirIds();
    void whatIsNotThereIsNamed_data() { addLists(); }
    void whatIsNotThereIsNamed();
    void conditionsOfferFieldsAndNoFunctionOfLeads_data() { addLists(); }
    void conditionsOfferFieldsAndNoFunctionOfLeads();

private:
    static void addLists();
    template<typename Job>
    auto inside(Job job)
    {
        return m_database->read(std::move(job)).result();
    }
    [[nodiscard]] ListCase fetched() const;
    [[nodiscard]] QList<qint64> asked(const RecordList &list, const RecordFilter &filter);
    /// All rows by number, with every column.
    [[nodiscard]] QList<RecordSummary> rowsOf(const RecordList &list);
    static LeadFacts factsOf(const RecordList &list, const RecordSummary &row);
    static QString randomClause(const RecordList &list, const QList<RecordSummary> &rows, Lot &lot);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{now};
};

void TestRecordLists::init()
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
    Lot lot(20261123, now);
    const QStringList rows = listRows(lot, now);
    for (const QString &sql : rows)
        BATON_VERIFY(m_database->write([&sql](Connection &connection) { return connection.execute(sql); }).result());
}

void TestRecordLists::cleanupTestCase()
{
    m_database.reset();
    m_test.reset();
}

void TestRecordLists::addLists()
{
    QTest::addColumn<QString>("list");
    for (const ListCase &one : cases(Dialect(Engine::Sqlite)))
        QTest::newRow(qPrintable(one.name)) << one.name;
}

ListCase TestRecordLists::fetched() const
{
    const QString name = *static_cast<QString *>(QTest::qData("list", qMetaTypeId<QString>()));
    const QList<ListCase> all = cases(Dialect(m_test->engine()));
    return *std::ranges::find(all, name, &ListCase::name);
}

QList<qint64> TestRecordLists::asked(const RecordList &list, const RecordFilter &filter)
{
    const auto answer = inside([&](Connection &connection) -> Result<QList<qint64>> {
        RecordListStore lists(connection, list, now);
        auto ids = lists.ids(filter);
        auto count = lists.count(filter);
        if (!ids)
            return failure(ids);
        if (!count)
            return failure(count);
        return *count == ids->size() ? ids : Result<QList<qint64>>(QList<qint64>{-1, *count});
    });
    if (!answer)
        qWarning("%s", qPrintable(describe(answer.error())));
    return answer ? *answer : QList<qint64>{-2};
}

QList<RecordSummary> TestRecordLists::rowsOf(const RecordList &list)
{
    const auto rows = inside([&](Connection &connection) {
        RecordListStore lists(connection, list, now);
        return lists.page(*lists.ids({{}, {}, {}, now}), list.catalogue.keys());
    });
    return rows ? *rows : QList<RecordSummary>();
}

void TestRecordLists::columnsSayWhatPlainSqlSays()
{
    const ListCase one = fetched();
    const auto expected = inside([&one](Connection &connection) {
        return connection.select(one.plain, {}, [&one](const Row &row) {
            RecordSummary summary{row.int64(0), 1, {}};
            for (int i = 0; i < one.keys.size(); ++i)
                summary.values.append(readFieldValue(*one.list.catalogue.find(one.keys[i]), row, i + 1));
            return summary;
        });
    });
    BATON_VERIFY(expected);
    const auto rows = inside([&one](Connection &connection) {
        RecordListStore lists(connection, one.list, now);
        return lists.page(*lists.ids({{}, {}, {}, now}), one.keys);
    });
    BATON_VERIFY(rows);
    QVERIFY(rows->size() >= 10);
    for (qsizetype i = 0; i < std::min(rows->size(), expected->size()); ++i)
        QVERIFY2(rows->at(i).id == expected->at(i).id && rows->at(i).values == expected->at(i).values,
                 qPrintable(QString::number(rows->at(i).id)));
    QCOMPARE(rows->size(), expected->size());
}

LeadFacts TestRecordLists::factsOf(const RecordList &list, const RecordSummary &row)
{
    LeadFacts facts;
    const QList<FieldSpec> &fields = list.catalogue.fields();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        facts.values.insert(fields[i].key, row.values[i]);
        if (fields[i].matching == FieldMatching::User && !isMissing(row.values[i]))
            facts.users.insert(fields[i].key, {{}, foldedKey(plainText(row.values[i]))});
    }
    return facts;
}

QString TestRecordLists::randomClause(const RecordList &list, const QList<RecordSummary> &rows, Lot &lot)
{
    const qsizetype place = lot.below(static_cast<int>(list.catalogue.fields().size()));
    const FieldSpec &field = list.catalogue.fields()[place];
    const FieldValue value = lot.oneOf(rows).values[place];
    if (isMissing(value) || lot.below(6) == 0)
        return field.key + (lot.below(2) ? u" is missing"_s : u" is not missing"_s);
    const QString written =
        field.type == FieldType::Instant ? toIsoText(std::get<Instant>(value)) : canonicalText(ConditionValue(value));
    const bool isOrdered =
        field.type == FieldType::Number || field.type == FieldType::Money || field.type == FieldType::Instant;
    if (isOrdered && lot.below(2))
        return field.key + lot.oneOf<QString>({u" < "_s, u" >= "_s, u" > "_s, u" <= "_s}) + written;
    const bool isOpen = field.type == FieldType::Text && field.matching != FieldMatching::User
        && field.matching != FieldMatching::RecordNumber;
    if (isOpen && lot.below(2))
        return field.key + u" contains "_s + canonicalText(ConditionValue(FieldValue(plainText(value).left(1))));
    return field.key + lot.oneOf<QString>({u" = "_s, u" != "_s}) + written;
}

void TestRecordLists::anyFilterFindsWhatItsRowsSay()
{
    const RecordList list = fetched().list;
    const QList<RecordSummary> rows = rowsOf(list);
    Lot lot(11);
    qsizetype found = 0;
    for (int round = 0; round < 120; ++round) {
        QString text = randomClause(list, rows, lot);
        for (int more = lot.below(3); more > 0; --more)
            text = u"(%1) %2 (%3)"_s.arg(text, lot.oneOf<QString>({u"and"_s, u"or"_s, u"and not"_s}),
                                         randomClause(list, rows, lot));
        const auto condition = parseCondition(text, list.catalogue);
        QVERIFY2(condition, qPrintable(text));
        QList<qint64> expected;
        for (const RecordSummary &row : rows)
            if (evaluate(*condition, list.catalogue, factsOf(list, row), now) == Truth::True)
                expected.append(row.id);
        const QList<qint64> ids = asked(list, {*condition, {}, {}, now});
        QVERIFY2(ids == expected, qPrintable(u"%1: %2 instead of %3"_s.arg(text).arg(ids.size()).arg(expected.size())));
        found += ids.size();
    }
    QVERIFY(found > 15 * rows.size() && found < 105 * rows.size());
}

void TestRecordLists::anyOrderIsThatOfTheValues()
{
    const RecordList list = fetched().list;
    const QList<FieldSpec> &fields = list.catalogue.fields();
    const QList<RecordSummary> rows = rowsOf(list);
    Lot lot(5);
    for (int round = 0; round < 4 * fields.size(); ++round) {
        // First each column alone, rising and falling; then one after another.
        QList<qsizetype> places{round / 2 % fields.size()};
        QList<SortKey> sort{{fields[places[0]].key, round % 2 ? Qt::DescendingOrder : Qt::AscendingOrder}};
        if (round >= 2 * fields.size()) {
            places.append(lot.below(static_cast<int>(fields.size())));
            sort.append({fields[places[1]].key, lot.below(2) ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
        QList<RecordSummary> sorted = rows;
        std::ranges::sort(sorted, [&](const RecordSummary &left, const RecordSummary &right) {
            for (qsizetype i = 0; i < places.size(); ++i) {
                const auto one = sortValue(fields[places[i]], left.values[places[i]]);
                const auto other = sortValue(fields[places[i]], right.values[places[i]]);
                if (one.has_value() != other.has_value())
                    return one.has_value(); // Missing values are last either way.
                const int difference = one ? compared(one, other) : 0;
                if (difference != 0)
                    return sort[i].order == Qt::AscendingOrder ? difference < 0 : difference > 0;
            }
            return sort.last().order == Qt::AscendingOrder ? left.id < right.id : left.id > right.id;
        });
        QList<qint64> expected(sorted.size());
        std::ranges::transform(sorted, expected.begin(), &RecordSummary::id);
        QVERIFY2(asked(list, {{}, {}, sort, now}) == expected, qPrintable(sortText(sort)));
    }
}

void TestRecordLists::searchFindsWhatHasEachWord()
{
    const RecordList list = fetched().list;
    const QList<RecordSummary> rows = rowsOf(list);
    const QStringList keys = list.catalogue.keys();
    const auto has = [&](const RecordSummary &row, const QString &word) {
        return std::ranges::any_of(list.searched, [&](const QString &key) {
            const QString text = plainText(row.values[keys.indexOf(key)]);
            return list.catalogue.find(key)->sortSql.isEmpty() ? asciiLower(text).contains(asciiLower(word))
                                                               : foldedKey(text).contains(foldedKey(word));
        });
    };
    Lot lot(3);
    qsizetype found = 0;
    for (int round = 0; round < 40; ++round) {
        QStringList words{lot.word(u"aBz_9%"_s).left(2)};
        if (round % 2)
            words.append(lot.word(u"aBz_9"_s).left(1));
        QList<qint64> expected;
        for (const RecordSummary &row : rows)
            if (std::ranges::all_of(words, [&](const QString &word) { return has(row, word); }))
                expected.append(row.id);
        QVERIFY2(asked(list, {{}, u' ' + words.join(u"  "_s), {}, now}) == expected, qPrintable(words.join(u' ')));
        found += expected.size();
    }
    QVERIFY(found > 0);
}

void TestRecordLists::pagesKeepTheOrderOfTheirIds()
{
    const RecordList list = fetched().list;
    const QList<RecordSummary> rows = rowsOf(list);
    const QString last = list.catalogue.keys().last();
    const QString first = list.catalogue.keys().first();
    const auto page = inside([&](Connection &connection) {
        return RecordListStore(connection, list, now)
            .page({rows[7].id, 999'999'999, rows[2].id, rows[5].id}, {last, first.toUpper()});
    });
    BATON_VERIFY(page);
    QCOMPARE(page->size(), 3);
    const QList<qsizetype> places{7, 2, 5};
    for (qsizetype i = 0; i < places.size(); ++i) {
        const RecordSummary &expected = rows[places[i]];
        QVERIFY(page->at(i)
                == (RecordSummary{expected.id, expected.revision, {expected.values.last(), expected.values.first()}}));
    }
}

void TestRecordLists::whatIsNotThereIsNamed()
{
    const RecordList list = fetched().list;
    const auto ids = inside([&](Connection &connection) {
        return RecordListStore(connection, list).ids({{}, {}, {{u"nothingOfTheKind"_s}}, now});
    });
    QVERIFY(!ids);
    QCOMPARE(ids.error().code, u"field.unknown"_s);
    const auto fields =
        inside([&](Connection &connection) { return RecordListStore(connection, list, now).fields(999'999'999); });
    QVERIFY(!fields);
    QCOMPARE(fields.error().code, list.unknown);
    const auto known = inside([&](Connection &connection) {
        RecordListStore lists(connection, list, now);
        return lists.fields(lists.ids({{}, {}, list.sort, now})->first());
    });
    BATON_VERIFY(known);
    QCOMPARE(known->size(), list.catalogue.keys().size());
}

void TestRecordLists::conditionsOfferFieldsAndNoFunctionOfLeads()
{
    const RecordList list = fetched().list;
    QStringList offered;
    for (const auto &candidate : completeCondition({}, 0, list.catalogue).candidates)
        offered.append(candidate.text);
    const QStringList expected = list.catalogue.keys() + QStringList{u"not"_s, u"("_s};
    QCOMPARE(offered, expected);
    const auto refused = parseCondition(u"count(call) > 0", list.catalogue);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"condition.unknownField"_s);
}

QTEST_GUILESS_MAIN(TestRecordLists)

#include "tst_recordlists.moc"
