// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/accountstore.h"
#include "leads/customfieldstore.h"
#include "leads/leadliststore.h"
#include "leads/leadnumber.h"
#include "leads/leadquestionsql.h"
#include "leads/leadstore.h"
#include "leads/personstore.h"
#include "sources/channelstore.h"
#include "sources/sourcestore.h"
#include "storage/workspace.h"
#include "support/text.h"
#include "testdatabase.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const Instant start = fromMillis(1'700'000'000'000);
const Stamp stamp{start, start, {}};

Result<void> addUser(Connection &connection, qint64 id, const QString &name, const QString &alias)
{
    auto user = connection.execute(
        u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) "
        "VALUES (:id, :name, :name_key, :active, 0, 0)"_s,
        {{u":id"_s, id}, {u":name"_s, name}, {u":name_key"_s, foldedKey(name)}, {u":active"_s, true}});
    if (!user)
        return failure(user);
    auto known = connection.execute(u"INSERT INTO user_alias (alias_key, alias, user_id) VALUES (:key, :alias, :id)"_s,
                                    {{u":key"_s, comparisonKey(alias)}, {u":alias"_s, alias}, {u":id"_s, id}});
    return known ? Result<void>() : failure(known);
}

struct NewLead
{
    Person person;
    Account account;
    Lead lead;
};

Result<LeadId> add(Connection &connection, NewLead made, Instant at = start)
{
    const Stamp then{at, at, {}};
    if (!(made.person == Person())) {
        auto person = PersonStore(connection).create(made.person, then);
        if (!person)
            return failure(person);
        made.lead.person = person->id;
    }
    if (!made.account.name.isEmpty()) {
        auto account = AccountStore(connection).create(made.account, then);
        if (!account)
            return failure(account);
        made.lead.account = account->id;
    }
    auto lead = LeadStore(connection).create(made.lead, then);
    if (!lead)
        return failure(lead);
    return lead->id;
}

NewLead named(const QString &name)
{
    NewLead made;
    made.person.fullName = name;
    return made;
}

} // namespace

/// Lists of leads: filters, search, order and pages, the same on both databases.
class TestLeadList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanupTestCase();
    void conditionsFindTheirLeads_data();
    void conditionsFindTheirLeads();
    void searchFindsWordsByTheirBeginning_data();
    void searchFindsWordsByTheirBeginning();
    void aSearchThatFindsThousandsKeepsTheOrder();
    void aLongListSaysHowItBegins();
    void ordersAsTheOracleDoes();
    void missingValuesComeLastBothWays_data();
    void missingValuesComeLastBothWays();
    void tiesGoByNumberInTheDirectionOfTheLastKey();
    void pagesKeepTheOrderOfTheirIds();
    void customFieldsBehaveLikeBuiltInOnes_data();
    void customFieldsBehaveLikeBuiltInOnes();
    void anUnknownFieldIsNamed();
    void deletedLeadsAreNowhere();

private:
    template<typename Job>
    auto inside(Job job)
    {
        return m_database->write(std::move(job)).result();
    }
    Result<void> fill(Connection &connection);
    /// The numbers of the leads that a condition, a search and a sort give, joined by spaces.
    QString asked(const QString &where, const QString &search = {}, const QString &sort = u"no"_s);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{start};
    bool m_isChanged = false; ///< The next test needs the three leads anew.
};

void TestLeadList::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    if (m_test && m_test->engine() == engine && !m_isChanged)
        return;
    m_isChanged = false;
    m_database.reset();
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    BATON_VERIFY(inside([this](Connection &connection) { return fill(connection); }));
}

void TestLeadList::cleanupTestCase()
{
    m_database.reset();
    m_test.reset();
}

