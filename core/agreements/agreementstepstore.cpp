// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementstepstore.h"

#include "agreements/agreementstore.h"
#include "history/batchstore.h"
#include "history/eventlog.h"
#include "history/journal.h"
#include "storage/connection.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QJsonValue toJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toMillis(*instant)) : QJsonValue(QJsonValue::Null);
}

/// A server asks the same in agreement_has_decided(): leads were scored, qualified or routed by it; and of promises
/// (4), that anything happened to a lead since, or that hand-offs got their first deadlines by it.
const QString decidedSql =
    u"EXISTS (SELECT 1 FROM score_snapshot s WHERE s.agreement_id = a.id) "
    "OR EXISTS (SELECT 1 FROM qualification q WHERE q.agreement_id = a.id) "
    "OR EXISTS (SELECT 1 FROM assignment g WHERE g.agreement_id = a.id) "
    "OR EXISTS (SELECT 1 FROM routing_turn t WHERE t.agreement_id = a.id) "
    "OR (a.kind = 4 AND (EXISTS (SELECT 1 FROM handoff h WHERE :before IS NULL) OR EXISTS (SELECT 1 FROM event_log n "
    "WHERE n.entity IN (1, 4, 6, 17, 18, 19) AND n.id > (SELECT max(e.id) FROM event_log e WHERE e.entity = 20 "
    "AND e.entity_id = a.id AND e.verb = 14)) OR EXISTS (SELECT 1 FROM batch b WHERE b.kind IN (1, 2, 6, 8) "
    "AND b.recorded_at >= (SELECT max(e.recorded_at) FROM event_log e WHERE e.entity = 20 AND e.entity_id = a.id "
    "AND e.verb = 14))))"_s;

auto conflict()
{
    return failure(Error::Kind::Conflict, u"agreement.conflict"_s);
}

} // namespace

QString agreementImageKey()
{
    return u"agreement"_s;
}

QJsonObject agreementImage(const Agreement &agreement)
{
    QJsonArray signatures;
    for (const Signature &signature : agreement.signatures)
        signatures.append(QJsonObject{{u"side"_s, static_cast<int>(signature.side)},
                                      {u"user"_s, signature.user.value()},
                                      {u"at"_s, toMillis(signature.signedAt)}});
    return {{u"state"_s, static_cast<int>(agreement.state)},
            {u"from"_s, toJson(agreement.effectiveFrom)},
            {u"to"_s, toJson(agreement.effectiveTo)},
            {u"signatures"_s, signatures}};
}

Result<AgreementStepStore::Images> AgreementStepStore::images(AgreementKind kind)
{
    const auto versions = AgreementStore(m_connection).versions(kind);
    if (!versions)
        return failure(versions);
    Images images;
    for (const Agreement &version : *versions)
        images.insert(version.id, agreementImage(version));
    return images;
}

Result<AgreementStep> AgreementStepStore::keep(AgreementKind kind, const Stamp &stamp,
                                               const std::function<Result<Agreement>()> &step)
{
    const auto before = images(kind);
    if (!before)
        return failure(before);
    auto done = step();
    if (!done)
        return failure(done);
    const auto after = images(kind);
    if (!after)
        return failure(after);
    QList<JournalEntry> entries;
    for (auto image = after->begin(); image != after->end(); ++image) {
        const QJsonValue was = before->contains(image.key()) ? QJsonValue(before->value(image.key())) : QJsonValue();
        if (was == QJsonValue(*image))
            continue;
        const qint64 id = image.key().value();
        entries.append({Entity::Agreement, id, id, std::nullopt, QJsonObject{{agreementImageKey(), was}},
                        QJsonObject{{agreementImageKey(), *image}}});
    }
    if (entries.isEmpty())
        return AgreementStep{*done, {}};
    Batch batch;
    batch.kind = Batch::Kind::Agreement;
    batch.fileName = keyOf(kind) + u' ' + QString::number(done->version);
    batch.occurredAt = stamp.occurredAt;
    batch.recordedAt = stamp.recordedAt;
    batch.actor = stamp.actor;
    BatchStore batches(m_connection);
    const auto id = batches.create(batch);
    if (!id)
        return failure(id);
    if (auto finished = batches.finish(*id, Batch::State::Done, stamp.recordedAt, {}); !finished)
        return failure(finished);
    if (auto kept = Journal(m_connection, *id).append(entries); !kept)
        return failure(kept);
    return AgreementStep{*done, *id};
}

