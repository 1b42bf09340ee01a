// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/eventlog.h"
#include "people/absencestore.h"
#include "people/availabilityreport.h"
#include "people/calendarstore.h"
#include "people/peopleservice.h"
#include "people/teamstore.h"
#include "people/userstore.h"
#include "storage/database.h"
#include "storage/transaction.h"
#include "storage/workspace.h"
#include "support/text.h"
#include "testdatabase.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Why it was refused; nothing where it was not.
template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestPeopleStores : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void aUserComesBackAsStored();
    void aUserIsFoundByLoginThenByAlias();
    void refusesAUser_data();
    void refusesAUser();
    void aStaleUserIsAConflict();
    void anUpdateLogsEachFieldThatChanged();
    void aFileMakesTheUsersItNames();
    void aSecondFileFindsThem();
    void aFileGrantsNoRights();
    void manyNamesAtOnce();
    void teamsKeepTheirMembers();
    void absencesAreAddedAndRemoved();
    void calendarsAreCheckedBeforeTheyAreStored();
    void theNearestCalendarCounts();
    void signalsComeAfterTheCommit();
    void aRefusedPersonLeavesNothing();
    void aListAddsWhoIsNew();

private:
    Stamp stamp() { return {m_clock.now(), m_clock.now() + 5s, UserId(1)}; }
    User user(const QString &name);
    NamedHours hours(const QString &name, const QString &zone);
    QStringList fieldsLogged(Entity entity, qint64 id);

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Transaction> m_transaction;
    FixedClock m_clock{fromMillis(1'700'000'000'000)};
};

void TestPeopleStores::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    BATON_VERIFY(Workspace::create(m_test->location(), {}, m_clock));
    auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    m_connection = std::move(*connection);
    // One transaction a test, as a service would have it, and no wait for the disk after each statement.
    auto transaction = Transaction::begin(*m_connection, Transaction::Mode::Write);
    BATON_VERIFY(transaction);
    m_transaction = std::move(*transaction);
}

void TestPeopleStores::cleanup()
{
    m_transaction.reset();
    m_connection.reset();
    m_test.reset();
}

User TestPeopleStores::user(const QString &name)
{
    User user;
    user.name = name;
    auto created = UserStore(*m_connection).create(user, stamp());
    if (!created)
        qFatal("user: %ls", qUtf16Printable(describe(created.error())));
    return *created;
}

NamedHours TestPeopleStores::hours(const QString &name, const QString &zone)
{
    NamedHours named;
    named.name = name;
    named.hours.zone = zone;
    named.hours.week[0] = {{10h, 12h}};
    auto created = CalendarStore(*m_connection).create(named, stamp());
    if (!created)
        qFatal("calendar: %ls", qUtf16Printable(describe(created.error())));
    return *created;
}

QStringList TestPeopleStores::fieldsLogged(Entity entity, qint64 id)
{
    const auto events = EventLog(*m_connection).of(entity, id);
    QStringList fields;
    for (const Event &event : events.value())
        fields.prepend(event.field + u' ' + event.oldValue + u'>' + event.newValue);
    return fields;
}

void TestPeopleStores::aUserComesBackAsStored()
{
    UserStore users(*m_connection);
    User anna;
    anna.name = u"  Anna   Berg "_s;
    anna.login = u"anna"_s;
    anna.email = u"anna@acme.example"_s;
    anna.timeZone = u"Europe/Berlin"_s;
    anna.roles = {Role::Tele, Role::Auditor};
    const auto created = users.create(anna, stamp());
    BATON_VERIFY(created);
    QVERIFY(created->id.isValid());
    QCOMPARE(created->name, u"Anna Berg"_s);
    QCOMPARE(created->createdAt, m_clock.now());
    const auto read = users.byId(created->id);
    BATON_VERIFY(read);
    QCOMPARE(*read, *created);

    user(u"Ada"_s);
    const auto all = users.all();
    BATON_VERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().name, u"Ada"_s);
    QVERIFY(all->first().roles.empty());
    QCOMPARE(all->last(), *created);
    QCOMPARE(codeOf(users.byId(UserId(999))), u"user.unknown"_s);
}

