// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/eventlog.h"
#include "leads/accountstore.h"
#include "leads/assignmentstore.h"
#include "leads/customfieldstore.h"
#include "leads/externalidstore.h"
#include "leads/intereststore.h"
#include "leads/leadliststore.h"
#include "leads/leadquestionsql.h"
#include "leads/leadservice.h"
#include "leads/leadstore.h"
#include "leads/personstore.h"
#include "sources/sourcestore.h"
#include "storage/workspace.h"
#include "support/text.h"
#include "testdatabase.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const Instant start = fromMillis(1'700'000'000'000);

} // namespace

/// Leads being made, edited, shown and logged, the same on both databases.
class TestLeadEdit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void aNewLeadIsStoredIndexedAndLogged();
    void editsAcrossRowsAreOneChange();
    void aStaleRevisionIsRefusedAndNothingWritten_data();
    void aStaleRevisionIsRefusedAndNothingWritten();
    void theRevisionOfAnUntouchedRowDoesNotMatter();
    void whatCannotBeSetIsRefused_data();
    void whatCannotBeSetIsRefused();
    void aValueWithoutItsShapeIsRefused_data();
    void aValueWithoutItsShapeIsRefused();
    void aLoginNamesOneOwner();
    void anOwnerSetByHandHasItsEntry();
    void aValueOfAMissingAccountNeedsItsName();
    void whatAnImportKeptMayStay();
    void settingTheSameChangesNothing();
    void aPersonAndAnAccountAreMadeWhereMissing();
    void aNameFindsAllLeadsOfItsPerson();
    void reindexRemovesWhatIsGone();
    void detailsTellTheWholeStory();
    void detailsFollowAMergedLead();
    void aHundredsOfFieldsAreStillShown();
    void customFieldsAreMadeOnce();
    void externalIdsBelongToOneLead();
    void anInterestComesInOnce();
    void leadsComeInTheOrderAskedFor();

private:
    template<typename Job>
    auto inside(Job job)
    {
        return m_database->write(std::move(job)).result();
    }
    LeadDetails details(LeadId lead);
    Result<LeadDetails> set(const QMap<QString, FieldValue> &values, const LeadRevisions &revisions = {1, 1, 1});
    QList<Event> events(Entity entity, qint64 id);
    QString found(const QString &search);
    qint64 counted(const QString &table);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{start};
    FixedClock m_wall{start + std::chrono::hours(1)};
    std::unique_ptr<Author> m_author;
    std::unique_ptr<LeadService> m_service;
    LeadId m_lead; ///< With person, account and a custom field; every revision is 1.
};

void TestLeadEdit::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    m_author = std::make_unique<Author>(m_clock, m_wall, UserId(1));
    m_service = std::make_unique<LeadService>(*m_database, *m_author, leadCatalogue());
    const Stamp stamp = m_author->stamp();
    const auto lead = inside([stamp](Connection &connection) -> Result<LeadId> {
        for (const auto &name : {u"Rita Reis"_s, u"Tom Tull"_s}) {
            auto user =
                connection.execute(u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) "
                                   "VALUES (:id, :name, :name_key, :active, 0, 0)"_s,
                                   {{u":id"_s, name.startsWith(u'R') ? 1 : 2},
                                    {u":name"_s, name},
                                    {u":name_key"_s, comparisonKey(name)},
                                    {u":active"_s, true}});
            if (!user)
                return failure(user);
        }
        Person ana;
        ana.fullName = u"Ana Ávila"_s;
        ana.email = u"ana@x.example"_s;
        auto person = PersonStore(connection).create(ana, stamp);
        Account acme;
        acme.name = u"ACME"_s;
        acme.revenue = Money{1000, u"EUR"_s};
        auto account = AccountStore(connection).create(acme, stamp);
        CustomField plan;
        plan.key = u"plan"_s;
        auto custom = CustomFieldStore(connection).createMissing({plan}, stamp);
        if (!person || !account || !custom)
            return failure(Error::Kind::Internal, u"test.fill"_s);
        Lead made;
        made.person = person->id;
        made.account = account->id;
        made.stage = Stage::Mql;
        made.stageEnteredAt = start;
        made.custom = {{u"plan"_s, u"basic"_s}};
        auto stored = LeadStore(connection).create(made, stamp);
        if (!stored)
            return failure(stored);
        return stored->id;
    });
    BATON_VERIFY(lead);
    m_lead = *lead;
}