Result<int> AgreementStepStore::removeDraft(const Agreement &draft, const Stamp &stamp)
{
    const bool isSqlite = m_connection.dialect().isSqlite();
    Bindings bindings{{u":id"_s, toSql(draft.id)}};
    if (!isSqlite)
        bindings.append({u":actor"_s, toSql(stamp.actor)});
    const auto gone = m_connection.select(
        isSqlite ? u"DELETE FROM agreement WHERE id = :id AND state = 1 AND NOT EXISTS (SELECT 1 FROM "
                   "agreement_signature s WHERE s.agreement_id = agreement.id) RETURNING id"_s
                 : u"SELECT id FROM remove_draft(:id, :actor) AS gone (id) WHERE id IS NOT NULL"_s,
        bindings, [](const Row &row) { return row.int64(0); });
    if (!gone)
        return failure(gone);
    if (gone->isEmpty())
        return conflict();
    const auto logged = log(draft, draft.revision, stamp);
    return logged ? Result<int>(0) : failure(logged);
}

Result<int> AgreementStepStore::unsign(const Agreement &draft, const QJsonValue &before, const Stamp &stamp)
{
    const QJsonArray kept = before[u"signatures"].toArray();
    const QJsonArray present = agreementImage(draft)[u"signatures"].toArray();
    for (const QJsonValue &signature : kept)
        if (!present.contains(signature))
            return conflict(); // Somebody else of that side had signed before: that word is his to give again.
    const bool isSqlite = m_connection.dialect().isSqlite();
    for (const QJsonValue &signature : present) {
        if (kept.contains(signature))
            continue;
        Bindings bindings{{u":id"_s, toSql(draft.id)}, {u":side"_s, signature[u"side"].toInt()}};
        if (!isSqlite)
            bindings.append({u":actor"_s, toSql(stamp.actor)});
        const auto gone = m_connection.select(
            isSqlite ? u"DELETE FROM agreement_signature WHERE agreement_id = :id AND side = :side RETURNING side"_s
                     : u"SELECT side FROM unsign_agreement(:id, CAST(:side AS SMALLINT), :actor) AS gone (side) WHERE "
                       "side IS NOT NULL"_s,
            bindings, [](const Row &row) { return row.integer(0); });
        if (!gone)
            return failure(gone);
        if (gone->isEmpty())
            return conflict();
    }
    const auto logged = log(draft, draft.revision, stamp);
    return logged ? Result<int>(draft.revision) : failure(logged);
}

tl::unexpected<Error> AgreementStepStore::decided(AgreementId version)
{
    QVariantMap about;
    if (const auto agreement = AgreementStore(m_connection).byId(version))
        about = {{u"kind"_s, keyOf(agreement->kind)}, {u"version"_s, agreement->version}};
    return failure(Error::Kind::Conflict, u"agreement.decided"_s, about);
}

Result<int> AgreementStepStore::deactivate(const Agreement &active, AgreementId before, const Stamp &stamp)
{
    const QVariant former = before.isValid() ? toSql(before) : QVariant(QMetaType(QMetaType::LongLong));
    if (!m_connection.dialect().isSqlite()) {
        const auto revision = m_connection.count(u"SELECT deactivate_agreement(:id, :before, :now, :actor)"_s,
                                                 {{u":id"_s, toSql(active.id)},
                                                  {u":before"_s, former},
                                                  {u":now"_s, toSql(stamp.occurredAt)},
                                                  {u":actor"_s, toSql(stamp.actor)}});
        if (!revision && revision.error().code == u"agreement.decided")
            return decided(active.id);
        if (!revision)
            return failure(revision);
        if (*revision == 0)
            return conflict();
        const auto logged = log(active, static_cast<int>(*revision), stamp);
        return logged ? Result<int>(static_cast<int>(*revision)) : failure(logged);
    }
    const auto isDecided =
        m_connection.count(u"SELECT count(*) FROM agreement a WHERE a.id = :id AND ("_s + decidedSql + u')',
                           {{u":id"_s, toSql(active.id)}, {u":before"_s, former}});
    if (!isDecided)
        return failure(isDecided);
    if (*isDecided > 0)
        return decided(active.id);
    // One after the other: there is never more than one that counts.
    const QString change = u"UPDATE agreement SET revision = revision + 1, updated_at = :now, updated_by = :actor, "
                           "effective_to = NULL, "_s;
    const Bindings written{{u":now"_s, toSql(stamp.occurredAt)}, {u":actor"_s, toSql(stamp.actor)}};
    auto back = m_connection.execute(change + u"state = 1, effective_from = NULL WHERE id = :id AND state = 3"_s,
                                     written + Bindings{{u":id"_s, toSql(active.id)}});
    if (back && *back == 1 && before.isValid())
        back = m_connection.execute(change + u"state = 3 WHERE id = :id AND state = 4"_s,
                                    written + Bindings{{u":id"_s, former}});
    if (!back)
        return failure(back);
    if (*back != 1)
        return conflict();
    const auto logged = log(active, active.revision + 1, stamp);
    return logged ? Result<int>(active.revision + 1) : failure(logged);
}

Result<void> AgreementStepStore::log(const Agreement &agreement, int revision, const Stamp &stamp)
{
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Agreement;
    event.entityId = agreement.id.value();
    event.revision = revision;
    event.verb = Verb::Undone;
    event.field = keyOf(agreement.kind);
    return EventLog(m_connection).append(event);
}

} // namespace baton
