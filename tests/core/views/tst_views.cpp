// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"
#include "storage/transaction.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "testdatabase.h"
#include "views/viewstore.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const Instant start = fromMillis(1'700'000'000'000);
const UserId ana(1);
const UserId ben(2);
const UserId opal(3); // Of marketing operations.

ViewLayout fullLayout()
{
    ViewLayout layout;
    layout.condition = u"stage = mql and score >= 50"_s;
    layout.columns = {u"name"_s, u"account"_s, u"score"_s};
    layout.sort = u"-score,name"_s;
    layout.group = u"stage"_s;
    layout.density = Density::Compact;
    layout.frozen = 2;
    layout.widths = {{u"name"_s, 180}, {u"account"_s, 220}};
    return layout;
}

} // namespace

/// Views of lists: what they keep, who sees them, who changes them; the same on both databases.
class TestViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void aLayoutSurvivesTheWay();
    void aLayoutThatMakesNoSenseIsRefused_data();
    void aLayoutThatMakesNoSenseIsRefused();
    void aViewIsKeptAndComesBack();
    void eachSeesWhatHeMay();
    void whoMayChangeWhat_data();
    void whoMayChangeWhat();
    void aNameIsOneViews();
    void anOldRevisionIsRefused();
    void whoeverHasTheRoleBeginsWithIt();
    void aServerHoldsEverybodyToIt();

private:
    template<typename Job>
    auto inside(Job job)
    {
        return m_database->write(std::move(job)).result();
    }
    Result<SavedView> save(const SavedView &view, UserId user);
    QStringList seenBy(UserId user);
    [[nodiscard]] Stamp stampOf(UserId user) const { return {m_clock.now(), m_clock.now(), user}; }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{start};
};

void TestViews::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    const auto made = inside([](Connection &connection) -> Result<void> {
        for (const UserId user : {ana, ben, opal}) {
            const QString name = u"user %1"_s.arg(user.value());
            auto added = connection.execute(
                u"INSERT INTO app_user (id, name, name_key, active, created_at, recorded_at) "
                "VALUES (:id, :name, :name_key, :active, 0, 0)"_s,
                {{u":id"_s, toSql(user)}, {u":name"_s, name}, {u":name_key"_s, name}, {u":active"_s, true}});
            if (!added)
                return failure(added);
        }
        const auto roles = connection.execute(u"INSERT INTO user_role (user_id, role) VALUES (3, 2), (1, 4)"_s, {});
        return roles ? Result<void>() : failure(roles);
    });
    BATON_VERIFY(made);
}

void TestViews::cleanup()
{
    m_database.reset();
    m_test.reset();
}

Result<SavedView> TestViews::save(const SavedView &view, UserId user)
{
    return inside([view, stamp = stampOf(user)](Connection &connection) -> Result<SavedView> {
        ViewStore store(connection);
        const auto reader = store.reader(stamp.actor);
        return reader ? store.save(view, *reader, stamp) : Result<SavedView>(failure(reader));
    });
}

QStringList TestViews::seenBy(UserId user)
{
    const auto views = inside([user](Connection &connection) -> Result<QList<SavedView>> {
        ViewStore store(connection);
        const auto reader = store.reader(user);
        return reader ? store.of(u"leads"_s, *reader) : Result<QList<SavedView>>(failure(reader));
    });
    QStringList names;
    for (const SavedView &view : views.value())
        names.append(view.name);
    return names;
}

void TestViews::aLayoutSurvivesTheWay()
{
    const auto back = viewLayoutFromJson(toJson(fullLayout()));
    BATON_VERIFY(back);
    QCOMPARE(*back, fullLayout());
    QCOMPARE(toJson(ViewLayout()), QJsonObject());
    QCOMPARE(viewLayoutFromJson({}).value(), ViewLayout());
}

void TestViews::aLayoutThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("what");
    QTest::newRow("a column that is no text") << QJsonObject{{u"columns"_s, QJsonArray{1}}} << u"columns"_s;
    QTest::newRow("an unknown density") << QJsonObject{{u"density"_s, u"airy"_s}} << u"density"_s;
    QTest::newRow("more frozen than there is room") << QJsonObject{{u"frozen"_s, 99}} << u"frozen"_s;
    QTest::newRow("a width of nothing") << QJsonObject{{u"widths"_s, QJsonObject{{u"name"_s, 0}}}} << u"widths"_s;
}