Result<void> TestLeadList::fill(Connection &connection)
{
    for (const auto &user : {addUser(connection, 1, u"Rita Reis"_s, u"rr@x.example"_s),
                             addUser(connection, 2, u"Tom Tull"_s, u"4b339f9567d060bcea4f5136b9f5949e"_s)})
        if (!user)
            return user;
    auto source = SourceStore(connection).findOrCreate(u"Web"_s, stamp);
    auto channels = ChannelStore(connection).findOrCreate({u"Google"_s, u" google "_s, u"Organic Search"_s});
    auto custom = CustomFieldStore(connection)
                      .createMissing({{{}, 1, u"plan"_s, u"Plan"_s, FieldType::Text, {}, {}, {}},
                                      {{}, 1, u"visits"_s, u"Visits"_s, FieldType::Number, {}, {}, {}},
                                      {{}, 1, u"budget"_s, u"Budget"_s, FieldType::Money, {}, u"EUR"_s, {}},
                                      {{}, 1, u"since"_s, u"Since"_s, FieldType::Date, {}, {}, {}},
                                      {{}, 1, u"seen"_s, u"Seen"_s, FieldType::Instant, {}, {}, {}},
                                      {{}, 1, u"member"_s, u"Member"_s, FieldType::YesNo, {}, {}, {}},
                                      {{}, 1, u"size"_s, u"Size"_s, FieldType::OneOf, {u"S"_s, u"L"_s}, {}, {}},
                                      {{}, 1, u"likes"_s, u"Likes"_s, FieldType::ManyOf, {}, {}, {}}},
                                     stamp);
    if (!source || !channels || !custom)
        return failure(Error::Kind::Internal, u"test.fill"_s);

    NewLead ana; // 1
    ana.person.firstName = u"Ana"_s;
    ana.person.lastName = u"Ávila"_s;
    ana.person.email = u"Ana@x.example"_s;
    ana.person.phone = u"+49 30 1234"_s;
    ana.person.birthDate = QDate(1990, 2, 28);
    ana.person.address.country = u"BR"_s;
    ana.account.name = u"Öl & Söhne"_s;
    ana.account.employees = 200;
    ana.account.revenue = Money{1250000, u"BRL"_s};
    ana.account.address.country = u"DE"_s;
    ana.lead.source = source->source.id;
    ana.lead.channel = channels->byKey.value(u"google"_s);
    ana.lead.stage = Stage::Won;
    ana.lead.teleOwner = UserId(2);
    ana.lead.salesOwner = UserId(1);
    ana.lead.score = 875000;
    ana.lead.stageEnteredAt = start;
    ana.lead.custom = {{u"plan"_s, u"Größe \"XL\""_s},
                       {u"visits"_s, 12.5},
                       {u"budget"_s, 150050},
                       {u"since"_s, u"2020-02-29"_s},
                       {u"seen"_s, qint64(1'700'000'000'000)},
                       {u"member"_s, 1},
                       {u"size"_s, u"L"_s},
                       {u"likes"_s, QJsonArray{u"go"_s, u"chess, \"fast\""_s}}};
    NewLead bob = named(u"bob o'Neil"_s); // 2
    bob.person.address.country = u"br"_s;
    bob.account.name = u"ACME"_s;
    bob.lead.channel = channels->byKey.value(u"organic search"_s);
    bob.lead.stage = Stage::Mql;
    bob.lead.teleOwner = UserId(2);
    bob.lead.type = LeadType::Renewal;
    bob.lead.custom = {{u"plan"_s, u"basic"_s},
                       {u"visits"_s, 3},
                       {u"budget"_s, 99},
                       {u"since"_s, u"2019-01-01"_s},
                       {u"seen"_s, qint64(1'600'000'000'000)},
                       {u"member"_s, 0},
                       {u"size"_s, u"S"_s},
                       {u"likes"_s, QJsonArray{u"chess"_s}}};
    for (const NewLead &made : {ana, bob, NewLead()}) // 3 has nothing at all
        if (auto added = add(connection, made, start); !added)
            return failure(added);
    return {};
}

