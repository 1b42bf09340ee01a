// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadservice.h"

#include "leads/accountstore.h"
#include "leads/customfieldstore.h"
#include "leads/leadbulkeditstore.h"
#include "leads/leaddetailsstore.h"
#include "leads/leadeditstore.h"
#include "leads/leadliststore.h"
#include "leads/leadstore.h"
#include "leads/similarleadstore.h"
#include "leads/timelinekeystore.h"
#include "leads/timelinestore.h"
#include "storage/database.h"
#include "support/reply.h"

namespace baton {

LeadService::LeadService(Database &database, const Author &author, FieldCatalogue builtIn, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_author(author)
    , m_builtIn(std::move(builtIn))
{}

QFuture<Result<FieldCatalogue>> LeadService::catalogue()
{
    return m_database.read(
        [builtIn = m_builtIn](Connection &connection) { return CustomFieldStore(connection).completed(builtIn); });
}

QFuture<Result<QList<LeadId>>> LeadService::ids(const LeadFilter &filter)
{
    return m_database.read([builtIn = m_builtIn, filter](Connection &connection) -> Result<QList<LeadId>> {
        auto catalogue = CustomFieldStore(connection).completed(builtIn);
        if (!catalogue)
            return failure(catalogue);
        return LeadListStore(connection, *catalogue).ids(filter);
    });
}

LeadService::Listing LeadService::list(const LeadFilter &filter)
{
    auto begun = std::make_shared<QPromise<QList<LeadId>>>();
    begun->start();
    QFuture<QList<LeadId>> beginning = begun->future();
    auto all = m_database.read(
        [builtIn = m_builtIn, filter, begun = std::move(begun)](Connection &connection) -> Result<QList<LeadId>> {
            auto catalogue = CustomFieldStore(connection).completed(builtIn);
            if (!catalogue)
                return failure(catalogue);
            return LeadListStore(connection, *catalogue).ids(filter, [&begun](const QList<LeadId> &leads) {
                begun->addResult(leads);
                begun->finish();
            });
        });
    return {std::move(beginning), std::move(all)};
}

QFuture<Result<QList<LeadGroup>>> LeadService::groups(const LeadFilter &filter, const QString &key, Qt::SortOrder order,
                                                      const QStringList &figures)
{
    return m_database.read(
        [builtIn = m_builtIn, filter, key, order, figures](Connection &connection) -> Result<QList<LeadGroup>> {
            auto catalogue = CustomFieldStore(connection).completed(builtIn);
            if (!catalogue)
                return failure(catalogue);
            return LeadListStore(connection, *catalogue).groups(filter, key, order, figures);
        });
}

QFuture<Result<qint64>> LeadService::count(const LeadFilter &filter)
{
    return m_database.read([builtIn = m_builtIn, filter](Connection &connection) -> Result<qint64> {
        auto catalogue = CustomFieldStore(connection).completed(builtIn);
        if (!catalogue)
            return failure(catalogue);
        return LeadListStore(connection, *catalogue).count(filter);
    });
}

QFuture<Result<QList<LeadSummary>>> LeadService::page(const QList<LeadId> &leads, const QStringList &columns)
{
    return m_database.read([builtIn = m_builtIn, leads, columns](Connection &connection) -> Result<QList<LeadSummary>> {
        auto catalogue = CustomFieldStore(connection).completed(builtIn);
        if (!catalogue)
            return failure(catalogue);
        return LeadListStore(connection, *catalogue).page(leads, columns);
    });
}

QFuture<Result<LeadDetails>> LeadService::details(LeadId lead)
{
    return m_database.read([builtIn = m_builtIn, lead](Connection &connection) -> Result<LeadDetails> {
        auto catalogue = CustomFieldStore(connection).completed(builtIn);
        if (!catalogue)
            return failure(catalogue);
        return LeadDetailsStore(connection, *catalogue).byId(lead);
    });
}

QFuture<Result<QList<TimelineKey>>> LeadService::timeline(const TimelineSubject &subject)
{
    return m_database.read([subject](Connection &connection) { return TimelineKeyStore(connection).of(subject); });
}

QFuture<Result<QList<TimelineEntry>>> LeadService::timelinePage(const QList<TimelineKey> &keys)
{
    return m_database.read([builtIn = m_builtIn, keys](Connection &connection) -> Result<QList<TimelineEntry>> {
        auto catalogue = CustomFieldStore(connection).completed(builtIn);
        if (!catalogue)
            return failure(catalogue);
        return TimelineStore(connection, *catalogue).page(keys);
    });
}

QFuture<Result<QList<SimilarLead>>> LeadService::similar(LeadId lead)
{
    return m_database.read([lead](Connection &connection) { return SimilarLeadStore(connection).of(lead); });
}

QFuture<Result<LeadOfRecord>> LeadService::leadsOf(Entity entity, const QList<qint64> &ids)
{
    return m_database.read(
        [entity, ids](Connection &connection) { return LeadStore(connection).firstOf(entity, ids); });
}

QFuture<Result<QList<LeadId>>> LeadService::leadsOfBatch(BatchId batch)
{
    return m_database.read([batch](Connection &connection) { return LeadStore(connection).ofBatch(batch); });
}

QFuture<Result<QStringList>> LeadService::accountNames(const QString &begun)
{
    constexpr int fewAccounts = 12;
    return m_database.read(
        [begun](Connection &connection) { return AccountStore(connection).namesBeginning(begun, fewAccounts); });
}

QFuture<Result<LastChanges>> LeadService::lastChanges(const QList<LeadId> &leads, const QStringList &fields)
{
    return m_database.read(
        [leads, fields](Connection &connection) { return LastChangeReport(connection).of(leads, fields); });
}

QFuture<Result<LeadDetails>> LeadService::setFields(LeadId lead, const LeadRevisions &revisions,
                                                    const QMap<QString, FieldValue> &values)
{
    auto write = m_database.write([builtIn = m_builtIn, consequence = m_consequence, stamp = m_author.stamp(), lead,
                                   revisions, values](Connection &connection) -> Result<LeadDetails> {
        auto catalogue = CustomFieldStore(connection).completed(builtIn);
        if (!catalogue)
            return failure(catalogue);
        auto edited = LeadEditStore(connection, *catalogue, stamp).apply(lead, revisions, values);
        if (!edited)
            return failure(edited);
        if (auto followed = follow(consequence, connection, edited->changed, LeadChange::Edited, stamp); !followed)
            return failure(followed);
        return LeadDetailsStore(connection, *catalogue).byId(edited->lead);
    });
    onReply(write, this, [this](const Result<LeadDetails> &result) {
        if (result)
            emit leadChanged(result->id);
    });
    return write;
}

QFuture<Result<LeadEdits>> LeadService::rehearse(const QList<LeadEditLine> &lines)
{
    return m_database.read(
        [builtIn = m_builtIn, stamp = m_author.stamp(), lines](Connection &connection) -> Result<LeadEdits> {
            const auto catalogue = CustomFieldStore(connection).completed(builtIn);
            if (!catalogue)
                return failure(catalogue);
            return LeadBulkEditStore(connection, *catalogue, stamp).rehearse(lines);
        });
}

QFuture<Result<LeadEdits>> LeadService::edit(const QList<LeadEditLine> &lines, LeadEditMode mode)
{
    auto write = m_database.write([builtIn = m_builtIn, consequence = m_consequence, stamp = m_author.stamp(), lines,
                                   mode](Connection &connection) -> Result<LeadEdits> {
        const auto catalogue = CustomFieldStore(connection).completed(builtIn);
        if (!catalogue)
            return failure(catalogue);
        const auto edits = LeadBulkEditStore(connection, *catalogue, stamp).apply(lines, mode);
        if (!edits)
            return edits;
        if (auto followed = follow(consequence, connection, edits->changed, LeadChange::Edited, stamp); !followed)
            return failure(followed);
        return edits;
    });
    onReply(write, this, [this](const Result<LeadEdits> &edits) {
        if (edits && edits->batch.isValid())
            emit leadsChanged(edits->changed);
    });
    return write;
}

} // namespace baton