void TestViews::aLayoutThatMakesNoSenseIsRefused()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, what);
    const auto layout = viewLayoutFromJson(json);
    QVERIFY(!layout);
    QCOMPARE(layout.error().code, u"view.form"_s);
    QCOMPARE(layout.error().arguments[u"value"_s].toString(), what);
}

void TestViews::aViewIsKeptAndComesBack()
{
    const auto saved = save({{}, 1, u"leads"_s, u"  My  hot ones "_s, {}, Sharing::Private, {}, fullLayout()}, ana);
    BATON_VERIFY(saved);
    QCOMPARE(saved->name, u"My hot ones"_s);
    const auto back = inside([id = saved->id](Connection &connection) {
        return ViewStore(connection).byId(id, {ana, {}});
    });
    BATON_VERIFY(back);
    QCOMPARE(*back, *saved);
    QCOMPARE(back->owner, ana);
    QCOMPARE(back->layout, fullLayout());
}

void TestViews::eachSeesWhatHeMay()
{
    BATON_VERIFY(save({{}, 1, u"leads"_s, u"secret"_s, {}, Sharing::Private, {}, {}}, ana));
    BATON_VERIFY(save({{}, 1, u"leads"_s, u"Of all"_s, {}, Sharing::Team, {}, {}}, ana));
    BATON_VERIFY(save({{}, 1, u"leads"_s, u"fixed"_s, {}, Sharing::Locked, {}, {}}, opal));
    BATON_VERIFY(save({{}, 1, u"campaigns"_s, u"elsewhere"_s, {}, Sharing::Team, {}, {}}, ana));
    QCOMPARE(seenBy(ana), (QStringList{u"fixed"_s, u"Of all"_s, u"secret"_s}));
    QCOMPARE(seenBy(ben), (QStringList{u"fixed"_s, u"Of all"_s}));
    QCOMPARE(seenBy(opal), (QStringList{u"fixed"_s, u"Of all"_s})); // What is private is private.
}

void TestViews::whoMayChangeWhat_data()
{
    QTest::addColumn<int>("sharing");
    QTest::addColumn<qint64>("by");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Sharing sharing, UserId by, const QString &code) {
        QTest::newRow(name) << static_cast<int>(sharing) << by.value() << code;
    };
    row("his own", Sharing::Private, ana, {});
    row("his own, shared", Sharing::Team, ana, {});
    row("his own, locked since", Sharing::Locked, ana, u"view.locked"_s);
    row("somebody else's private one", Sharing::Private, ben, u"view.unknown"_s);
    row("somebody else's shared one", Sharing::Team, ben, u"view.notYours"_s);
    row("somebody else's locked one", Sharing::Locked, ben, u"view.locked"_s);
    row("operations, a shared one", Sharing::Team, opal, {});
    row("operations, a locked one", Sharing::Locked, opal, {});
    row("operations, a private one", Sharing::Private, opal, u"view.unknown"_s);
}

void TestViews::whoMayChangeWhat()
{
    QFETCH(int, sharing);
    QFETCH(qint64, by);
    QFETCH(QString, code);
    auto view = save({{}, 1, u"leads"_s, u"one"_s, {}, Sharing::Team, {}, {}}, ana);
    BATON_VERIFY(view);
    view->sharing = static_cast<Sharing>(sharing);
    view = save(*view, view->sharing == Sharing::Locked ? opal : ana);
    BATON_VERIFY(view);
    SavedView changed = *view;
    changed.layout = fullLayout();
    const auto saved = save(changed, UserId(by));
    QCOMPARE(saved ? QString() : saved.error().code, code);
    const auto removed = inside([&, stamp = stampOf(UserId(by))](Connection &connection) -> Result<void> {
        ViewStore store(connection);
        const auto reader = store.reader(stamp.actor);
        return reader ? store.remove(view->id, saved ? saved->revision : view->revision, *reader, stamp)
                      : Result<void>(failure(reader));
    });
    QCOMPARE(removed ? QString() : removed.error().code, code);
    QCOMPARE(seenBy(ana).contains(u"one"_s), !code.isEmpty());
}

void TestViews::aNameIsOneViews()
{
    BATON_VERIFY(save({{}, 1, u"leads"_s, u"Hot"_s, {}, Sharing::Team, {}, {}}, ana));
    const auto again = save({{}, 1, u"leads"_s, u"HOT"_s, {}, Sharing::Private, {}, {}}, ben);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"view.nameTaken"_s);
    BATON_VERIFY(save({{}, 1, u"campaigns"_s, u"Hot"_s, {}, Sharing::Private, {}, {}}, ben));
    const auto nameless = save({{}, 1, u"leads"_s, u"  "_s, {}, Sharing::Private, {}, {}}, ben);
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().code, u"view.nameMissing"_s);
}

