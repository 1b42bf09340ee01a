// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "definition/coveragereport.h"

#include "conditions/leadfactsstore.h"
#include "leads/stage.h"
#include "storage/connection.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype chunkSize = 5000;

/// The fields that the clause itself asks to be missing: it copes without them.
void addOptional(const Condition &condition, QStringList &fields)
{
    if (condition.kind == Condition::Kind::Missing)
        fields.append(condition.field);
    for (const Condition &part : condition.parts)
        addOptional(part, fields);
}

QStringList neededFields(const Condition &condition)
{
    QStringList optional;
    addOptional(condition, optional);
    QStringList needed = fieldsOf(condition);
    needed.removeIf([&](const QString &field) { return optional.contains(field); });
    return needed;
}

bool hasAll(const LeadFacts &facts, const QStringList &fields)
{
    return std::ranges::all_of(fields, [&](const QString &field) {
        return facts.users.contains(field) || !isMissing(facts.values.value(field));
    });
}

} // namespace

Result<CoverageFigures> CoverageReport::figures(const DefinitionVersion &version, Instant now)
{
    CoverageFigures figures;
    for (const DefinitionClause &clause : version.definition.clauses)
        figures.clauses.append({clause.key});
    const auto leads = m_connection.select(
        u"SELECT id FROM lead WHERE deleted_at IS NULL AND created_at > :from AND created_at <= :until ORDER BY id"_s,
        {{u":from"_s, toSql(now - std::chrono::days(365))}, {u":until"_s, toSql(now)}},
        [](const Row &row) { return row.id<LeadId>(0); });
    if (!leads)
        return failure(leads);
    for (qsizetype begin = 0; begin < leads->size(); begin += chunkSize)
        if (auto added = add(leads->mid(begin, chunkSize), version, now, figures); !added)
            return failure(added);
    return figures;
}

Result<void> CoverageReport::add(const QList<LeadId> &leads, const DefinitionVersion &version, Instant now,
                                 CoverageFigures &figures)
{
    const auto facts = LeadFactsStore(m_connection, version.catalogue).of(leads, version.definition.factsWanted(), now);
    if (!facts)
        return failure(facts);
    const auto won = m_connection.select(
        u"SELECT DISTINCT lead_id FROM stage_history WHERE stage = :won AND entered_at <= :now AND "_s
            + m_connection.dialect().inIds(u"lead_id"_s, u":ids"_s),
        {{u":won"_s, static_cast<int>(Stage::Won)}, {u":now"_s, toSql(now)}, {u":ids"_s, toJsonList(leads)}},
        [](const Row &row) { return row.id<LeadId>(0); });
    if (!won)
        return failure(won);
    QList<QStringList> needed;
    for (const DefinitionClause &clause : version.definition.clauses)
        needed.append(neededFields(clause.condition));
    const QSet<LeadId> isWon(won->begin(), won->end());
    for (auto known = facts->cbegin(); known != facts->cend(); ++known) {
        QList<Truth> truths;
        for (qsizetype i = 0; i < figures.clauses.size(); ++i) {
            const Condition &condition = version.definition.clauses[i].condition;
            CoverageFigures::Clause &clause = figures.clauses[i];
            truths.append(evaluate(condition, version.catalogue, *known, now));
            clause.present += hasAll(*known, needed[i]) ? 1 : 0;
            ++(truths.last() == Truth::True        ? clause.held
                   : truths.last() == Truth::False ? clause.failed
                                                   : clause.unknown);
        }
        const Decision::Verdict verdict = verdictOf(version.definition, truths);
        CoverageFigures::Group &group = verdict == Decision::Verdict::Qualified ? figures.qualified : figures.rest;
        ++group.leads;
        group.won += isWon.contains(known.key()) ? 1 : 0;
        figures.missingData += verdict == Decision::Verdict::MissingData ? 1 : 0;
        ++figures.leads;
    }
    return {};
}

} // namespace baton