void TestPeopleStores::aUserIsFoundByLoginThenByAlias()
{
    UserStore users(*m_connection);
    User other;
    other.name = u"Somebody else"_s;
    other.login = u"berg"_s;
    const auto login = users.create(other, stamp());
    const User named = user(u"Berg"_s);
    const User ada = user(u"Ada Öz"_s);
    BATON_VERIFY(users.addAlias(ada.id, u"sdr 7"_s, stamp()));

    QCOMPARE(users.byLoginOrAlias(u"berg"_s)->id, login->id);
    QCOMPARE(users.byLoginOrAlias(u" ADA  ÖZ "_s)->id, ada.id);
    QCOMPARE(users.byLoginOrAlias(u"SDR 7"_s)->id, ada.id);
    QCOMPARE(codeOf(users.byLoginOrAlias(u"nobody"_s)), u"user.unknown"_s);

    BATON_VERIFY(users.addAlias(ada.id, u"SDR 7"_s, stamp()));
    QCOMPARE(codeOf(users.addAlias(named.id, u"sdr 7"_s, stamp())), u"user.aliasTaken"_s);
}

void TestPeopleStores::refusesAUser_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("email");

    QTest::newRow("with an address that is none") << u"Bob"_s << u"bob"_s << QString() << u"email.syntax"_s << u"bad"_s;
    QTest::newRow("without a name") << u"  "_s << QString() << QString() << u"user.nameMissing"_s << QString();
    QTest::newRow("with somebody's login") << u"Bob"_s << u"anna"_s << QString() << u"user.loginTaken"_s << QString();
    QTest::newRow("in no zone") << u"Bob"_s << u"bob"_s << u"Mars/Olympus"_s << u"user.zone"_s << QString();
    QTest::newRow("not with a login of his own") << u"Bob"_s << u"bob"_s << u"Asia/Kolkata"_s << QString() << QString();
    QTest::newRow("not without a login") << u"Bob"_s << QString() << QString() << QString() << QString();
}

void TestPeopleStores::refusesAUser()
{
    QFETCH(QString, name);
    QFETCH(QString, login);
    QFETCH(QString, zone);
    QFETCH(QString, code);
    QFETCH(QString, email);
    UserStore users(*m_connection);
    User anna;
    anna.name = u"Anna"_s;
    anna.login = u"anna"_s;
    BATON_VERIFY(users.create(anna, stamp()));
    User bob;
    bob.name = name;
    bob.login = login;
    bob.email = email;
    bob.timeZone = zone;
    const auto created = users.create(bob, stamp());
    QCOMPARE(codeOf(created), code);
}

void TestPeopleStores::aStaleUserIsAConflict()
{
    UserStore users(*m_connection);
    const User mine = user(u"Anna"_s);
    User theirs = mine;
    theirs.email = u"anna@acme.example"_s;
    const auto first = users.update(theirs, stamp());
    BATON_VERIFY(first);
    QCOMPARE(first->revision, 2);
    const auto second = users.update(mine, stamp());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Conflict);
    QCOMPARE(users.byId(mine.id)->email, u"anna@acme.example"_s);
}

void TestPeopleStores::anUpdateLogsEachFieldThatChanged()
{
    UserStore users(*m_connection);
    User anna = user(u"Anna"_s);
    anna.active = false;
    anna.roles = {Role::Rep};
    const auto updated = users.update(anna, stamp());
    BATON_VERIFY(updated);
    QCOMPARE(*users.byId(anna.id), *updated);
    QCOMPARE(fieldsLogged(Entity::User, anna.id.value()),
             (QStringList{u" >"_s, u"active true>false"_s, u"roles >rep"_s}));
    BATON_VERIFY(users.update(*updated, stamp()));
    QCOMPARE(EventLog(*m_connection).of(Entity::User, anna.id.value())->first().revision, 3);
}