void TestLeadEdit::cleanup()
{
    m_service.reset();
    m_database.reset();
    m_test.reset();
}

LeadDetails TestLeadEdit::details(LeadId lead)
{
    auto answer = m_service->details(lead).result();
    if (!answer)
        qFatal("%s", qPrintable(describe(answer.error())));
    return *answer;
}

Result<LeadDetails> TestLeadEdit::set(const QMap<QString, FieldValue> &values, const LeadRevisions &revisions)
{
    return m_service->setFields(m_lead, revisions, values).result();
}

QList<Event> TestLeadEdit::events(Entity entity, qint64 id)
{
    return inside([=](Connection &connection) { return EventLog(connection).of(entity, id); }).value();
}

QString TestLeadEdit::found(const QString &search)
{
    LeadFilter filter;
    filter.search = search;
    filter.sort = {{u"no"_s, Qt::AscendingOrder}};
    QStringList numbers;
    const QList<LeadId> ids = m_service->ids(filter).result().value();
    for (const LeadId id : ids)
        numbers += QString::number(id.value());
    return numbers.join(u' ');
}

qint64 TestLeadEdit::counted(const QString &table)
{
    return inside([=](Connection &connection) { return connection.count(u"SELECT count(*) FROM "_s + table); }).value();
}

void TestLeadEdit::aNewLeadIsStoredIndexedAndLogged()
{
    const auto lead = inside([this](Connection &connection) { return LeadStore(connection).byId(m_lead); });
    BATON_VERIFY(lead);
    QCOMPARE(lead->revision, 1);
    QCOMPARE(lead->stage, Stage::Mql);
    QCOMPARE(lead->custom, QJsonObject({{u"plan"_s, u"basic"_s}}));
    QCOMPARE(lead->createdAt, start);
    QCOMPARE(found(u"avi"_s), u"1"_s);
    QCOMPARE(found(u"acm"_s), u"1"_s);
    const auto logged = events(Entity::Lead, m_lead.value());
    QCOMPARE(logged.size(), 1);
    QCOMPARE(logged[0].verb, Verb::Created);
    QCOMPARE(logged[0].revision, std::optional(1));
    QCOMPARE(logged[0].stamp.occurredAt, start);
    QCOMPARE(logged[0].stamp.recordedAt, m_wall.now());
    QCOMPARE(logged[0].stamp.actor, UserId(1));
}

void TestLeadEdit::editsAcrossRowsAreOneChange()
{
    QSignalSpy changed(m_service.get(), &LeadService::leadChanged);
    const auto edited = set({{u"notes"_s, u"called twice"_s},
                             {u"plan"_s, u"gold"_s},
                             {u"owner.sales"_s, u" tom  TULL "_s},
                             {u"channel"_s, u"Trade Show"_s},
                             {u"city"_s, u"Rio"_s},
                             {u"birthDate"_s, QDate(1990, 2, 28)},
                             {u"revenue"_s, Money{2500, u"BRL"_s}}});
    BATON_VERIFY(edited);
    QCOMPARE(edited->revisions, (LeadRevisions{2, 2, 2}));
    QCOMPARE(plainText(edited->fields[u"notes"_s]), u"called twice"_s);
    QCOMPARE(plainText(edited->fields[u"plan"_s]), u"gold"_s);
    QCOMPARE(plainText(edited->fields[u"channel"_s]), u"Trade Show"_s);
    QCOMPARE(plainText(edited->fields[u"birthDate"_s]), u"1990-02-28"_s);
    QCOMPARE(plainText(edited->fields[u"revenue"_s]), u"25.00 BRL"_s);
    QCOMPARE(edited->salesOwner, u"Tom Tull"_s);
    QVERIFY(changed.isEmpty()); // Only once the window's thread is back in its loop.
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<LeadId>(), m_lead);

    const auto told = [](const QList<Event> &list) {
        QStringList texts;
        for (const Event &event : list)
            if (event.revision == 2)
                texts += event.field + u':' + event.oldValue + u'>' + event.newValue;
        texts.sort();
        return texts.join(u", "_s);
    };
    QCOMPARE(told(events(Entity::Lead, 1)),
             u"channel:>Trade Show, notes:>called twice, owner.sales:>Tom Tull, plan:basic>gold"_s);
    QCOMPARE(told(events(Entity::Person, 1)), u"birthDate:>1990-02-28, city:>Rio"_s);
    QCOMPARE(told(events(Entity::Account, 1)), u"revenue:1000 EUR>2500 BRL"_s);
}

