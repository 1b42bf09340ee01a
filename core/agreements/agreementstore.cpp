// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementstore.h"

#include "agreements/agreementrules.h"
#include "history/eventlog.h"
#include "history/json.h"
#include "storage/connection.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QDate dayOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC).date();
}

auto conflict()
{
    return failure(Error::Kind::Conflict, u"agreement.conflict"_s);
}

} // namespace

Result<QList<Agreement>> AgreementStore::select(const QString &condition, const Bindings &bindings)
{
    auto found = m_connection.select(
        u"SELECT id, revision, kind, version, state, body, summary, effective_from, effective_to, review_due "
        "FROM agreement WHERE "_s
            + condition + u" ORDER BY kind, version"_s,
        bindings, [](const Row &row) {
            Agreement agreement;
            agreement.id = row.id<AgreementId>(0);
            agreement.revision = row.integer(1);
            agreement.kind = static_cast<AgreementKind>(row.integer(2));
            agreement.version = row.integer(3);
            agreement.state = static_cast<AgreementState>(row.integer(4));
            agreement.body = objectFromJsonText(row.text(5));
            agreement.summary = row.text(6);
            agreement.effectiveFrom = row.optionalInstant(7);
            agreement.effectiveTo = row.optionalInstant(8);
            if (!row.isNull(9))
                agreement.reviewDue = QDate::fromString(row.text(9), Qt::ISODate);
            return agreement;
        });
    if (!found || found->isEmpty())
        return found;
    auto signed_ = m_connection.each(
        u"SELECT s.agreement_id, s.side, s.user_id, s.signed_at, s.comment FROM agreement_signature s "
        "WHERE s.agreement_id IN (SELECT id FROM agreement WHERE "_s
            + condition + u") ORDER BY s.side"_s,
        bindings, [&](const Row &row) -> Result<void> {
            const auto agreement = std::ranges::find(*found, row.id<AgreementId>(0), &Agreement::id);
            if (agreement != found->end())
                agreement->signatures.append(
                    {static_cast<Side>(row.integer(1)), row.id<UserId>(2), row.instant(3), row.text(4)});
            return {};
        });
    if (!signed_)
        return failure(signed_);
    return found;
}

Result<QList<Agreement>> AgreementStore::versions(AgreementKind kind)
{
    return select(u"kind = :kind"_s, {{u":kind"_s, static_cast<int>(kind)}});
}

Result<Agreement> AgreementStore::byId(AgreementId id)
{
    auto found = select(u"id = :id"_s, {{u":id"_s, toSql(id)}});
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(Error::Kind::NotFound, u"agreement.unknown"_s);
    return found->first();
}

Result<Agreement> AgreementStore::byVersion(AgreementKind kind, int version)
{
    auto found = select(u"kind = :kind AND version = :version"_s,
                        {{u":kind"_s, static_cast<int>(kind)}, {u":version"_s, version}});
    if (!found)
        return failure(found);
    if (found->isEmpty())
        return failure(Error::Kind::NotFound, u"agreement.unknown"_s,
                       {{u"kind"_s, keyOf(kind)}, {u"version"_s, version}});
    return found->first();
}