void TestPeopleStores::aFileMakesTheUsersItNames()
{
    BATON_VERIFY(m_connection->execute(
        u"INSERT INTO batch (id, kind, state, occurred_at, recorded_at) VALUES (7, 1, 1, 0, 0)"_s));
    UserStore users(*m_connection);
    const User anna = user(u"Anna Berg"_s);
    const auto found = users.findOrCreateByAlias({{u"ANNA  berg"_s, {Role::Tele}},
                                                  {u"sdr-1"_s, {Role::Tele}},
                                                  {u"SDR-1"_s, {Role::Rep}},
                                                  {u" sr-2 "_s, {Role::Rep}},
                                                  {u"  "_s, {Role::Rep}}},
                                                 BatchId(7), stamp());
    BATON_VERIFY(found);
    QCOMPARE(found->byAliasKey.size(), 3);
    QCOMPARE(found->byAliasKey[u"anna berg"_s], anna.id);
    QCOMPARE(found->created, (QList{found->byAliasKey[u"sdr-1"_s], found->byAliasKey[u"sr-2"_s]}));

    const auto made = users.byId(found->byAliasKey[u"sdr-1"_s]);
    BATON_VERIFY(made);
    QCOMPARE(made->name, u"SDR-1"_s);
    QVERIFY(!made->active);
    QVERIFY(made->login.isEmpty());
    QCOMPARE(made->batch, BatchId(7));
    QCOMPARE(made->revision, 1);
    QVERIFY(made->roles == (Roles{Role::Tele, Role::Rep}));
    QCOMPARE(users.byAliases({u"Sr-2"_s, u"unknown"_s})->size(), 1);
}

void TestPeopleStores::aSecondFileFindsThem()
{
    UserStore users(*m_connection);
    const auto first = users.findOrCreateByAlias({{u"sdr-1"_s, {Role::Tele}}, {u"sr-2"_s, {Role::Rep}}}, {}, stamp());
    BATON_VERIFY(first);
    const auto second = users.findOrCreateByAlias({{u"sdr-1"_s, {Role::Rep}}, {u"sr-2"_s, {Role::Rep}}}, {}, stamp());
    BATON_VERIFY(second);
    QVERIFY(second->created.isEmpty());
    QVERIFY(second->byAliasKey == first->byAliasKey);
    QVERIFY(users.byId(first->byAliasKey[u"sdr-1"_s])->roles == (Roles{Role::Tele, Role::Rep}));
    QVERIFY(users.byId(first->byAliasKey[u"sr-2"_s])->roles == (Roles{Role::Rep}));
}

void TestPeopleStores::aFileGrantsNoRights()
{
    UserStore users(*m_connection);
    User anna;
    anna.name = u"Anna"_s;
    anna.active = false;
    anna.login = u"anna"_s;
    const auto withLogin = users.create(anna, stamp());
    const User active = user(u"Bob"_s);
    BATON_VERIFY(
        users.findOrCreateByAlias({{u"Anna"_s, {Role::SalesManager}}, {u"Bob"_s, {Role::SalesManager}}}, {}, stamp()));
    QVERIFY(users.byId(withLogin->id)->roles.empty());
    QVERIFY(users.byId(active.id)->roles.empty());
}

void TestPeopleStores::manyNamesAtOnce()
{
    QHash<QString, Roles> wanted;
    for (int i = 0; i < 2500; ++i)
        wanted.insert(u"rep "_s + QString::number(i), {Role::Rep});
    UserStore users(*m_connection);
    const auto first = users.findOrCreateByAlias(wanted, {}, stamp());
    BATON_VERIFY(first);
    QCOMPARE(first->created.size(), 2500);
    QVERIFY(std::ranges::is_sorted(first->created));
    wanted.insert(u"rep 2500"_s, {Role::Rep});
    const auto second = users.findOrCreateByAlias(wanted, {}, stamp());
    BATON_VERIFY(second);
    QCOMPARE(second->created.size(), 1);
    QCOMPARE(users.all()->size(), 2501);
}

void TestPeopleStores::teamsKeepTheirMembers()
{
    TeamStore teams(*m_connection);
    const User anna = user(u"Anna"_s);
    const User bob = user(u"Bob"_s);
    Team team;
    team.name = u" Inside  Sales "_s;
    team.side = Side::Tele;
    team.members = {bob.id, anna.id, bob.id};
    const auto created = teams.create(team, stamp());
    BATON_VERIFY(created);
    QCOMPARE(created->name, u"Inside Sales"_s);
    QCOMPARE(created->members, (QList{anna.id, bob.id}));
    QCOMPARE(*teams.byName(u"INSIDE sales"_s), *created);
    QCOMPARE(codeOf(teams.create(team, stamp())), u"team.nameTaken"_s);
    team.name.clear();
    QCOMPARE(codeOf(teams.create(team, stamp())), u"team.nameMissing"_s);

    Team smaller = *created;
    smaller.members = {bob.id};
    BATON_VERIFY(teams.update(smaller, stamp()));
    QCOMPARE(teams.all()->first().members, (QList{bob.id}));
    QCOMPARE(codeOf(teams.update(smaller, stamp())), u"team.conflict"_s);
    const QString both = QString::number(anna.id.value()) + u' ' + QString::number(bob.id.value());
    QCOMPARE(fieldsLogged(Entity::Team, created->id.value()),
             (QStringList{u" >"_s, QString(u"members "_s + both + u'>' + QString::number(bob.id.value()))}));
    QCOMPARE(codeOf(teams.byName(u"none"_s)), u"team.unknown"_s);
}

