// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/funnelservice.h"

#include "funnel/funnelmemory.h"
#include "funnel/funnelreport.h"
#include "funnel/handoffreport.h"
#include "funnel/limboreport.h"
#include "funnel/stagemovestore.h"
#include "leads/customfieldstore.h"
#include "storage/database.h"
#include "storage/onebyone.h"
#include "support/reply.h"

namespace baton {

namespace {

/// What one question of the funnel is answered from.
struct Source
{
    std::shared_ptr<const FunnelColumns> columns;
    std::shared_ptr<const LeadGrouping> grouping;
};

Result<std::shared_ptr<const FunnelColumns>> columnsFor(FunnelReport &report, FunnelMemory *memory,
                                                        const FunnelMemory::Contents &kept)
{
    if (kept.columns)
        return kept.columns;
    auto read = report.columns();
    if (!read)
        return failure(read);
    auto columns = std::make_shared<const FunnelColumns>(std::move(*read));
    if (memory)
        memory->keep(kept.age, columns);
    return columns;
}

Result<Source> sourceFor(Connection &connection, const FieldCatalogue &builtIn, FunnelMemory *memory,
                         const FunnelQuestion &question)
{
    auto catalogue = CustomFieldStore(connection).completed(builtIn);
    if (!catalogue)
        return failure(catalogue);
    const auto kept = memory ? memory->contents() : FunnelMemory::Contents();
    FunnelReport report(connection, *catalogue);
    auto columns = columnsFor(report, memory, kept);
    if (!columns)
        return failure(columns);

    // Groups of all leads are asked for again and again, those under a condition once.
    const bool isKept = memory && question.condition.isAlways() && !periodFromKey(question.by);
    if (const auto known = isKept ? kept.groupings.value(question.by) : nullptr)
        return Source{*columns, known};
    auto read = report.grouping(**columns, question);
    if (!read)
        return failure(read);
    auto grouping = std::make_shared<const LeadGrouping>(std::move(*read));
    if (isKept)
        memory->keep(kept.age, question.by, grouping);
    return Source{*columns, grouping};
}

FunnelQuestion withoutGroups(FunnelQuestion question)
{
    question.by.clear();
    return question;
}

} // namespace

FunnelService::FunnelService(Database &database, const Author &author, FieldCatalogue builtIn, Reading reading,
                             QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_builtIn(std::move(builtIn))
    , m_memory(reading == Reading::Resident ? std::make_shared<FunnelMemory>() : nullptr)
{}

FunnelService::~FunnelService() = default;

QFuture<Result<FunnelFigures>> FunnelService::report(const FunnelQuestion &question)
{
    return m_database.read(
        [question, builtIn = m_builtIn, memory = m_memory](Connection &connection) -> Result<FunnelFigures> {
            auto source = sourceFor(connection, builtIn, memory.get(), question);
            if (!source)
                return failure(source);
            return FunnelReport::figures(*source->columns, *source->grouping, question);
        });
}

QFuture<Result<QList<LeadId>>> FunnelService::leadsBehind(const FunnelQuestion &question, const FunnelCell &cell)
{
    return m_database.read(
        [question, cell, builtIn = m_builtIn, memory = m_memory](Connection &connection) -> Result<QList<LeadId>> {
            auto source = sourceFor(connection, builtIn, memory.get(), question);
            if (!source)
                return failure(source);
            return FunnelReport::leadsBehind(*source->columns, *source->grouping, question, cell);
        });
}

QFuture<Result<LeakMap>> FunnelService::leaks(const FunnelQuestion &question)
{
    return m_database.read([question = withoutGroups(question), builtIn = m_builtIn,
                            memory = m_memory](Connection &connection) -> Result<LeakMap> {
        auto source = sourceFor(connection, builtIn, memory.get(), question);
        if (!source)
            return failure(source);
        const auto forgotten = HandoffReport(connection).forgotten(question.asOf);
        if (!forgotten)
            return failure(forgotten);
        return leakMap(*source->columns, *source->grouping, *forgotten, question.asOf, question.window);
    });
}

QFuture<Result<QList<LeadId>>> FunnelService::leadsBehind(const FunnelQuestion &question, const LeakPart &part)
{
    return m_database.read([question = withoutGroups(question), part, builtIn = m_builtIn,
                            memory = m_memory](Connection &connection) -> Result<QList<LeadId>> {
        auto source = sourceFor(connection, builtIn, memory.get(), question);
        if (!source)
            return failure(source);
        const auto forgotten = HandoffReport(connection).forgotten(question.asOf);
        if (!forgotten)
            return failure(forgotten);
        QList<LeadId> leads;
        for (const qint64 id :
             baton::leadsBehind(*source->columns, *source->grouping, *forgotten, question.asOf, question.window, part))
            leads.append(LeadId(id));
        return leads;
    });
}

QFuture<Result<QList<LimboLead>>> FunnelService::limbo()
{
    return m_database.read(
        [now = m_author.now()](Connection &connection) { return LimboReport(connection).find(now); });
}

QFuture<Result<MovedLead>> FunnelService::move(const StageMove &move)
{
    const auto reply = m_database.write(
        [move, consequence = m_consequence, stamp = m_author.stamp()](Connection &connection) -> Result<MovedLead> {
            auto moved = StageMoveStore(connection).write(move, stamp);
            if (!moved)
                return moved;
            if (auto followed = follow(consequence, connection, {moved->lead}, LeadChange::Moved, stamp); !followed)
                return failure(followed);
            return moved;
        });
    onReply(reply, this, [this](const Result<MovedLead> &moved) {
        if (!moved)
            return;
        forget();
        emit leadMoved(*moved);
    });
    return reply;
}

QFuture<Result<UnmovedLead>> FunnelService::undo(const MovedLead &done)
{
    const auto reply = m_database.write(
        [done, consequence = m_consequence, stamp = m_author.stamp()](Connection &connection) -> Result<UnmovedLead> {
            auto undone = StageMoveStore(connection).undo(done, stamp);
            if (!undone)
                return undone;
            if (auto followed = follow(consequence, connection, {done.lead}, LeadChange::Moved, stamp); !followed)
                return failure(followed);
            return undone;
        });
    onReply(reply, this, [this](const Result<UnmovedLead> &undone) {
        if (!undone)
            return;
        forget();
        emit leadMoved(undone->moved);
    });
    return reply;
}

QFuture<Result<QList<Result<MovedLead>>>> FunnelService::moveEach(const QList<StageMove> &moves)
{
    const auto reply = m_database.write([moves, consequence = m_consequence, stamp = m_author.stamp()](
                                            Connection &connection) -> Result<QList<Result<MovedLead>>> {
        StageMoveStore store(connection);
        auto answers =
            oneByOne<MovedLead>(connection, moves, [&](const StageMove &move) { return store.write(move, stamp); });
        if (!answers)
            return answers;
        QList<LeadId> leads;
        for (const auto &moved : std::as_const(*answers)) {
            if (moved)
                leads.append(moved->lead);
        }
        if (auto followed = follow(consequence, connection, leads, LeadChange::Moved, stamp); !followed)
            return failure(followed);
        return answers;
    });
    onReply(reply, this, [this](const Result<QList<Result<MovedLead>>> &answers) {
        if (!answers)
            return;
        forget();
        for (const auto &moved : *answers) {
            if (moved)
                emit leadMoved(*moved);
        }
    });
    return reply;
}

QFuture<Result<QList<Result<UnmovedLead>>>> FunnelService::undoEach(const QList<MovedLead> &done)
{
    const auto reply = m_database.write([done, consequence = m_consequence, stamp = m_author.stamp()](
                                            Connection &connection) -> Result<QList<Result<UnmovedLead>>> {
        StageMoveStore store(connection);
        auto answers =
            oneByOne<UnmovedLead>(connection, done, [&](const MovedLead &moved) { return store.undo(moved, stamp); });
        if (!answers)
            return answers;
        QList<LeadId> leads;
        for (const auto &undone : std::as_const(*answers)) {
            if (undone)
                leads.append(undone->moved.lead);
        }
        if (auto followed = follow(consequence, connection, leads, LeadChange::Moved, stamp); !followed)
            return failure(followed);
        return answers;
    });
    onReply(reply, this, [this](const Result<QList<Result<UnmovedLead>>> &answers) {
        if (!answers)
            return;
        forget();
        for (const auto &undone : *answers) {
            if (undone)
                emit leadMoved(undone->moved);
        }
    });
    return reply;
}

void FunnelService::forget()
{
    if (m_memory)
        m_memory->forget();
}

} // namespace baton