QString TestLeadList::asked(const QString &where, const QString &search, const QString &sort)
{
    const auto answer = inside([=](Connection &connection) -> Result<QString> {
        auto catalogue = CustomFieldStore(connection).completed(leadCatalogue());
        if (!catalogue)
            return failure(catalogue);
        auto condition = parseCondition(where, *catalogue);
        if (!condition)
            return failure(condition);
        auto keys = parseSort(sort, *catalogue);
        if (!keys)
            return failure(keys);
        LeadListStore lists(connection, *catalogue);
        const LeadFilter filter{*condition, search, *keys};
        auto ids = lists.ids(filter);
        if (!ids)
            return failure(ids);
        auto count = lists.count(filter);
        if (!count)
            return failure(count);
        QStringList numbers;
        for (const LeadId id : *ids)
            numbers += QString::number(id.value());
        if (*count != ids->size())
            numbers += u"counted %1"_s.arg(*count);
        return numbers.join(u' ');
    });
    return answer ? *answer : QString(u"error "_s + describe(answer.error()));
}

void TestLeadList::conditionsFindTheirLeads_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("numbers");

    QTest::newRow("no condition finds all") << u""_s << u"1 2 3"_s;
    QTest::newRow("case tells no two texts apart") << u"country = br"_s << u"1 2"_s;
    QTest::newRow("the account has a country of its own") << u"account.country = DE"_s << u"1"_s;
    QTest::newRow("missing is found by asking for it") << u"country is missing"_s << u"3"_s;
    QTest::newRow("a channel in other letters") << u"channel = \" GOOGLE\""_s << u"1"_s;
    QTest::newRow("a channel that is not there") << u"channel = social"_s << u""_s;
    QTest::newRow("a missing channel") << u"channel is missing"_s << u"3"_s;
    QTest::newRow("a source in other letters") << u"source = web"_s << u"1"_s;
    QTest::newRow("a stage by its key") << u"stage = mql"_s << u"2"_s;
    QTest::newRow("the stage of a lead is never missing") << u"stage is missing"_s << u""_s;
    QTest::newRow("a type by its key") << u"type = renewal"_s << u"2"_s;
    QTest::newRow("an owner by name, whatever the case") << u"owner.tele = 'tom tull'"_s << u"1 2"_s;
    QTest::newRow("an owner by alias") << u"owner.tele = 4B339F9567D060BCEA4F5136B9F5949E"_s << u"1 2"_s;
    QTest::newRow("the owner is who has it last") << u"owner = 'Tom Tull'"_s << u"2"_s;
    QTest::newRow("an owner nobody knows") << u"owner = nobody"_s << u""_s;
    QTest::newRow("no owner") << u"owner.sales is missing"_s << u"2 3"_s;
    QTest::newRow("a number") << u"employees = 200"_s << u"1"_s;
    QTest::newRow("a fraction is not rounded to fit") << u"employees = 199.6"_s << u""_s;
    QTest::newRow("a score in points") << u"score = 87.5"_s << u"1"_s;
    QTest::newRow("an amount in any currency") << u"revenue = 12500"_s << u"1"_s;
    QTest::newRow("an amount in its currency") << u"revenue = '12500 BRL'"_s << u"1"_s;
    QTest::newRow("an amount in another") << u"revenue = '12500 EUR'"_s << u""_s;
    QTest::newRow("a date") << u"birthDate = 1990-02-28"_s << u"1"_s;
    QTest::newRow("an instant") << u"created = 2023-11-14T22:13:20Z"_s << u"1 2 3"_s;
    QTest::newRow("an instant a second later") << u"created = 2023-11-14T22:13:21Z"_s << u""_s;
    QTest::newRow("a number of a record") << u"no = L-000002"_s << u"2"_s;
    QTest::newRow("the name made of its parts") << u"name = 'Ana Ávila'"_s << u"1"_s;
    QTest::newRow("a full name only where it was given") << u"fullName is missing"_s << u"1 3"_s;
    QTest::newRow("all of several") << u"owner.tele = 'Tom Tull' and stage = won and country = BR"_s << u"1"_s;
    QTest::newRow("none of several") << u"stage = won and stage = mql"_s << u""_s;
    QTest::newRow("what looks like SQL is text") << u"city = \"x' OR '1'='1\""_s << u""_s;
    QTest::newRow("a last touch is missing without interest") << u"touch is missing"_s << u"1 2 3"_s;
}

