// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample/samplerunner.h"

#include "funnel/handoffdeadlinestore.h"
#include "history/batchstore.h"
#include "history/eventlog.h"
#include "history/journal.h"
#include "leads/customfieldstore.h"
#include "leads/externalidstore.h"
#include "leads/leadquestionsql.h"
#include "people/teamstore.h"
#include "people/userstore.h"
#include "routing/capacitystore.h"
#include "routing/routingpoolstore.h"
#include "sample/sampleagreementloader.h"
#include "sample/samplecampaignloader.h"
#include "sample/samplecompany.h"
#include "scoring/scorerunner.h"
#include "sources/channelstore.h"
#include "sources/sourcestore.h"
#include "storage/secondaryindexes.h"
#include "support/text.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Below it the indexes that are there already cost less than making them again.
constexpr qint64 leadsWorthIndexingLast = 20'000;

// Of one person at a time.
constexpr qint64 fewestOpen = 5;
constexpr qint64 mostOpen = 100'000;

template<typename AnyId>
QList<qint64> valuesOf(const QList<AnyId> &ids)
{
    QList<qint64> values;
    for (const AnyId id : ids)
        values.append(id.value());
    return values;
}

Result<QList<UserId>> createUsers(Connection &connection, const Stamp &stamp)
{
    QList<UserId> ids;
    UserStore store(connection);
    for (const SampleUser &user : sampleCompany().users) {
        User stored;
        stored.name = user.name;
        stored.login = user.login;
        stored.email = user.login.isEmpty() ? QString() : QString(user.login + u"@baton.example"_s);
        stored.active = user.isActive;
        stored.roles = user.roles;
        const auto created = store.create(stored, stamp);
        if (!created)
            return failure(created);
        ids.append(created->id);
    }
    return ids;
}

/// What everybody has room for grows with the company.
Result<void> limitLoads(Connection &connection, const QList<UserId> &users, qint64 leads, const Stamp &stamp)
{
    CapacityStore store(connection);
    const QList<SampleUser> &people = sampleCompany().users;
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (people[i].mostOpen == 0)
            continue;
        RoutingCapacity capacity;
        capacity.mostOpen = static_cast<int>(std::clamp(leads * people[i].mostOpen / 1000, fewestOpen, mostOpen));
        if (auto set = store.set(users[i], capacity, stamp); !set)
            return set;
    }
    return {};
}

Result<void> createTeams(Connection &connection, const QList<UserId> &users, const Stamp &stamp)
{
    TeamStore store(connection);
    for (const SampleTeam &team : sampleCompany().teams) {
        Team stored;
        stored.name = team.name;
        stored.side = team.side;
        for (const int member : team.members)
            stored.members.append(users[member]);
        std::ranges::sort(stored.members);
        if (const auto created = store.create(stored, stamp); !created)
            return failure(created);
    }
    return {};
}

Result<QList<SourceId>> createSources(Connection &connection, const QString &currency, const QList<UserId> &users,
                                      const Stamp &stamp, Instant today)
{
    QList<SourceId> ids;
    SourceStore store(connection);
    for (const SampleSource &source : sampleCompany().sources) {
        Source stored;
        stored.name = source.name;
        stored.type = source.type;
        stored.lawfulBasis = source.lawfulBasis;
        stored.owner = users.first();
        stored.partner = source.partner;
        stored.vendor = source.vendor;
        if (source.costMinor > 0)
            stored.cost = Money{source.costMinor, currency};
        if (source.type == SourceType::PurchasedList)
            stored.licenceExpiresOn = QDate(1970, 1, 1).addDays(toMillis(today) / 86'400'000 + 270);
        const auto created = store.create(stored, stamp);
        if (!created)
            return failure(created);
        ids.append(created->id);
    }
    return ids;
}

QList<CustomField> customFields(BatchId batch, const QString &currency)
{
    CustomField budget{{}, 1, u"budget"_s, u"Budget"_s, FieldType::Money, {}, currency, batch};
    CustomField renewal{{}, 1, u"renewal_date"_s, u"Renewal date"_s, FieldType::Date, {}, {}, batch};
    CustomField useCase{{}, 1, u"use_case"_s, u"Use case"_s, FieldType::OneOf, sampleUseCases(), {}, batch};
    CustomField newsletter{{}, 1, u"wants_newsletter"_s, u"Wants the newsletter"_s, FieldType::YesNo, {}, {}, batch};
    return {budget, renewal, useCase, newsletter};
}