void TestLeadEdit::aStaleRevisionIsRefusedAndNothingWritten_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("lead");
    QTest::addColumn<int>("person");
    QTest::addColumn<int>("account");

    QTest::newRow("of the lead") << u"lead.conflict"_s << 1 << 2 << 2;
    QTest::newRow("of the person") << u"person.conflict"_s << 2 << 1 << 2;
    QTest::newRow("of the account") << u"account.conflict"_s << 2 << 2 << 1;
    QTest::newRow("one that is not there yet") << u"lead.conflict"_s << 3 << 2 << 2;
}

void TestLeadEdit::aStaleRevisionIsRefusedAndNothingWritten()
{
    QFETCH(QString, code);
    QFETCH(int, lead);
    QFETCH(int, person);
    QFETCH(int, account);
    const auto all = [](const QString &text) {
        return QMap<QString, FieldValue>{{u"notes"_s, text}, {u"city"_s, text}, {u"industry"_s, text}};
    };
    QSignalSpy changed(m_service.get(), &LeadService::leadChanged);
    BATON_VERIFY(set(all(u"theirs"_s)));
    const auto mine = set(all(u"mine"_s), {lead, person, account});
    QVERIFY(!mine);
    QCOMPARE(mine.error().kind, Error::Kind::Conflict);
    QCOMPARE(mine.error().code, code);
    const LeadDetails now = details(m_lead);
    for (const auto &key : {u"notes"_s, u"city"_s, u"industry"_s})
        QCOMPARE(plainText(now.fields[key]), u"theirs"_s);
    QCOMPARE(now.revisions, (LeadRevisions{2, 2, 2}));
    QCOMPARE(events(Entity::Lead, 1).size(), 2);
    BATON_VERIFY(set(all(u"mine"_s), {2, 2, 2}));
    QTRY_COMPARE(changed.size(), 2); // Replies come in order: the refused one had none.
}

void TestLeadEdit::theRevisionOfAnUntouchedRowDoesNotMatter()
{
    BATON_VERIFY(set({{u"city"_s, u"Rio"_s}}));
    const auto edited = set({{u"industry"_s, u"Steel"_s}}, {1, 1, 1});
    BATON_VERIFY(edited);
    QCOMPARE(edited->revisions, (LeadRevisions{1, 2, 2}));
}

void TestLeadEdit::whatCannotBeSetIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");

    QTest::newRow("the stage is moved, not set") << u"stage"_s << u"won"_s << u"field.readOnly"_s;
    QTest::newRow("a number is given once") << u"no"_s << u"L-000005"_s << u"field.readOnly"_s;
    QTest::newRow("a computed name") << u"name"_s << u"Bob"_s << u"field.readOnly"_s;
    QTest::newRow("the owner is one of two") << u"owner"_s << u"Tom Tull"_s << u"field.readOnly"_s;
    QTest::newRow("an owner nobody knows") << u"owner.tele"_s << u"nobody"_s << u"owner.unknown"_s;
    QTest::newRow("a field nobody knows") << u"colour"_s << u"red"_s << u"field.unknown"_s;
    QTest::newRow("a number that is text") << u"employees"_s << u"many"_s << u"field.value"_s;
    QTest::newRow("an account without a name") << u"account"_s << u" "_s << u"account.nameMissing"_s;
}

void TestLeadEdit::whatCannotBeSetIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto refused = set({{u"city"_s, u"Rio"_s}, {key, value}});
    QVERIFY(!refused);
    QTEST(refused.error().code, "code");
    QVERIFY(isMissing(details(m_lead).fields[u"city"_s]));
}

