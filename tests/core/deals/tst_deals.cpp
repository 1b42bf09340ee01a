// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deals/dealfieldsql.h"
#include "deals/dealstore.h"
#include "history/eventlog.h"
#include "leads/leadliststore.h"
#include "leads/leadquestionsql.h"
#include "leads/leadstore.h"
#include "leads/personstore.h"
#include "storage/workspace.h"
#include "testdatabase.h"

#include <QTest>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

const Instant start = fromMillis(1'700'000'000'000);
const Stamp stamp{start, start, {}};

} // namespace

/// Light opportunities on both databases.
class TestDeals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();
    void aDealIsKeptAndLogged();
    void aStaleRevisionIsRefused();
    void aPersonHasOneRole();
    void aLeadShowsItsLatestDeal();

private:
    template<typename Job>
    auto inside(Job job)
    {
        return m_database->write(std::move(job)).result();
    }
    Result<Deal> create(const Deal &deal)
    {
        return inside([deal](Connection &connection) { return DealStore(connection).create(deal, stamp); });
    }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Database> m_database;
    FixedClock m_clock{start};
    Deal m_deal; ///< Of lead 1, not stored.
};

void TestDeals::init()
{
    QFETCH_GLOBAL(baton::Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    m_test = std::make_unique<TestDatabase>(engine);
    auto database = Workspace::create(m_test->location(), {}, m_clock);
    BATON_VERIFY(database);
    m_database = std::move(*database);
    BATON_VERIFY(inside([](Connection &connection) -> Result<void> {
        for (int i = 0; i < 2; ++i)
            if (auto lead = LeadStore(connection).create({}, stamp); !lead)
                return failure(lead);
        Person person;
        person.lastName = u"Reis"_s;
        auto stored = PersonStore(connection).create(person, stamp);
        return stored ? Result<void>() : failure(stored);
    }));
    m_deal = {};
    m_deal.lead = LeadId(1);
    m_deal.name = u"Licences"_s;
    m_deal.amount = Money{1250050, u"EUR"_s};
    m_deal.stage = u"negotiation"_s;
    m_deal.closeDate = QDate(2026, 12, 31);
}

void TestDeals::cleanup()
{
    m_database.reset();
    m_test.reset();
}

void TestDeals::aDealIsKeptAndLogged()
{
    const auto made = create(m_deal);
    BATON_VERIFY(made);
    Deal changed = *made;
    changed.amount = std::nullopt;
    changed.reason = u"price"_s;
    const auto updated =
        inside([changed](Connection &connection) { return DealStore(connection).update(changed, stamp); });
    BATON_VERIFY(updated);
    QCOMPARE(updated->revision, 2);
    const auto read = inside([changed](Connection &connection) { return DealStore(connection).byId(changed.id); });
    BATON_VERIFY(read);
    QCOMPARE(*read, *updated);
    QCOMPARE(read->closeDate, m_deal.closeDate);
    const auto events =
        inside([changed](Connection &connection) { return EventLog(connection).of(Entity::Deal, changed.id.value()); });
    BATON_VERIFY(events);
    QCOMPARE(events->size(), 3);
    QCOMPARE(events->at(0).field, u"amount"_s);
    QCOMPARE(events->at(0).oldValue, u"1250050 EUR"_s);
    QCOMPARE(events->at(0).newValue, QString());
    QCOMPARE(events->at(1).newValue, u"price"_s);
}

void TestDeals::aStaleRevisionIsRefused()
{
    const auto made = create(m_deal);
    BATON_VERIFY(made);
    Deal theirs = *made;
    theirs.stage = u"won"_s;
    BATON_VERIFY(inside([theirs](Connection &connection) { return DealStore(connection).update(theirs, stamp); }));
    Deal mine = *made;
    mine.stage = u"lost"_s;
    const auto refused = inside([mine](Connection &connection) { return DealStore(connection).update(mine, stamp); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().code, u"deal.conflict"_s);
    const auto unknown = inside([](Connection &connection) { return DealStore(connection).byId(DealId(9)); });
    QCOMPARE(unknown.error().code, u"deal.unknown"_s);
}

void TestDeals::aPersonHasOneRole()
{
    const auto made = create(m_deal);
    BATON_VERIFY(made);
    const auto people = inside([id = made->id](Connection &connection) -> Result<QList<DealPerson>> {
        DealStore deals(connection);
        for (const auto &role : {u"uses"_s, u"signs"_s})
            if (auto set = deals.setPerson({id, PersonId(1), role}); !set)
                return failure(set);
        return deals.people(id);
    });
    BATON_VERIFY(people);
    QCOMPARE(*people, (QList<DealPerson>{{made->id, PersonId(1), u"signs"_s}}));
}

void TestDeals::aLeadShowsItsLatestDeal()
{
    BATON_VERIFY(create(m_deal));
    Deal later = m_deal;
    later.amount = Money{99, u"BRL"_s};
    later.reason = u"timing"_s;
    BATON_VERIFY(create(later));
    const auto ofLead = inside([](Connection &connection) { return DealStore(connection).ofLead(LeadId(1)); });
    BATON_VERIFY(ofLead);
    QCOMPARE(ofLead->size(), 2);
    QCOMPARE(ofLead->first().reason, u"timing"_s);
    FieldCatalogue fields = leadCatalogue();
    for (const FieldSpec &field : dealFields())
        fields.add(field);
    const auto page = inside([fields](Connection &connection) {
        return LeadListStore(connection, fields)
            .page({LeadId(1), LeadId(2)}, {u"amount"_s, u"closeDate"_s, u"reason"_s});
    });
    BATON_VERIFY(page);
    QCOMPARE(plainText(page->at(0).values[0]), u"0.99 BRL"_s);
    QCOMPARE(plainText(page->at(0).values[1]), u"2026-12-31"_s);
    QCOMPARE(plainText(page->at(0).values[2]), u"timing"_s);
    QVERIFY(isMissing(page->at(1).values[0]));
    const auto ids = inside([fields](Connection &connection) {
        LeadFilter filter;
        filter.condition = *parseCondition(u"reason = price", fields);
        return LeadListStore(connection, fields).ids(filter);
    });
    BATON_VERIFY(ids);
    QVERIFY(ids->isEmpty()); // An older deal does not speak for the lead.
}

QTEST_GUILESS_MAIN(TestDeals)
#include "tst_deals.moc"