Result<BatchId> createBatch(Connection &connection, const SampleRunner::Options &options, Instant today,
                            const Stamp &stamp)
{
    Batch batch;
    batch.kind = Batch::Kind::Sample;
    batch.options = {{u"leads"_s, options.leads},
                     {u"seed"_s, QString::number(options.seed)},
                     {u"currency"_s, options.currency},
                     {u"today"_s, toIsoText(today)}};
    batch.occurredAt = stamp.occurredAt;
    batch.recordedAt = stamp.recordedAt;
    batch.actor = stamp.actor;
    return BatchStore(connection).create(batch);
}

/// Fields and channels are small tables of which a batch names its own rows.
Result<void> createVocabulary(Connection &connection, SampleReferences &references, const QString &currency,
                              const Stamp &stamp)
{
    const auto channels = ChannelStore(connection).findOrCreate(sampleCompany().channelNames(), references.batch);
    if (!channels)
        return failure(channels);
    for (const SampleSource &source : sampleCompany().sources) {
        QList<ChannelId> &ids = references.channels.emplaceBack();
        for (const SampleChannel &channel : source.channels)
            ids.append(channels->byKey.value(comparisonKey(channel.name)));
    }
    const auto fields = CustomFieldStore(connection).createMissing(customFields(references.batch, currency), stamp);
    if (!fields)
        return failure(fields);
    QList<qint64> fieldIds;
    for (const CustomField &field : *fields)
        fieldIds.append(field.id.value());
    std::ranges::sort(fieldIds);
    const auto system = ExternalIdStore(connection).findOrCreateSystem(u"Customer base"_s);
    if (!system)
        return failure(system);
    references.customerSystem = system->value();
    return Journal(connection, references.batch)
        .append(Journal::created(Entity::Channel, valuesOf(channels->created))
                + Journal::created(Entity::CustomField, fieldIds));
}

Instant dayOf(Instant now)
{
    return std::chrono::floor<std::chrono::days>(now);
}

} // namespace

SampleRunner::SampleRunner(Database &database, Author author)
    : m_database(database)
    , m_author(author)
{}

Result<SampleRunner::Beginning> SampleRunner::begin(const Options &options, Instant today, const Stamp &stamp)
{
    return m_database
        .write([options, today, stamp](Connection &connection) -> Result<Beginning> {
            SampleReferences references;
            const auto users = createUsers(connection, stamp);
            if (!users)
                return failure(users);
            references.users = *users;
            if (auto teams = createTeams(connection, *users, stamp); !teams)
                return failure(teams);
            const auto sources = createSources(connection, options.currency, *users, stamp, today);
            if (!sources)
                return failure(sources);
            references.sources = *sources;
            const auto batch = createBatch(connection, options, today, stamp);
            if (!batch)
                return failure(batch);
            references.batch = *batch;
            if (auto created = createVocabulary(connection, references, options.currency, stamp); !created)
                return failure(created);
            SampleCampaignLoader campaigns(connection, *batch, stamp);
            if (auto created = campaigns.load(options.currency, users->first(), today); !created)
                return failure(created);
            const auto routing = SampleAgreementLoader(connection, *users, stamp).load(today);
            if (!routing)
                return failure(routing);
            references.routing = *routing;
            const auto beginning = beginningOf(connection, references, today);
            if (!beginning)
                return failure(beginning);
            Event event;
            event.stamp = stamp;
            event.entity = Entity::Batch;
            event.entityId = batch->value();
            event.verb = Verb::Created;
            event.batch = *batch;
            if (auto logged = EventLog(connection).append(event); !logged)
                return failure(logged);
            if (options.leads >= leadsWorthIndexingLast) {
                if (auto dropped = dropSecondaryIndexes(connection); !dropped)
                    return failure(dropped);
            }
            return *beginning;
        })
        .result();
}

Result<SampleRunner::Beginning> SampleRunner::beginningOf(Connection &connection, const SampleReferences &references,
                                                          Instant today)
{
    HandoffDeadlineStore handoffs(connection);
    const auto tele = handoffs.terms(Side::Tele, today);
    const auto sales = tele ? handoffs.terms(Side::Sales, today) : tele;
    if (!sales)
        return failure(sales);
    const auto ruleset = Ruleset::fromJson(sampleRouting(), leadCatalogue());
    if (!ruleset)
        return failure(ruleset);
    auto pool = RoutingPoolStore(connection).pool(*ruleset, references.routing, today);
    if (!pool)
        return failure(pool);
    return Beginning{references, {*tele, *sales}, std::move(*pool)};
}