void TestLeadEdit::aValueWithoutItsShapeIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QString>("code");

    QTest::newRow("an address without an at") << u"email"_s << FieldValue(u"nope"_s) << u"email.syntax"_s;
    QTest::newRow("a phone that is a word") << u"phone"_s << FieldValue(u"nope"_s) << u"phone.syntax"_s;
    QTest::newRow("a mobile of two digits") << u"mobile"_s << FieldValue(u"12"_s) << u"phone.syntax"_s;
    QTest::newRow("a site that is a sentence")
        << u"website"_s << FieldValue(u"not one.at all"_s) << u"website.syntax"_s;
    QTest::newRow("a person's country of digits") << u"country"_s << FieldValue(u"49"_s) << u"country.syntax"_s;
    QTest::newRow("an account's country of signs")
        << u"account.country"_s << FieldValue(u"??"_s) << u"country.syntax"_s;
    QTest::newRow("a country of no such code") << u"country"_s << FieldValue(u"ZZ"_s) << u"country.syntax"_s;
    QTest::newRow("a language of no such code") << u"language"_s << FieldValue(u"xx"_s) << u"language.syntax"_s;
    QTest::newRow("a birth that has not come") << u"birthDate"_s << FieldValue(QDate(2999, 1, 1)) << u"date.future"_s;
    QTest::newRow("a birth before anybody's") << u"birthDate"_s << FieldValue(QDate(1899, 12, 31)) << u"date.range"_s;
    QTest::newRow("half an employee") << u"employees"_s << FieldValue(2.5) << u"number.whole"_s;
    QTest::newRow("less than no employee") << u"employees"_s << FieldValue(qint64(-1)) << u"number.negative"_s;
}