void TestLeadList::conditionsFindTheirLeads()
{
    QFETCH(QString, where);
    QTEST(asked(where), "numbers");
}

void TestLeadList::searchFindsWordsByTheirBeginning_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("numbers");

    QTest::newRow("nothing asked finds all") << u" "_s << u"1 2 3"_s;
    QTest::newRow("the beginning of a word") << u"avi"_s << u"1"_s;
    QTest::newRow("one letter") << u"n"_s << u"2"_s;
    QTest::newRow("the middle of a word is no beginning") << u"vila"_s << u""_s;
    QTest::newRow("case and accents do not count") << u"ÁVILÁ"_s << u"1"_s;
    QTest::newRow("words in any order, each needed") << u"avila ana"_s << u"1"_s;
    QTest::newRow("one word that is not there") << u"ana bob"_s << u""_s;
    QTest::newRow("part of an e-mail address") << u"ana@x.example"_s << u"1"_s;
    QTest::newRow("an account") << u"sohne"_s << u"1"_s;
    QTest::newRow("a phone number in one piece") << u"49301234"_s << u"1"_s;
    QTest::newRow("a lead's number") << u"L-000002"_s << u"2"_s;
    QTest::newRow("a lead's number in short") << u"3"_s << u"1 3"_s; // 1 has the phone 30 1234
    QTest::newRow("signs alone find nothing") << u"%"_s << u""_s;
    QTest::newRow("signs of the index's language mean nothing") << u"\"ana* OR -bob"_s << u""_s;
    QTest::newRow("a sign inside a name parts it") << u"o'neil"_s << u"2"_s;
}

void TestLeadList::searchFindsWordsByTheirBeginning()
{
    QFETCH(QString, search);
    QTEST(asked({}, search), "numbers");
}

void TestLeadList::aSearchThatFindsThousandsKeepsTheOrder()
{
    m_isChanged = true;
    BATON_VERIFY(inside([](Connection &connection) -> Result<void> {
        const QString numbers =
            u"WITH RECURSIVE number (n) AS (SELECT 1001 UNION ALL SELECT n + 1 FROM number WHERE n < 7000) "_s;
        auto leads = connection.execute(
            u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at, deleted_at) "_s
            + numbers + u"SELECT n, 1 + n % 3, 0, 0, 0, 0, CASE WHEN n % 10 = 0 THEN 1 END FROM number"_s);
        if (!leads)
            return failure(leads);
        auto words =
            connection.execute(u"INSERT INTO lead_search (rowid, words) "_s + numbers
                               + u"SELECT n, CASE WHEN n % 2 = 0 THEN ' many even' ELSE ' many odd' END FROM number"_s);
        return words ? Result<void>() : failure(words);
    }));
    QStringList expected;
    QStringList odd;
    for (int stage = 1; stage <= 3; ++stage)
        for (int n = 1001; n <= 7000; ++n)
            if (1 + n % 3 == stage && n % 10 != 0) {
                expected += QString::number(n);
                if (n % 2 == 1)
                    odd += QString::number(n);
            }
    QCOMPARE(asked({}, u"man"_s, u"stage"_s).split(u' '), expected); // 6,000 found: looked up in the sorted list
    QCOMPARE(asked({}, u"odd many"_s, u"stage"_s).split(u' '), odd); // 3,000 found: handed to the database
    expected.removeIf([](const QString &number) { return 1 + number.toInt() % 3 != 3; });
    QCOMPARE(asked(u"stage = mql"_s, u"many"_s, u"no"_s).split(u' '), expected);
    QCOMPARE(asked(u"stage = won"_s, u"many"_s), u""_s);
}

