// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "definition/definitionstore.h"

#include "conditions/leadfactsstore.h"
#include "leads/customfieldstore.h"
#include "leads/leadnumber.h"
#include "leads/stage.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<DefinitionVersion> DefinitionStore::read(const Agreement &agreement)
{
    auto catalogue = CustomFieldStore(m_connection).completed(m_builtIn);
    if (!catalogue)
        return failure(catalogue);
    auto definition = SalesReadyDefinition::fromJson(agreement.body, *catalogue);
    if (!definition)
        return failure(definition);
    return DefinitionVersion{agreement, std::move(*definition), std::move(*catalogue)};
}

Result<DefinitionVersion> DefinitionStore::answering(std::optional<int> version)
{
    const auto agreement = answeringAgreement(version);
    return agreement ? read(*agreement) : failure(agreement);
}

Result<QJsonObject> DefinitionStore::checked(const Agreement &agreement, Instant)
{
    const auto version = read(agreement);
    return version ? Result<QJsonObject>(version->definition.toJson()) : failure(version);
}

Result<Decision> DefinitionStore::decide(LeadId lead, const DefinitionVersion &version, Instant now)
{
    const auto facts =
        LeadFactsStore(m_connection, version.catalogue).of({lead}, version.definition.factsWanted(), now);
    if (!facts)
        return failure(facts);
    if (!facts->contains(lead))
        return failure(Error::Kind::NotFound, u"lead.unknown"_s, {{u"record"_s, leadNumber(lead)}});
    return baton::decide(version.definition, version.catalogue, facts->value(lead), now);
}

Result<QList<LeadId>> DefinitionStore::candidates(Instant now)
{
    return selectCandidates({}, {}, now);
}

Result<QList<LeadId>> DefinitionStore::lockedCandidates(Instant now, const QList<LeadId> &amongst)
{
    const Dialect &dialect = m_connection.dialect();
    const QString lock = dialect.isSqlite() ? QString() : u" FOR UPDATE SKIP LOCKED"_s; // One writer at a time.
    return selectCandidates(u" AND "_s + dialect.inIds(u"id"_s, u":ids"_s) + u" ORDER BY id"_s + lock,
                            {{u":ids"_s, toJsonList(amongst)}}, now);
}

Result<QList<LeadId>> DefinitionStore::selectCandidates(const QString &restriction, Bindings bindings, Instant now)
{
    bindings.append({{u":inquiry"_s, static_cast<int>(Stage::Inquiry)},
                     {u":engaged"_s, static_cast<int>(Stage::Engaged)},
                     {u":now"_s, toSql(now)}});
    return m_connection.select(u"SELECT id FROM lead WHERE deleted_at IS NULL AND stage IN (:inquiry, :engaged) "
                               "AND stage_entered_at <= :now"_s
                                   + (restriction.isEmpty() ? u" ORDER BY id"_s : restriction),
                               bindings, [](const Row &row) { return row.id<LeadId>(0); });
}

Result<QList<LeadId>> DefinitionStore::qualified(const QList<LeadId> &leads, const DefinitionVersion &version,
                                                 Instant now)
{
    const auto facts = LeadFactsStore(m_connection, version.catalogue).of(leads, version.definition.factsWanted(), now);
    if (!facts)
        return failure(facts);
    QList<LeadId> ready;
    for (const LeadId lead : leads) {
        const auto known = facts->constFind(lead);
        if (known == facts->constEnd())
            continue;
        QList<Truth> truths;
        for (const DefinitionClause &clause : version.definition.clauses)
            truths.append(evaluate(clause.condition, version.catalogue, *known, now));
        if (verdictOf(version.definition, truths) == Decision::Verdict::Qualified)
            ready.append(lead);
    }
    return ready;
}

Result<std::optional<Qualification>> DefinitionStore::qualification(LeadId lead)
{
    return m_connection.selectOne(
        u"SELECT q.agreement_id, a.version, q.occurred_at FROM qualification q JOIN agreement a ON a.id = "
        "q.agreement_id WHERE q.lead_id = :lead"_s,
        {{u":lead"_s, toSql(lead)}}, [](const Row &row) {
            return Qualification{row.id<AgreementId>(0), row.integer(1), row.instant(2)};
        });
}

} // namespace baton