void TestLeadEdit::aValueWithoutItsShapeIsRefused()
{
    QFETCH(QString, key);
    QFETCH(FieldValue, value);
    // A field of each row that comes before and one that comes behind: neither is saved.
    const auto refused =
        set({{u"account.city"_s, u"Rio"_s}, {u"city"_s, u"Rio"_s}, {u"tags"_s, u"vip"_s}, {key, value}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QTEST(refused.error().code, "code");
    const LeadDetails now = details(m_lead);
    QCOMPARE(now.revisions, (LeadRevisions{1, 1, 1}));
    for (const QString &untouched : {u"account.city"_s, u"city"_s, u"tags"_s})
        QVERIFY(isMissing(now.fields[untouched]));
}

void TestLeadEdit::aLoginNamesOneOwner()
{
    const auto added = inside([](Connection &connection) {
        return connection.run(
            u"INSERT INTO app_user (id, name, name_key, login, email, active, created_at, recorded_at) VALUES "
            "(11, 'Anna', 'anna', NULL, 'Anna@x.example', TRUE, 0, 0), (12, 'Anna', 'anna', 'anna', NULL, TRUE, 0, 0)"_s);
    });
    BATON_VERIFY(added);
    const auto ownerOf = [this] {
        return counted(u"lead l JOIN app_user u ON u.id = l.sales_owner_id AND u.login = 'anna'"_s);
    };
    BATON_VERIFY(set({{u"owner.sales"_s, u"anna"_s}}));
    QCOMPARE(ownerOf(), 1);
    BATON_VERIFY(set({{u"owner.sales"_s, u"anna@X.example"_s}}, {2, 1, 1}));
    QCOMPARE(ownerOf(), 0);
    const auto refused = set({{u"owner.sales"_s, u"Anna"_s}}, {3, 1, 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"owner.ambiguous"_s);
}

void TestLeadEdit::anOwnerSetByHandHasItsEntry()
{
    const auto history = [this] {
        const auto entries =
            inside([lead = m_lead](Connection &connection) { return AssignmentStore(connection).ofLead(lead); });
        QStringList words;
        for (const Assignment &entry : entries.value_or(QList<Assignment>()))
            words.append(u"%1 %2 %3 by %4"_s.arg(keyOf(entry.side), keyOf(entry.cause))
                             .arg(entry.owner.value())
                             .arg(entry.actor.value()));
        return words.join(u", "_s);
    };
    BATON_VERIFY(set({{u"owner.sales"_s, u"Rita Reis"_s}, {u"owner.tele"_s, u"Tom Tull"_s}}));
    QCOMPARE(history(), u"sales assigned 1 by 1, tele assigned 2 by 1"_s);
    BATON_VERIFY(set({{u"owner.sales"_s, u"Rita Reis"_s}, {u"notes"_s, u"The same owner"_s}}, {2, 1, 1}));
    QCOMPARE(history(), u"sales assigned 1 by 1, tele assigned 2 by 1"_s);
    BATON_VERIFY(set({{u"owner.tele"_s, FieldValue()}}, {3, 1, 1}));
    QCOMPARE(history(), u"tele freed 0 by 1, sales assigned 1 by 1, tele assigned 2 by 1"_s);
}

void TestLeadEdit::aValueOfAMissingAccountNeedsItsName()
{
    const auto bare = inside([stamp = m_author->stamp()](Connection &connection) {
        Lead made;
        made.stage = Stage::Mql;
        made.stageEnteredAt = start;
        return LeadStore(connection).create(made, stamp);
    });
    BATON_VERIFY(bare);
    m_lead = bare->id;
    const QMap<QString, FieldValue> revenue{{u"revenue"_s, Money{500, u"EUR"_s}}};
    const auto refused = set(revenue, {1, 0, 0});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"lead.noAccount"_s);
    auto named = revenue;
    named.insert(u"account"_s, u"Emca"_s);
    BATON_VERIFY(set(named, {1, 0, 0}));
}

void TestLeadEdit::whatAnImportKeptMayStay()
{
    BATON_VERIFY(inside([](Connection &connection) {
        return connection.execute(u"UPDATE person SET phone = 'ask for Ana' WHERE id = 1"_s);
    }));
    const auto edited = set({{u"phone"_s, u"ask for Ana"_s}, {u"city"_s, u"Rio"_s}});
    BATON_VERIFY(edited);
    QCOMPARE(plainText(edited->fields[u"phone"_s]), u"ask for Ana"_s);
    QCOMPARE(edited->revisions, (LeadRevisions{1, 2, 1}));
}

void TestLeadEdit::settingTheSameChangesNothing()
{
    const auto same =
        set({{u"plan"_s, u"basic"_s}, {u"email"_s, u"ana@x.example"_s}, {u"revenue"_s, Money{1000, u"EUR"_s}}});
    BATON_VERIFY(same);
    QCOMPARE(same->revisions, (LeadRevisions{1, 1, 1}));
    QCOMPARE(events(Entity::Lead, 1).size() + events(Entity::Person, 1).size() + events(Entity::Account, 1).size(), 3);
}

void TestLeadEdit::aPersonAndAnAccountAreMadeWhereMissing()
{
    const auto bare = inside([](Connection &connection) {
        return LeadStore(connection).create({}, {start, start, {}});
    });
    BATON_VERIFY(bare);
    const auto edited =
        m_service->setFields(bare->id, {1, 0, 0}, {{u"lastName"_s, u"Muñoz"_s}, {u"account"_s, u"Überland"_s}})
            .result();
    BATON_VERIFY(edited);
    QCOMPARE(edited->revisions, (LeadRevisions{2, 1, 1}));
    QCOMPARE(plainText(edited->fields[u"name"_s]), u"Muñoz"_s);
    QCOMPARE(found(u"munoz uberland"_s), u"2"_s);
}

void TestLeadEdit::aNameFindsAllLeadsOfItsPerson()
{
    const auto second = inside([](Connection &connection) {
        Lead lead;
        lead.person = PersonId(1);
        lead.type = LeadType::Renewal;
        return LeadStore(connection).create(lead, {start, start, {}});
    });
    BATON_VERIFY(second);
    QCOMPARE(found(u"avila"_s), u"1 2"_s);
    BATON_VERIFY(set({{u"fullName"_s, u"Ana Blum"_s}}));
    QCOMPARE(found(u"avila"_s), u""_s);
    QCOMPARE(found(u"blum"_s), u"1 2"_s);
}

void TestLeadEdit::reindexRemovesWhatIsGone()
{
    const auto gone = inside([this](Connection &connection) -> Result<void> {
        auto deleted = connection.execute(u"DELETE FROM lead WHERE id = :id"_s, {{u":id"_s, toSql(m_lead)}});
        if (!deleted)
            return failure(deleted);
        return LeadStore(connection).reindex({m_lead, m_lead, LeadId(77)});
    });
    BATON_VERIFY(gone);
    QCOMPARE(counted(u"lead_search"_s), 0);
}

void TestLeadEdit::detailsTellTheWholeStory()
{
    const auto filled = inside([this](Connection &connection) -> Result<void> {
        auto source = SourceStore(connection).findOrCreate(u"Fair"_s, {start, start, {}});
        auto system = ExternalIdStore(connection).findOrCreateSystem(u"Olist"_s);
        if (!source || !system)
            return failure(Error::Kind::Internal, u"test.fill"_s);
        Interest interest;
        interest.lead = m_lead;
        interest.source = source->source.id;
        interest.kind = u"form"_s;
        interest.campaign = u"Spring"_s;
        interest.occurredAt = start - std::chrono::hours(48);
        interest.recordedAt = start;
        auto stored = InterestStore(connection).create(interest);
        if (!stored)
            return failure(stored);
        for (const auto &visit : {u"1, 1, 1699900000000, 1700000000000"_s, u"2, 3, 1700000000000, NULL"_s})
            if (auto made = connection.execute(
                    u"INSERT INTO stage_history (lead_id, seq, stage, entered_at, left_at, recorded_at, "
                    "inconsistent, cause) VALUES (1, "_s
                        + visit + u", 0, :no, 1)"_s,
                    {{u":no"_s, false}});
                !made)
                return failure(made);
        return ExternalIdStore(connection).add(*system, u"abc"_s, m_lead);
    });
    BATON_VERIFY(filled);
    BATON_VERIFY(set({{u"owner.tele"_s, u"Rita Reis"_s}}));

    const LeadDetails shown = details(m_lead);
    QCOMPARE(shown.fields.size(), leadCatalogue().fields().size() + 1);
    QCOMPARE(plainText(shown.fields[u"campaign"_s]), u"Spring"_s);
    QCOMPARE(plainText(shown.fields[u"touch"_s]), toIsoText(start - std::chrono::hours(48)));
    QCOMPARE(plainText(shown.fields[u"externalId"_s]), u"abc"_s);
    QCOMPARE(shown.teleOwner, u"Rita Reis"_s);
    QCOMPARE(shown.salesOwner, QString());
    QCOMPARE(shown.externalIds, (QList<ExternalId>{{u"Olist"_s, u"abc"_s, m_lead}}));
    QCOMPARE(shown.stages.size(), 2);
    QCOMPARE(shown.stages[0].stage, Stage::Inquiry);
    QCOMPARE(shown.stages[0].leftAt, std::optional(start));
    QCOMPARE(shown.stages[1].leftAt, std::nullopt);
    QStringList lines;
    for (const TimelineEntry &entry : shown.timeline)
        lines += QString::number(int(entry.kind)) + u' ' + entry.subject + u' ' + entry.before + u'>' + entry.text
            + u' ' + entry.verb + u' ' + entry.actor;
    QVERIFY(std::ranges::is_sorted(shown.timeline, std::ranges::greater(), &TimelineEntry::at));
    QCOMPARE(lines.size(), 7); // two visits, one interest, three rows created, one owner
    QVERIFY(lines.contains(u"2 owner.tele >Rita Reis assigned Rita Reis"_s));
    QCOMPARE(lines.last(), u"0 form >  "_s);
}

void TestLeadEdit::detailsFollowAMergedLead()
{
    BATON_VERIFY(inside([](Connection &connection) {
        return connection.execute(u"INSERT INTO lead_alias (old_id, lead_id) VALUES (500, 1)"_s);
    }));
    QCOMPARE(details(LeadId(500)).id, m_lead);
    const auto nobody = m_service->details(LeadId(501)).result();
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, u"lead.unknown"_s);
    QCOMPARE(nobody.error().arguments.value(u"record"_s).toString(), u"L-000501"_s);
}

void TestLeadEdit::aHundredsOfFieldsAreStillShown()
{
    BATON_VERIFY(inside([](Connection &connection) {
        QList<CustomField> fields;
        for (int i = 0; i < 700; ++i) {
            CustomField field;
            field.key = u"field_%1"_s.arg(i);
            fields.append(field);
        }
        return CustomFieldStore(connection).createMissing(fields, {start, start, {}});
    }));
    const auto edited = set({{u"field_699"_s, u"last"_s}});
    BATON_VERIFY(edited);
    QCOMPARE(edited->fields.size(), leadCatalogue().fields().size() + 701);
    QCOMPARE(plainText(edited->fields[u"field_699"_s]), u"last"_s);
}

void TestLeadEdit::customFieldsAreMadeOnce()
{
    const auto made = inside([](Connection &connection) {
        CustomField plan;
        plan.key = u"plan"_s;
        CustomField size;
        size.key = u"size"_s;
        size.label = u"Size"_s;
        size.type = FieldType::OneOf;
        size.choices = {u"S"_s, u"L \"x\""_s};
        return CustomFieldStore(connection).createMissing({size, plan, size}, {start, start, {}});
    });
    BATON_VERIFY(made);
    QCOMPARE(made->size(), 3);
    QCOMPARE(made->at(0), made->at(2));
    QCOMPARE(made->at(1).id.value(), 1);
    const auto all = inside([](Connection &connection) { return CustomFieldStore(connection).all(); });
    BATON_VERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(1), made->at(0));
    QCOMPARE(all->at(0).label, u"plan"_s);
    const auto clash = inside([](Connection &connection) {
        CustomField plan;
        plan.key = u"plan"_s;
        plan.type = FieldType::Number;
        return CustomFieldStore(connection).createMissing({plan}, {start, start, {}});
    });
    QVERIFY(!clash);
    QCOMPARE(clash.error().code, u"customField.type"_s);
    QCOMPARE(clash.error().arguments.value(u"type"_s).toString(), u"text"_s);
}