QFuture<Result<QList<qint64>>> SampleRunner::write(const Chunk &chunk, qint64 leadsDone, const Stamp &stamp)
{
    // The account ids only grow when the step before is over, never while this job reads them.
    return m_database.write(
        [chunk, leadsDone, stamp, references = m_references, accounts = m_accountIds](Connection &connection) {
            auto loaded = SampleLoader(connection, *references, stamp).load(*chunk, *accounts);
            if (!loaded)
                return loaded;
            auto advanced = BatchStore(connection).advance(references->batch, leadsDone, {});
            return advanced ? loaded : Result<QList<qint64>>(failure(advanced));
        });
}

Result<void> SampleRunner::settle(const QHash<QString, QuotaTurn> &turns)
{
    return m_database
        .write([turns, routing = m_references->routing](Connection &connection) -> Result<void> {
            if (auto stored = RoutingPoolStore(connection).storeTurns(turns, routing); !stored)
                return stored;
            return restoreSecondaryIndexes(connection);
        })
        .result();
}

Result<void> SampleRunner::score(Instant today, const Stamp &stamp, const Progress &progress)
{
    const FixedClock clock(today);
    const FixedClock wall(stamp.recordedAt);
    ScoreRunner runner(m_database, Author(clock, wall, stamp.actor), leadCatalogue());
    const auto scored = runner.run({}, [&](qint64 done, qint64 total) {
        if (progress)
            progress(Work::Scoring, done, total);
        if (m_isCancelled)
            runner.cancel();
    });
    if (scored)
        return {};
    return m_isCancelled ? failure(Error::Kind::Conflict, u"sample.cancelled"_s) : failure(scored);
}

Result<void> SampleRunner::finish(qint64 leads)
{
    return m_database
        .write([leads, stamp = m_author.stamp(), batch = m_references->batch,
                users = m_references->users](Connection &connection) -> Result<void> {
            // At the end, for what is there was given out without a limit.
            if (auto limited = limitLoads(connection, users, leads, stamp); !limited)
                return limited;
            return BatchStore(connection).finish(batch, Batch::State::Done, stamp.recordedAt, {{u"leads"_s, leads}});
        })
        .result();
}

Result<qint64> SampleRunner::run(const Options &options, const Progress &progress)
{
    if (options.leads < 0 || options.leads > mostLeads)
        return failure(Error::Kind::Invalid, u"sample.range"_s, {{u"value"_s, options.leads}, {u"limit"_s, mostLeads}});
    const Stamp stamp = m_author.stamp();
    const SampleLeads leads({options.leads, options.seed, options.currency, dayOf(stamp.occurredAt)});
    const auto beginning = begin(options, leads.settings().today, stamp);
    if (!beginning)
        return failure(beginning);
    m_references = std::make_shared<const SampleReferences>(beginning->references);
    auto router = SampleRouter::create(leadCatalogue(), m_references->users, beginning->pool, leads.settings());
    if (!router)
        return failure(router);
    m_accountIds = std::make_shared<std::vector<qint64>>();

    const auto chunkFrom = [&](qint64 first) {
        return std::make_shared<const SampleChunk>(
            SampleChunk::of(leads, first, std::min(options.leads, first + leadsPerStep), *router, beginning->terms));
    };
    Chunk chunk = options.leads > 0 ? chunkFrom(0) : nullptr;
    for (qint64 done = 0; done < options.leads;) {
        done = std::min(options.leads, done + leadsPerStep);
        const auto written = write(chunk, done, stamp);
        // The next step is made while this one is being written.
        chunk = done < options.leads ? chunkFrom(done) : nullptr;
        const auto accounts = written.result();
        if (!accounts)
            return failure(accounts);
        m_accountIds->insert(m_accountIds->end(), accounts->begin(), accounts->end());
        if (progress)
            progress(Work::Writing, done, options.leads);
        if (m_isCancelled)
            return failure(Error::Kind::Conflict, u"sample.cancelled"_s);
    }
    if (auto settled = settle(router->turns()); !settled)
        return failure(settled);
    if (auto scored = score(leads.settings().today, stamp, progress); !scored)
        return failure(scored);
    if (auto finished = finish(options.leads); !finished)
        return failure(finished);
    return options.leads;
}

QFuture<Result<qint64>> SampleRunner::start(const Options &options, const Progress &progress)
{
    return QtConcurrent::run([this, options, progress] { return run(options, progress); });
}

} // namespace baton