void TestLeadList::aLongListSaysHowItBegins()
{
    m_isChanged = true;
    const auto begun = [this](const QString &sort, QList<LeadId> *all) {
        QList<LeadId> beginning;
        const auto read = inside([&](Connection &connection) -> Result<QList<LeadId>> {
            LeadFilter filter;
            filter.sort = *parseSort(sort, leadCatalogue());
            return LeadListStore(connection, leadCatalogue()).ids(filter, [&](const QList<LeadId> &leads) {
                beginning = leads;
            });
        });
        *all = read.value_or(QList<LeadId>());
        return beginning;
    };
    QList<LeadId> all;
    QVERIFY(begun(u"-created"_s, &all).isEmpty()); // It fits on a screen.
    BATON_VERIFY(inside([](Connection &connection) {
        return connection.execute(
            u"INSERT INTO lead (id, stage, stage_entered_at, created_at, recorded_at, updated_at, tags, account_id) "
            "WITH RECURSIVE number (n) AS (SELECT 1001 UNION ALL SELECT n + 1 FROM number WHERE n < 1300) "
            "SELECT n, 1, 0, n % 7, 0, 0, CASE WHEN n % 11 > 7 THEN 'tag ' || n % 11 END, "
            "(SELECT min(id) + n % 2 FROM account) FROM number"_s);
    }));
    // By an index, by texts that are sorted outside the database, few of them and many, and by those of another table.
    for (const QString &sort : {u"-created"_s, u"tags"_s, u"-tags"_s, u"account"_s, u"-account"_s}) {
        const QList<LeadId> beginning = begun(sort, &all);
        QCOMPARE(beginning.size(), LeadListStore::beginning);
        QVERIFY(all.size() > 300);
        QCOMPARE(all.first(beginning.size()), beginning);
    }
}

void TestLeadList::ordersAsTheOracleDoes()
{
    struct Made
    {
        qint64 id;
        QString key;
        QString city;
        Instant at;
    };
    const QStringList pieces{u"ä"_s, u"b"_s, u"Z"_s, u"a"_s, u"_"_s,          u"9"_s, u"é"_s,
                             u"ß"_s, u" "_s, u"Ω"_s, u"B"_s, u"\U0001F600"_s, u"�"_s};
    QList<Made> all;
    m_isChanged = true;
    const auto filled = inside([&](Connection &connection) -> Result<void> {
        QRandomGenerator random(20261121);
        QList<AccountId> accounts{AccountId()};
        for (int i = 0; i < 12; ++i) {
            Account account;
            account.name = pieces[i] + u'x' + pieces[random.bounded(pieces.size())];
            account.industry = i % 4 == 0 ? QString() : pieces[i % 5];
            if (i % 3 != 0)
                account.employees = random.bounded(4) - 1;
            if (i % 5 != 0)
                account.revenue = Money{random.bounded(-3, 3), u"EUR"_s};
            const auto stored = AccountStore(connection).create(account, Stamp{start, start, {}});
            if (!stored)
                return failure(stored);
            accounts.append(stored->id);
        }
        for (int i = 0; i < 300; ++i) {
            QString name;
            QString city;
            for (int letter = random.bounded(4); letter > 0; --letter)
                name += pieces[random.bounded(pieces.size())];
            for (int letter = random.bounded(3); letter > 0; --letter)
                city += pieces[random.bounded(pieces.size())];
            NewLead made = named(name.simplified());
            made.person.address.city = city.simplified();
            made.lead.account = accounts[random.bounded(accounts.size())];
            const Instant at = start + std::chrono::hours(random.bounded(20));
            auto id = add(connection, made, at);
            if (!id)
                return failure(id);
            QString lower = city.simplified();
            for (QChar &c : lower)
                if (c >= u'A' && c <= u'Z')
                    c = c.toLower();
            all.append({id->value(), foldedKey(name), lower, at});
        }
        return {};
    });
    BATON_VERIFY(filled);
    const auto text = [](const QString &left, const QString &right) { // Bytes of UTF-8; nothing comes last.
        if (left.isEmpty() || right.isEmpty())
            return int(left.isEmpty()) - int(right.isEmpty());
        return left.toUtf8().compare(right.toUtf8());
    };
    std::ranges::sort(all, [&](const Made &left, const Made &right) {
        if (const int name = text(left.key, right.key); name != 0)
            return name < 0;
        if (const int city = text(left.city, right.city); city != 0)
            return city < 0;
        if (left.at != right.at)
            return left.at > right.at;
        return left.id > right.id;
    });
    QStringList expected;
    for (const Made &made : all)
        expected += QString::number(made.id);
    QStringList numbers = asked({}, {}, u"name,city,-created"_s).split(u' ');
    numbers.removeIf([](const QString &number) { return number.toInt() <= 3; });
    QCOMPARE(numbers, expected);
    // One text alone is sorted outside the database; with the number behind it inside.
    const QString none;
    const QString some = u"city is not missing and account is not missing"_s;
    for (const QString &key : {u"name"_s, u"city"_s, u"account"_s, u"industry"_s, u"employees"_s, u"revenue"_s})
        for (const QString &way : {key, u'-' + key})
            for (const QString &where : {none, some})
                QCOMPARE(asked(where, {}, way), asked(where, {}, way + (way == key ? u",no"_s : u",-no"_s)));
}

