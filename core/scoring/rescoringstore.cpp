// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scoring/rescoringstore.h"

#include "agreements/agreementstore.h"
#include "scoring/scorehistorystore.h"
#include "scoring/scoremodelstore.h"
#include "scoring/scorestore.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

// A company's row may stand behind very many leads.
constexpr qsizetype leadsAtOnce = 5000;

} // namespace

QString scoreReasonOf(LeadChange change)
{
    switch (change) {
    case LeadChange::Edited: return u"edit"_s;
    case LeadChange::Touched: return u"touch"_s;
    case LeadChange::HandedOver: return u"handoff"_s;
    case LeadChange::Moved: break;
    }
    return u"move"_s;
}

Result<void> RescoringStore::rescore(const QList<LeadId> &leads, LeadChange change, const Stamp &stamp)
{
    const auto active = AgreementStore(m_connection).active(AgreementKind::ScoreModel);
    if (!active)
        return failure(active);
    if (!*active)
        return {};
    const auto version = ScoreModelStore(m_connection, m_builtIn).read(**active);
    if (!version)
        return version.error().kind == Error::Kind::Invalid || version.error().kind == Error::Kind::NotFound
            ? Result<void>()
            : failure(version);
    const ScoreRules rules(version->model, version->catalogue);
    ScoreStore scores(m_connection);
    ScoreHistoryStore history(m_connection);
    for (qsizetype begin = 0; begin < leads.size(); begin += leadsAtOnce) {
        const QList<LeadId> chunk = leads.mid(begin, leadsAtOnce);
        const auto scored = scores.score(chunk, rules, version->catalogue, stamp.occurredAt);
        if (!scored)
            return failure(scored);
        const auto before = scores.totals(chunk);
        if (!before)
            return failure(before);
        if (auto kept = scores.write(*scored, version->agreement.id, stamp.occurredAt); !kept)
            return kept;
        for (const LeadScore &one : *scored) {
            const auto known = before->constFind(one.lead);
            const auto had = known == before->constEnd() ? std::nullopt : std::optional(*known);
            if (had == one.score.total())
                continue;
            if (auto added = history.add(one.lead, scoreReasonOf(change), had, one.score.total(), stamp); !added)
                return added;
        }
    }
    return {};
}

BatchConsequence rescoringAfterBatch(FieldCatalogue builtIn)
{
    return [builtIn = std::move(builtIn)](Connection &connection, const QList<LeadId> &leads, const Stamp &stamp) {
        return RescoringStore(connection, builtIn).rescore(leads, LeadChange::Edited, stamp);
    };
}

LeadConsequence rescoring(FieldCatalogue builtIn)
{
    return [builtIn = std::move(builtIn)](Connection &connection, const QList<LeadId> &leads, LeadChange change,
                                          const Stamp &stamp) {
        return RescoringStore(connection, builtIn).rescore(leads, change, stamp);
    };
}

} // namespace baton
