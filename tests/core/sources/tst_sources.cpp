// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/eventlog.h"
#include "sources/channelstore.h"
#include "sources/sourceservice.h"
#include "sources/sourcestore.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const Instant start = fromMillis(1'700'000'000'000);
const Stamp stamp{start, start, {}};

Source named(const QString &name)
{
    Source source;
    source.name = name;
    return source;
}

} // namespace

/// Sources and channels on both databases.
class TestSources : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void typesAndBasesHaveKeys();
    void aSourceIsFoundOrMade();
    void aNameIsTakenOnce_data();
    void aNameIsTakenOnce();
    void everythingIsKeptAndLogged();
    void aStaleRevisionIsRefused();
    void channelsAreFoundOrMadeByWhatTheySay();
    void manyChannelsAtOnce();
    void theServiceTellsAfterTheCommit();

private:
    template<typename Job>
    auto inside(Job job)
    {
        return m_database->write(std::move(job)).result();
    }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{start};
};

void TestSources::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
}

void TestSources::cleanup()
{
    m_database.reset();
    m_test.reset();
}

void TestSources::typesAndBasesHaveKeys()
{
    QStringList types;
    for (const SourceType type : allSourceTypes) {
        types += keyOf(type);
        QCOMPARE(sourceTypeFromKey(keyOf(type)), std::optional(type));
        QVERIFY(!nameOf(type).isEmpty());
    }
    QCOMPARE(types.join(u' '), u"customers internet event fieldSales partner list"_s);
    for (const LawfulBasis basis : allLawfulBases) {
        QCOMPARE(lawfulBasisFromKey(keyOf(basis)), std::optional(basis));
        QVERIFY(!nameOf(basis).isEmpty());
    }
    QCOMPARE(sourceTypeFromKey(u"fieldsales"), std::nullopt);
}

void TestSources::aSourceIsFoundOrMade()
{
    const auto made =
        inside([](Connection &connection) { return SourceStore(connection).findOrCreate(u"  Web   form "_s, stamp); });
    BATON_VERIFY(made);
    QCOMPARE(made->was, FoundSource::Was::Created);
    QCOMPARE(made->source.name, u"Web form"_s);
    QCOMPARE(made->source.type, SourceType::PurchasedList);
    QCOMPARE(made->source.lawfulBasis, LawfulBasis::NotStated);
    const auto again =
        inside([](Connection &connection) { return SourceStore(connection).findOrCreate(u"WEB FORM"_s, stamp); });
    BATON_VERIFY(again);
    QCOMPARE(again->was, FoundSource::Was::Known);
    QCOMPARE(again->source, made->source);
}

void TestSources::aNameIsTakenOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");

    QTest::newRow("blank") << u" \t "_s << u"source.nameMissing"_s;
    QTest::newRow("the same in other letters") << u"fair 2026"_s << u"source.nameTaken"_s;
    QTest::newRow("another") << u"Fair 2027"_s << u""_s;
}

void TestSources::aNameIsTakenOnce()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    BATON_VERIFY(
        inside([](Connection &connection) { return SourceStore(connection).create(named(u"Fair 2026"_s), stamp); }));
    const auto second =
        inside([name](Connection &connection) { return SourceStore(connection).create(named(name), stamp); });
    QCOMPARE(second ? QString() : second.error().code, code);
    const auto all = inside([](Connection &connection) { return SourceStore(connection).all(); });
    QCOMPARE(all->size(), code.isEmpty() ? 2 : 1);
}