void TestLeadList::missingValuesComeLastBothWays_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QString>("numbers");

    QTest::newRow("names") << u"name"_s << u"1 2 3"_s;
    QTest::newRow("names backwards") << u"-name"_s << u"2 1 3"_s;
    QTest::newRow("accounts fold their accents") << u"account"_s << u"2 1 3"_s;
    QTest::newRow("accounts backwards") << u"-account"_s << u"1 2 3"_s;
    QTest::newRow("scores") << u"score,no"_s << u"1 2 3"_s;
    QTest::newRow("scores backwards, ties as well") << u"-score"_s << u"1 3 2"_s;
    QTest::newRow("stages in funnel order") << u"stage"_s << u"3 2 1"_s;
    QTest::newRow("owners") << u"owner"_s << u"1 2 3"_s;
    QTest::newRow("owners backwards") << u"-owner"_s << u"2 1 3"_s;
    QTest::newRow("channels") << u"-channel"_s << u"2 1 3"_s;
    QTest::newRow("a date") << u"birthDate,no"_s << u"1 2 3"_s;
    QTest::newRow("an amount backwards") << u"-revenue,no"_s << u"1 2 3"_s;
}

void TestLeadList::missingValuesComeLastBothWays()
{
    QFETCH(QString, sort);
    QTEST(asked({}, {}, sort), "numbers");
}

void TestLeadList::tiesGoByNumberInTheDirectionOfTheLastKey()
{
    QCOMPARE(asked({}, {}, u"created"_s), u"1 2 3"_s);
    QCOMPARE(asked({}, {}, u"-created"_s), u"3 2 1"_s);
    QCOMPARE(asked({}, {}, {}), u"3 2 1"_s);
}

void TestLeadList::pagesKeepTheOrderOfTheirIds()
{
    const auto page = inside([](Connection &connection) -> Result<QList<LeadSummary>> {
        const FieldCatalogue fields = leadCatalogue();
        const QStringList columns = defaultLeadColumns() + QStringList{u"revenue"_s, u"birthDate"_s};
        return LeadListStore(connection, fields).page({LeadId(3), LeadId(99), LeadId(1)}, columns);
    });
    BATON_VERIFY(page);
    QCOMPARE(page->size(), 2);
    const auto printed = [](const LeadSummary &lead) {
        QStringList texts;
        for (const FieldValue &value : lead.values)
            texts += plainText(value);
        return texts.join(u'|');
    };
    QCOMPARE(printed(page->at(0)), u"L-000003|||inquiry||||"_s);
    QCOMPARE(printed(page->at(1)), u"L-000001|Ana Ávila|Öl & Söhne|won|Rita Reis|87.5|12500.00 BRL|1990-02-28"_s);
    QCOMPARE(page->at(1).revision, 1);
    QVERIFY(isMissing(page->at(0).values[1]));
    const auto none = inside([](Connection &connection) {
        const FieldCatalogue fields = leadCatalogue();
        return LeadListStore(connection, fields).page({}, {u"no"_s});
    });
    BATON_VERIFY(none);
    QVERIFY(none->isEmpty());
}