Result<std::optional<Agreement>> AgreementStore::active(AgreementKind kind)
{
    auto found =
        select(u"kind = :kind AND state = :state"_s,
               {{u":kind"_s, static_cast<int>(kind)}, {u":state"_s, static_cast<int>(AgreementState::Active)}});
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<Agreement>> AgreementStore::activeAt(AgreementKind kind, Instant instant)
{
    auto found =
        select(u"kind = :kind AND effective_from <= :at AND (effective_to IS NULL OR effective_to > :at2)"_s,
               {{u":kind"_s, static_cast<int>(kind)}, {u":at"_s, toSql(instant)}, {u":at2"_s, toSql(instant)}});
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<Agreement> AgreementStore::create(AgreementKind kind, const QJsonObject &body, const QString &summary,
                                         std::optional<QDate> reviewDue, const Stamp &stamp)
{
    auto last = m_connection.count(u"SELECT max(version) FROM agreement WHERE kind = :kind"_s,
                                   {{u":kind"_s, static_cast<int>(kind)}});
    if (!last)
        return failure(last);
    auto id = m_connection.reserveId<AgreementId>(u"agreement"_s);
    if (!id)
        return failure(id);
    Agreement made;
    made.id = *id;
    made.kind = kind;
    made.version = static_cast<int>(*last) + 1;
    made.body = body;
    made.summary = summary;
    made.reviewDue = reviewDue;
    auto inserted = m_connection.execute(
        u"INSERT INTO agreement (id, kind, version, body, summary, review_due, created_at, recorded_at, "
        "created_by, updated_at, updated_by) VALUES (:id, :kind, :version, :body, :summary, :review_due, "
        ":created_at, :recorded_at, :created_by, :updated_at, :updated_by)"_s,
        {{u":id"_s, toSql(made.id)},
         {u":kind"_s, static_cast<int>(kind)},
         {u":version"_s, made.version},
         {u":body"_s, toJsonText(body)},
         {u":summary"_s, toSql(summary)},
         {u":review_due"_s, reviewDue ? toSql(reviewDue->toString(Qt::ISODate)) : QVariant()},
         {u":created_at"_s, toSql(stamp.occurredAt)},
         {u":recorded_at"_s, toSql(stamp.recordedAt)},
         {u":created_by"_s, toSql(stamp.actor)},
         {u":updated_at"_s, toSql(stamp.occurredAt)},
         {u":updated_by"_s, toSql(stamp.actor)}});
    if (!inserted)
        return failure(inserted);
    if (auto logged = log(made, Verb::Created, {}, {}, stamp); !logged)
        return failure(logged);
    return made;
}

Result<Agreement> AgreementStore::update(const Agreement &draft, const Stamp &stamp)
{
    auto before = byId(draft.id);
    if (!before)
        return before;
    if (before->state != AgreementState::Draft)
        return failure(Error::Kind::Invalid, u"agreement.notDraft"_s,
                       {{u"kind"_s, keyOf(before->kind)}, {u"version"_s, before->version}});
    auto updated = m_connection.execute(
        u"UPDATE agreement SET body = :body, summary = :summary, review_due = :review_due, revision = revision + 1, "
        "updated_at = :updated_at, updated_by = :updated_by WHERE id = :id AND revision = :revision"_s,
        {{u":body"_s, toJsonText(draft.body)},
         {u":summary"_s, toSql(draft.summary)},
         {u":review_due"_s, draft.reviewDue ? toSql(draft.reviewDue->toString(Qt::ISODate)) : QVariant()},
         {u":updated_at"_s, toSql(stamp.occurredAt)},
         {u":updated_by"_s, toSql(stamp.actor)},
         {u":id"_s, toSql(draft.id)},
         {u":revision"_s, draft.revision}});
    if (!updated)
        return failure(updated);
    if (*updated == 0)
        return conflict();
    auto unsigned_ = m_connection.execute(u"DELETE FROM agreement_signature WHERE agreement_id = :id"_s,
                                          {{u":id"_s, toSql(draft.id)}});
    if (!unsigned_)
        return failure(unsigned_);
    auto after = byId(draft.id);
    if (!after)
        return after;
    if (auto logged = log(*after, Verb::Changed, toJsonText(before->body), toJsonText(after->body), stamp); !logged)
        return failure(logged);
    return after;
}

Result<Agreement> AgreementStore::sign(AgreementId id, Side side, const QString &comment, const Stamp &stamp)
{
    auto draft = byId(id);
    if (!draft)
        return draft;
    if (auto checked = checkSignature(*draft, side); !checked)
        return failure(checked);
    const auto signed_ = m_connection.select(
        m_connection.dialect().isSqlite()
            ? u"INSERT INTO agreement_signature (agreement_id, side, user_id, signed_at, recorded_at, comment) "
              "VALUES (:id, :side, :user, :signed_at, :recorded_at, :comment) "
              "ON CONFLICT (agreement_id, side) DO UPDATE SET user_id = excluded.user_id, signed_at = "
              "excluded.signed_at, recorded_at = excluded.recorded_at, comment = excluded.comment RETURNING side"_s
            : u"SELECT sign_agreement(:id, CAST(:side AS SMALLINT), :signed_at, :recorded_at, :comment, :user)"_s,
        {{u":id"_s, toSql(id)},
         {u":side"_s, static_cast<int>(side)},
         {u":user"_s, toSql(stamp.actor)},
         {u":signed_at"_s, toSql(stamp.occurredAt)},
         {u":recorded_at"_s, toSql(stamp.recordedAt)},
         {u":comment"_s, toSql(comment)}},
        [](const Row &row) { return row.integer(0); });
    if (!signed_)
        return failure(signed_);
    if (auto logged = log(*draft, Verb::Signed, {}, keyOf(side), stamp); !logged)
        return failure(logged);
    return byId(id);
}

Result<Agreement> AgreementStore::activate(AgreementId id, const Stamp &stamp)
{
    auto draft = byId(id);
    if (!draft)
        return draft;
    if (auto checked = checkActivation(*draft, dayOf(stamp.occurredAt)); !checked)
        return failure(checked);
    auto before = active(draft->kind);
    if (!before)
        return failure(before);
    const auto activated = m_connection.dialect().isSqlite() ? supersede(*draft, *before, stamp)
                                                             : activateByServer(*draft, *before, stamp);
    if (!activated)
        return failure(activated);
    if (auto logged = log(*draft, Verb::Activated, {}, {}, stamp); !logged)
        return failure(logged);
    return byId(id);
}

Result<void> AgreementStore::supersede(const Agreement &draft, const std::optional<Agreement> &before,
                                       const Stamp &stamp)
{
    const Bindings now{{u":now"_s, toSql(stamp.occurredAt)}, {u":updated_by"_s, toSql(stamp.actor)}};
    if (before) {
        auto superseded = m_connection.execute(
            u"UPDATE agreement SET state = :state, effective_to = :now, revision = revision + 1, "
            "updated_at = :now, updated_by = :updated_by WHERE id = :id AND revision = :revision"_s,
            now
                + Bindings{{u":state"_s, static_cast<int>(AgreementState::Superseded)},
                           {u":id"_s, toSql(before->id)},
                           {u":revision"_s, before->revision}});
        if (!superseded)
            return failure(superseded);
        if (*superseded == 0)
            return conflict();
    }
    auto activated =
        m_connection.execute(u"UPDATE agreement SET state = :state, effective_from = :now, revision = revision + 1, "
                             "updated_at = :now, updated_by = :updated_by WHERE id = :id AND revision = :revision"_s,
                             now
                                 + Bindings{{u":state"_s, static_cast<int>(AgreementState::Active)},
                                            {u":id"_s, toSql(draft.id)},
                                            {u":revision"_s, draft.revision}});
    if (!activated)
        return failure(activated);
    return *activated == 0 ? Result<void>(conflict()) : Result<void>();
}

Result<void> AgreementStore::activateByServer(const Agreement &draft, const std::optional<Agreement> &before,
                                              const Stamp &stamp)
{
    const auto revision =
        m_connection.count(u"SELECT activate_agreement(:id, :revision, :before, :before_revision, :now, :updated_by)"_s,
                           {{u":id"_s, toSql(draft.id)},
                            {u":revision"_s, draft.revision},
                            {u":before"_s, before ? toSql(before->id) : QVariant(QMetaType(QMetaType::LongLong))},
                            {u":before_revision"_s, before ? before->revision : 0},
                            {u":now"_s, toSql(stamp.occurredAt)},
                            {u":updated_by"_s, toSql(stamp.actor)}});
    if (!revision)
        return failure(revision);
    return *revision == 0 ? Result<void>(conflict()) : Result<void>();
}

Result<void> AgreementStore::log(const Agreement &agreement, Verb verb, const QString &oldValue,
                                 const QString &newValue, const Stamp &stamp)
{
    Event event;
    event.stamp = stamp;
    event.entity = Entity::Agreement;
    event.entityId = agreement.id.value();
    event.revision = agreement.revision;
    event.verb = verb;
    event.field = keyOf(agreement.kind);
    event.oldValue = oldValue;
    event.newValue = newValue;
    return EventLog(m_connection).append(event);
}

} // namespace baton