void TestPeopleStores::absencesAreAddedAndRemoved()
{
    AbsenceStore absences(*m_connection);
    const User anna = user(u"Anna"_s);
    Absence leave;
    leave.user = anna.id;
    leave.when = {m_clock.now() + 24h, m_clock.now() + 48h};
    leave.reason = u"leave"_s;
    const auto added = absences.add(leave, stamp());
    BATON_VERIFY(added);
    Absence earlier = leave;
    earlier.when = {m_clock.now(), m_clock.now() + 1h};
    earlier.reason.clear();
    BATON_VERIFY(absences.add(earlier, stamp()));
    const auto all = absences.of(anna.id);
    BATON_VERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->last(), *added);

    Absence empty = leave;
    empty.when.to = empty.when.from;
    QCOMPARE(codeOf(absences.add(empty, stamp())), u"absence.range"_s);
    Absence overlapping = leave;
    overlapping.when = {m_clock.now() + 47h, m_clock.now() + 72h};
    QCOMPARE(codeOf(absences.add(overlapping, stamp())), u"absence.overlap"_s);
    Absence following = leave;
    following.when = {leave.when.to, leave.when.to + 1h};
    const auto followed = absences.add(following, stamp());
    BATON_VERIFY(followed);
    BATON_VERIFY(absences.remove(followed->id, stamp()));
    BATON_VERIFY(absences.remove(added->id, stamp()));
    QCOMPARE(absences.all()->size(), 1);
    QCOMPARE(codeOf(absences.remove(added->id, stamp())), u"absence.unknown"_s);
    QCOMPARE(EventLog(*m_connection).of(Entity::Absence, added->id.value())->first().verb, Verb::Deleted);
}

void TestPeopleStores::calendarsAreCheckedBeforeTheyAreStored()
{
    CalendarStore calendars(*m_connection);
    const NamedHours berlin = hours(u"Berlin"_s, u"Europe/Berlin"_s);
    QCOMPARE(*calendars.byId(berlin.id), berlin);
    NamedHours closed = berlin;
    closed.name = u"Closed"_s;
    closed.hours.week[0].clear();
    QCOMPARE(codeOf(calendars.create(closed, stamp())), u"calendar.neverOpen"_s);
    QCOMPARE(codeOf(calendars.create(berlin, stamp())), u"calendar.nameTaken"_s);

    NamedHours longer = berlin;
    longer.hours.week[1] = {{22h, 6h}};
    longer.hours.holidays.insert(QDate(2026, 12, 25));
    const auto updated = calendars.update(longer, stamp());
    BATON_VERIFY(updated);
    QCOMPARE(*calendars.byId(berlin.id), *updated);
    QCOMPARE(codeOf(calendars.update(longer, stamp())), u"calendar.conflict"_s);
    QCOMPARE(calendars.all()->size(), 1);
    QCOMPARE(codeOf(calendars.byId(CalendarId(99))), u"calendar.unknown"_s);
}