void TestViews::anOldRevisionIsRefused()
{
    const auto view = save({{}, 1, u"leads"_s, u"Hot"_s, {}, Sharing::Private, {}, {}}, ana);
    BATON_VERIFY(view);
    SavedView changed = *view;
    changed.layout = fullLayout();
    BATON_VERIFY(save(changed, ana));
    changed.layout = {};
    const auto late = save(changed, ana);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Conflict);
}

void TestViews::whoeverHasTheRoleBeginsWithIt()
{
    const SavedView forReps{{}, 1, u"leads"_s, u"For reps"_s, {}, Sharing::Team, {Role::Rep}, {}};
    const auto refused = save(forReps, ana);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"view.roles"_s);
    SavedView hidden = forReps;
    hidden.sharing = Sharing::Private;
    QCOMPARE(save(hidden, opal).error().code, u"view.rolesPrivate"_s);
    const auto view = save(forReps, opal);
    BATON_VERIFY(view);
    const auto beginning = [this](UserId user) {
        return inside([user](Connection &connection) -> Result<QString> {
                   ViewStore store(connection);
                   const auto reader = store.reader(user);
                   const auto views = store.of(u"leads"_s, *reader);
                   const auto begun = beginningOf(*views, *reader);
                   return begun ? begun->name : QString();
               })
            .value();
    };
    QCOMPARE(beginning(ana), u"For reps"_s);
    QCOMPARE(beginning(ben), QString());
}

/// As a member of baton_user, whatever program is used.
void TestViews::aServerHoldsEverybodyToIt()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    if (engine != Engine::Postgresql)
        QSKIP("A file has no server");
    BATON_VERIFY(save({{}, 1, u"leads"_s, u"mine"_s, {}, Sharing::Private, {}, {}}, ana));
    BATON_VERIFY(save({{}, 1, u"leads"_s, u"hidden"_s, {}, Sharing::Private, {}, {}}, ben));
    BATON_VERIFY(save({{}, 1, u"leads"_s, u"shared"_s, {}, Sharing::Team, {}, {}}, ben));
    BATON_VERIFY(save({{}, 1, u"leads"_s, u"fixed"_s, {}, Sharing::Locked, {}, {}}, opal));
    auto connection = Connection::open(m_test->location(), Connection::Access::ReadWrite);
    BATON_VERIFY(connection);
    Connection &own = **connection;
    // All of it goes again at the end, the role too.
    auto transaction = Transaction::begin(own, Transaction::Mode::Write);
    BATON_VERIFY(transaction);
    const QString login = u"baton_view_%1"_s.arg(QCoreApplication::applicationPid());
    BATON_VERIFY(own.run(u"UPDATE app_user SET login = '%1' WHERE id = 1"_s.arg(login)));
    BATON_VERIFY(own.run(u"CREATE ROLE %1 LOGIN IN ROLE baton_user"_s.arg(login)));
    BATON_VERIFY(own.run(u"SET SESSION AUTHORIZATION %1"_s.arg(login)));
    QCOMPARE(own.count(u"SELECT count(*) FROM saved_view"_s).value(), 3);
    QCOMPARE(own.execute(u"UPDATE saved_view SET name = 'changed'"_s, {}).value(), 1); // His own alone.
    for (const QString &refused : {u"UPDATE saved_view SET owner_id = 2 WHERE owner_id = 1"_s,
                                   u"UPDATE saved_view SET sharing = 3 WHERE owner_id = 1"_s,
                                   u"INSERT INTO saved_view (list, name, owner_id, sharing, layout, created_at, "
                                   "recorded_at) VALUES ('leads', 'x', 2, 2, '{}', 0, 0)"_s,
                                   u"INSERT INTO saved_view (list, name, owner_id, sharing, roles, layout, created_at, "
                                   "recorded_at) VALUES ('leads', 'x', 1, 2, '[\"rep\"]', '{}', 0, 0)"_s}) {
        BATON_VERIFY(own.run(u"SAVEPOINT before"_s));
        const auto done = own.execute(refused, {});
        QVERIFY2(!done && done.error().kind == Error::Kind::Denied, qPrintable(refused));
        BATON_VERIFY(own.run(u"ROLLBACK TO SAVEPOINT before"_s));
    }
}

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