void TestSources::everythingIsKeptAndLogged()
{
    const auto made =
        inside([](Connection &connection) { return SourceStore(connection).create(named(u"List"_s), stamp); });
    BATON_VERIFY(made);
    Source full = *made;
    full.name = u"Liste A"_s;
    full.type = SourceType::Partner;
    full.lawfulBasis = LawfulBasis::Consent;
    full.partner = u"P"_s;
    full.vendor = u"V"_s;
    full.cost = Money{123456, u"EUR"_s};
    full.licenceExpiresOn = QDate(2027, 1, 31);
    const auto updated = inside([full](Connection &connection) { return SourceStore(connection).update(full, stamp); });
    BATON_VERIFY(updated);
    QCOMPARE(updated->revision, 2);
    const auto read = inside([full](Connection &connection) { return SourceStore(connection).byId(full.id); });
    BATON_VERIFY(read);
    QCOMPARE(*read, *updated);
    const auto events =
        inside([full](Connection &connection) { return EventLog(connection).of(Entity::Source, full.id.value()); });
    BATON_VERIFY(events);
    QStringList fields;
    for (const Event &event : *events)
        fields += event.field + u'>' + event.newValue;
    fields.sort();
    QCOMPARE(fields.join(u' '),
             u"> cost>123456 EUR lawfulBasis>1 licenceExpiresOn>2027-01-31 name>Liste A partner>P type>5 vendor>V"_s);
}

void TestSources::aStaleRevisionIsRefused()
{
    const auto made =
        inside([](Connection &connection) { return SourceStore(connection).create(named(u"A"_s), stamp); });
    BATON_VERIFY(made);
    Source theirs = *made;
    theirs.vendor = u"theirs"_s;
    BATON_VERIFY(inside([theirs](Connection &connection) { return SourceStore(connection).update(theirs, stamp); }));
    Source mine = *made;
    mine.vendor = u"mine"_s;
    const auto refused = inside([mine](Connection &connection) { return SourceStore(connection).update(mine, stamp); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().code, u"source.conflict"_s);
    const auto unknown = inside([](Connection &connection) { return SourceStore(connection).byId(SourceId(99)); });
    QCOMPARE(unknown.error().code, u"source.unknown"_s);
}

void TestSources::channelsAreFoundOrMadeByWhatTheySay()
{
    const auto found = inside([](Connection &connection) {
        return ChannelStore(connection).findOrCreate({u"Google"_s, u" google"_s, u""_s, u"  "_s, u"Trade  Show"_s}, {});
    });
    BATON_VERIFY(found);
    QCOMPARE(found->byKey.size(), 2);
    QCOMPARE(found->created.size(), 2);
    const auto again = inside([](Connection &connection) {
        return ChannelStore(connection).findOrCreate({u"GOOGLE"_s, u"Other"_s}, {});
    });
    BATON_VERIFY(again);
    QCOMPARE(again->byKey.value(u"google"_s), found->byKey.value(u"google"_s));
    QCOMPARE(again->created, QList<ChannelId>{again->byKey.value(u"other"_s)});
    const auto all = inside([](Connection &connection) { return ChannelStore(connection).all(); });
    QStringList names;
    for (const Channel &channel : *all)
        names += channel.name;
    QCOMPARE(names.join(u'|'), u"Google|Other|Trade Show"_s);
}

void TestSources::manyChannelsAtOnce()
{
    QStringList names;
    for (int i = 0; i < 3000; ++i)
        names += u"Channel \"%1\", ü"_s.arg(i);
    const auto found =
        inside([names](Connection &connection) { return ChannelStore(connection).findOrCreate(names, {}); });
    BATON_VERIFY(found);
    QCOMPARE(found->created.size(), 3000);
    QVERIFY(std::ranges::is_sorted(found->created));
    const auto again =
        inside([names](Connection &connection) { return ChannelStore(connection).findOrCreate(names, {}); });
    BATON_VERIFY(again);
    QVERIFY(again->created.isEmpty());
    QCOMPARE(again->byKey, found->byKey);
}

void TestSources::theServiceTellsAfterTheCommit()
{
    const FixedClock wall{start};
    const Author author(m_clock, wall, {});
    SourceService service(*m_database, author);
    QSignalSpy changed(&service, &SourceService::sourceChanged);
    const auto added = service.add(named(u"Web"_s)).result();
    BATON_VERIFY(added);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<SourceId>(), added->id);
    QVERIFY(!service.add(named(u"web"_s)).result());
    BATON_VERIFY(service.add(named(u"Fair"_s)).result());
    QTRY_COMPARE(changed.size(), 2); // Replies come in order: the refused one had none.
    QCOMPARE(service.sources().result()->size(), 2);
    QVERIFY(service.channels().result()->isEmpty());
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