void TestLeadList::customFieldsBehaveLikeBuiltInOnes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("where"); // finds lead 1 alone
    QTest::addColumn<QString>("rising"); // of 1 and 2; 3 has none and comes last
    QTest::addColumn<QString>("shown"); // of lead 1

    QTest::newRow("text") << u"plan"_s << u"plan = 'Größe \"XL\"'"_s << u"2 1"_s << u"Größe \"XL\""_s;
    QTest::newRow("number") << u"visits"_s << u"visits = 12.5"_s << u"2 1"_s << u"12.5"_s;
    QTest::newRow("money") << u"budget"_s << u"budget = 1500.50"_s << u"2 1"_s << u"1500.50 EUR"_s;
    QTest::newRow("date") << u"since"_s << u"since = 2020-02-29"_s << u"2 1"_s << u"2020-02-29"_s;
    QTest::newRow("instant") << u"seen"_s << u"seen = 2023-11-14T22:13:20Z"_s << u"2 1"_s << u"2023-11-14T22:13:20Z"_s;
    QTest::newRow("yes and no") << u"member"_s << u"member = yes"_s << u"2 1"_s << u"yes"_s;
    QTest::newRow("one of") << u"size"_s << u"size = L"_s << u"1 2"_s << u"L"_s;
    QTest::newRow("many of") << u"likes"_s << u"likes = go"_s << u"2 1"_s << u"go; chess, \"fast\""_s;
    QTest::newRow("many of, all asked for")
        << u"likes"_s << u"likes = 'go;chess, \"fast\"'"_s << u"2 1"_s << u"go; chess, \"fast\""_s;
}

void TestLeadList::customFieldsBehaveLikeBuiltInOnes()
{
    QFETCH(QString, key);
    QFETCH(QString, where);
    QFETCH(QString, rising);
    QCOMPARE(asked(where), u"1"_s);
    QCOMPARE(asked(key + u" is missing"_s), u"3"_s);
    const QStringList numbers = rising.split(u' ');
    QCOMPARE(asked({}, {}, key), QString(rising + u" 3"_s));
    QCOMPARE(asked({}, {}, u'-' + key), QString(numbers[1] + u' ' + numbers[0] + u" 3"_s));
    const auto page = inside([key](Connection &connection) -> Result<QList<LeadSummary>> {
        auto catalogue = CustomFieldStore(connection).completed(leadCatalogue());
        if (!catalogue)
            return failure(catalogue);
        return LeadListStore(connection, *catalogue).page({LeadId(1), LeadId(3)}, {key});
    });
    BATON_VERIFY(page);
    QTEST(plainText(page->at(0).values[0]), "shown");
    QVERIFY(isMissing(page->at(1).values[0]));
}

void TestLeadList::anUnknownFieldIsNamed()
{
    const auto gone = inside([](Connection &connection) {
        const FieldCatalogue fields = leadCatalogue();
        LeadFilter filter;
        filter.condition = Condition::missing(u"budget"_s); // A custom field that somebody removed meanwhile.
        return LeadListStore(connection, fields).ids(filter);
    });
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, u"field.unknown"_s);
    QCOMPARE(gone.error().arguments.value(u"field"_s).toString(), u"budget"_s);
}

void TestLeadList::deletedLeadsAreNowhere()
{
    BATON_VERIFY(inside(
        [](Connection &connection) { return connection.execute(u"UPDATE lead SET deleted_at = 1 WHERE id = 1"_s); }));
    QCOMPARE(asked({}), u"2 3"_s);
    QCOMPARE(asked({}, u"ana"_s), u""_s);
    const auto page = inside([](Connection &connection) {
        const FieldCatalogue fields = leadCatalogue();
        return LeadListStore(connection, fields).page({LeadId(1), LeadId(2)}, {u"no"_s});
    });
    BATON_VERIFY(page);
    QCOMPARE(page->size(), 1);
}

QTEST_GUILESS_MAIN(TestLeadList)
#include "tst_leadlist.moc"