void TestLeadEdit::externalIdsBelongToOneLead()
{
    const auto told = inside([this](Connection &connection) -> Result<QString> {
        ExternalIdStore externals(connection);
        auto system = externals.findOrCreateSystem(u"Olist"_s);
        auto same = externals.findOrCreateSystem(u" OLIST "_s);
        auto other = externals.findOrCreateSystem(u"Web"_s);
        auto lead = LeadStore(connection).create({}, {start, start, {}});
        if (!system || !same || !other || !lead || *same != *system || *other == *system)
            return failure(Error::Kind::Internal, u"test.systems"_s);
        for (const auto &added : {externals.add(*system, u"a"_s, m_lead), externals.add(*system, u"a"_s, m_lead),
                                  externals.add(*other, u"a"_s, lead->id)})
            if (!added)
                return failure(added);
        auto found = externals.leadsOf(*system, {u"a"_s, u"A"_s, u"b"_s});
        if (!found || found->size() != 1 || found->value(u"a"_s) != m_lead)
            return failure(Error::Kind::Internal, u"test.found"_s);
        auto taken = externals.add(*system, u"a"_s, lead->id);
        return taken ? u"added"_s
                     : QString(taken.error().code + u' ' + taken.error().arguments.value(u"record"_s).toString());
    });
    BATON_VERIFY(told);
    QCOMPARE(*told, u"externalId.taken L-000001"_s);
}