void TestPeopleStores::theNearestCalendarCounts()
{
    UserStore users(*m_connection);
    AvailabilityReport availability(*m_connection);
    User anna = user(u"Anna"_s);
    const User bob = user(u"Bob"_s);
    QCOMPARE(availability.of(anna.id)->zone().name(), u"UTC"_s);

    BATON_VERIFY(CalendarStore(*m_connection).setWorkspaceHours(hours(u"All"_s, u"Asia/Kolkata"_s).id, stamp()));
    QCOMPARE(availability.of(anna.id)->zone().name(), u"Asia/Kolkata"_s);

    Team team;
    team.name = u"Tele"_s;
    team.calendar = hours(u"Team"_s, u"America/New_York"_s).id;
    team.members = {anna.id};
    BATON_VERIFY(TeamStore(*m_connection).create(team, stamp()));
    QCOMPARE(availability.of(anna.id)->zone().name(), u"America/New_York"_s);
    QCOMPARE(availability.of(bob.id)->zone().name(), u"Asia/Kolkata"_s);

    anna.calendar = hours(u"Own"_s, u"Europe/Berlin"_s).id;
    BATON_VERIFY(users.update(anna, stamp()));
    Absence dentist;
    dentist.user = anna.id;
    dentist.when = {*instantFromIso(u"2026-11-23T09:30:00Z"), *instantFromIso(u"2026-11-23T10:00:00Z")};
    BATON_VERIFY(AbsenceStore(*m_connection).add(dentist, stamp()));
    const auto all = availability.all();
    BATON_VERIFY(all);
    QCOMPARE(all->size(), 2);
    const BusinessCalendar &annas = *all->constFind(anna.id);
    QCOMPARE(annas.zone().name(), u"Europe/Berlin"_s);
    QCOMPARE(annas.elapsed(*instantFromIso(u"2026-11-23"), *instantFromIso(u"2026-11-24")), 90min);
    QCOMPARE(all->constFind(bob.id)->elapsed(*instantFromIso(u"2026-11-23"), *instantFromIso(u"2026-11-24")), 120min);
    QCOMPARE(codeOf(availability.of(UserId(999))), u"user.unknown"_s);
}

void TestPeopleStores::signalsComeAfterTheCommit()
{
    m_transaction.reset();
    Database database(m_test->location());
    const Author author(m_clock, m_clock, UserId(1));
    PeopleService service(database, author);
    QStringList seen;
    connect(&service, &PeopleService::userChanged, this, [&](const User &user) {
        // Another connection sees nothing but what is committed.
        const auto stored = UserStore(*m_connection).byId(user.id);
        seen.append(stored ? stored->name : u"not yet stored"_s);
    });
    const auto created = service.createUser(NewUser()).result();
    QCOMPARE(codeOf(created), u"user.nameMissing"_s);
    NewUser anna;
    anna.user.name = u"Anna"_s;
    BATON_VERIFY(service.createUser(anna).result());
    QTRY_COMPARE(seen, (QStringList{u"Anna"_s}));
}

void TestPeopleStores::aRefusedPersonLeavesNothing()
{
    m_transaction.reset();
    Database database(m_test->location());
    const Author author(m_clock, m_clock, UserId(1));
    PeopleService service(database, author);
    NewUser anna;
    anna.user.name = u"Anna"_s;
    anna.teams = {u"Nowhere"_s};
    QCOMPARE(codeOf(service.createUser(anna).result()), u"team.unknown"_s);
    QVERIFY(service.users().result()->isEmpty());
}

void TestPeopleStores::aListAddsWhoIsNew()
{
    user(u"Anna"_s);
    BATON_VERIFY(m_transaction->commit());
    Database database(m_test->location());
    const Author author(m_clock, m_clock, UserId(1));
    PeopleService service(database, author);
    Team inside;
    inside.name = u"Inside"_s;
    BATON_VERIFY(service.createTeam(inside).result());

    const auto person = [](const QString &name, const QString &email, const QStringList &teams) {
        NewUser made;
        made.user.name = name;
        made.user.email = email;
        made.teams = teams;
        return made;
    };
    const auto added = service
                           .addUsers({person(u"ANNA"_s, u"anna@acme.example"_s, {}),
                                      person(u"Bob"_s, u"bob@acme.example"_s, {u"inside"_s}),
                                      person(u"Robert"_s, u"BOB@acme.example"_s, {}), person(QString(), QString(), {}),
                                      person(u"Eve"_s, QString(), {u"Outside"_s})})
                           .result();
    BATON_VERIFY(added);
    QCOMPARE(added->created.size(), 1);
    QCOMPARE(added->known.size(), 2);
    QCOMPARE(added->refused.size(), 2);
    QCOMPARE(added->refused[0].first, 3);
    QCOMPARE(added->refused[0].second.code, u"user.nameMissing"_s);
    QCOMPARE(added->refused[1].first, 4);
    QCOMPARE(added->refused[1].second.code, u"team.unknown"_s);
    QCOMPARE(service.users().result()->size(), 2);
    QCOMPARE(service.teams().result()->first().members, (QList{added->created.first().id}));
}

QTEST_GUILESS_MAIN(TestPeopleStores)
#include "tst_peoplestores.moc"
