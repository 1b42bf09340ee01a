// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handoffanswerstore.h"

#include "funnel/handoffrules.h"
#include "history/json.h"
#include "leads/leadstore.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QJsonValue instantOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toMillis(*instant)) : QJsonValue();
}

std::optional<Instant> instantIn(const QJsonObject &image, QLatin1StringView key)
{
    const QJsonValue value = image.value(key);
    return value.isDouble() ? std::optional(fromMillis(value.toInteger())) : std::nullopt;
}

/// What the answer added to the history of owners, or what came since, by `compared`.
QString assignmentsSince(const QString &compared)
{
    return u" FROM assignment WHERE lead_id = :lead AND id > :last AND recorded_at "_s + compared + u" :recorded"_s;
}

Bindings sinceBindings(const Handoff &answered, const HandoffBefore &before)
{
    return {{u":lead"_s, toSql(answered.lead)},
            {u":last"_s, before.assignment.value()},
            {u":recorded"_s, toSql(answerRecordedAt(answered))}};
}

} // namespace

QString toText(const HandoffBefore &before)
{
    return toJsonText(QJsonObject{{u"owner"_s, before.owner.value()},
                                  {u"ownedAt"_s, instantOrNull(before.ownedAt)},
                                  {u"acceptedAt"_s, instantOrNull(before.acceptedAt)},
                                  {u"acceptedRecordedAt"_s, instantOrNull(before.acceptedRecordedAt)},
                                  {u"decidedBy"_s, before.decidedBy.value()},
                                  {u"note"_s, before.note},
                                  {u"tele"_s, before.teleOwner.value()},
                                  {u"sales"_s, before.salesOwner.value()},
                                  {u"assignment"_s, before.assignment.value()},
                                  {u"visits"_s, before.visits},
                                  {u"earlier"_s, objectFromJsonText(before.earlier)}});
}

Result<QString> HandoffAnswerStore::imageBefore(HandoffId handoff, int visits)
{
    auto image = m_connection.selectOne(
        u"SELECT h.owner_id, h.owned_at, h.accepted_at, h.accepted_recorded_at, h.decided_by, h.note, "
        "l.tele_owner_id, l.sales_owner_id, (SELECT max(a.id) FROM assignment a WHERE a.lead_id = l.id), "
        "h.before_answer "
        "FROM handoff h JOIN lead l ON l.id = h.lead_id WHERE h.id = :id"_s,
        {{u":id"_s, toSql(handoff)}}, [visits](const Row &row) {
            return toText({row.id<UserId>(0), row.optionalInstant(1), row.optionalInstant(2), row.optionalInstant(3),
                           row.id<UserId>(4), row.text(5), row.id<UserId>(6), row.id<UserId>(7),
                           row.id<AssignmentId>(8), visits, row.text(9)});
        });
    if (!image)
        return failure(image);
    return image->value_or(QString());
}

Result<std::optional<HandoffBefore>> HandoffAnswerStore::before(HandoffId handoff)
{
    const auto stored =
        m_connection.selectOne(u"SELECT before_answer FROM handoff WHERE id = :id"_s, {{u":id"_s, toSql(handoff)}},
                               [](const Row &row) { return row.text(0); });
    if (!stored)
        return failure(stored);
    const QJsonObject image = objectFromJsonText(stored->value_or(QString()));
    if (image.isEmpty())
        return std::optional<HandoffBefore>();
    HandoffBefore before;
    before.owner = UserId(image[u"owner"].toInteger());
    before.ownedAt = instantIn(image, "ownedAt"_L1);
    before.acceptedAt = instantIn(image, "acceptedAt"_L1);
    before.acceptedRecordedAt = instantIn(image, "acceptedRecordedAt"_L1);
    before.decidedBy = UserId(image[u"decidedBy"].toInteger());
    before.note = image[u"note"].toString();
    before.teleOwner = UserId(image[u"tele"].toInteger());
    before.salesOwner = UserId(image[u"sales"].toInteger());
    before.assignment = AssignmentId(image[u"assignment"].toInteger());
    before.visits = image[u"visits"].toInt();
    if (const QJsonObject earlier = image[u"earlier"].toObject(); !earlier.isEmpty())
        before.earlier = toJsonText(earlier);
    return std::optional(before);
}

Result<bool> HandoffAnswerStore::isLastWord(const Handoff &answered, const HandoffBefore &before)
{
    const auto since =
        m_connection.count(u"SELECT count(*)"_s + assignmentsSince(u"<>"_s), sinceBindings(answered, before));
    return since ? Result<bool>(*since == 0) : failure(since);
}

Result<void> HandoffAnswerStore::restoreOwners(const Handoff &answered, const HandoffBefore &before, const Stamp &stamp)
{
    const auto isLast = isLastWord(answered, before);
    if (!isLast)
        return failure(isLast);
    if (!*isLast)
        return {};
    LeadStore leads(m_connection);
    auto lead = leads.byId(answered.lead);
    if (!lead)
        return failure(lead);
    if (lead->teleOwner != before.teleOwner || lead->salesOwner != before.salesOwner) {
        lead->teleOwner = before.teleOwner;
        lead->salesOwner = before.salesOwner;
        if (auto owned = leads.update(*lead, stamp); !owned)
            return failure(owned);
    }
    const auto removed = m_connection.execute(u"DELETE"_s + assignmentsSince(u"="_s), sinceBindings(answered, before));
    return removed ? Result<void>() : failure(removed);
}

} // namespace baton