void TestLeadEdit::anInterestComesInOnce()
{
    const auto stored = inside([this](Connection &connection) -> Result<QList<Interest>> {
        auto source = SourceStore(connection).findOrCreate(u"Form"_s, {start, start, {}});
        if (!source)
            return failure(source);
        Interest interest;
        interest.lead = m_lead;
        interest.source = source->source.id;
        interest.externalId = u"e1"_s;
        interest.payload = {{u"page"_s, u"/ü"_s}};
        interest.occurredAt = start;
        interest.recordedAt = start;
        InterestStore interests(connection);
        auto first = interests.create(interest);
        auto again = interests.create(interest);
        interest.externalId.clear();
        interest.occurredAt = start + std::chrono::seconds(1);
        auto third = interests.create(interest);
        auto fourth = interests.create(interest);
        if (!first || !*first || !again || *again || !third || !*third || !fourth || !*fourth)
            return failure(Error::Kind::Internal, u"test.interests"_s);
        return interests.ofLead(m_lead);
    });
    BATON_VERIFY(stored);
    QCOMPARE(stored->size(), 3); // Without an external id nothing says that two are the same.
    QCOMPARE(stored->last().externalId, u"e1"_s);
    QCOMPARE(stored->last().payload, QJsonObject({{u"page"_s, u"/ü"_s}}));
}

void TestLeadEdit::leadsComeInTheOrderAskedFor()
{
    const auto leads = inside([this](Connection &connection) -> Result<QList<Lead>> {
        auto second = LeadStore(connection).create({}, {start, start, {}});
        if (!second)
            return failure(second);
        return LeadStore(connection).byIds({second->id, LeadId(9), m_lead});
    });
    BATON_VERIFY(leads);
    QCOMPARE(leads->size(), 2);
    QCOMPARE(leads->at(0).id, LeadId(2));
    QCOMPARE(leads->at(1).id, m_lead);
    QVERIFY(inside([](Connection &connection) { return LeadStore(connection).byIds({}); })->isEmpty());
}

QTEST_GUILESS_MAIN(TestLeadEdit)
#include "tst_leadedit.moc"
