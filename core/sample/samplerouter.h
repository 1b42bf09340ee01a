// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "funnel/handoffterms.h"
#include "routing/routingpool.h"
#include "sample/sampleleads.h"

namespace baton {

/// Names the owners of the demo company's leads, one lead after the other, by its routing rules: each answer is that of
/// RoutingRules, asked once for all leads that the rules cannot tell apart, and each in turn that of QuotaTurn.
class SampleRouter
{
public:
    /// Errors: those of Ruleset::fromJson. `users` are the company's, by index; `pool` is that of its rules.
    [[nodiscard]] static Result<SampleRouter> create(const FieldCatalogue &catalogue, const QList<UserId> &users,
                                                     RoutingPool pool, const SampleLeads::Settings &settings);

    /// Owners, rules and reasons of the lead's assignments, and the owners of its hand-offs.
    void route(SampleLead &lead);
    /// By rule, as they stand after the leads so far.
    [[nodiscard]] const QHash<QString, QuotaTurn> &turns() const { return m_pool.turns; }

private:
    /// What the rules say of leads that they cannot tell apart.
    struct Answer
    {
        QString rule;
        QList<QuotaTurn::Share> eligible;
        QByteArrayList trace; ///< The parts between whose turn it is, his job and when it is due.
    };

    SampleRouter(Ruleset ruleset, FieldCatalogue catalogue, const QList<UserId> &users, RoutingPool pool,
                 const SampleLeads::Settings &settings);
    const Answer &answerFor(const SampleLead &lead, Stage stage);
    [[nodiscard]] Answer asked(const LeadFacts &facts) const;
    void name(SampleAssignment &assignment, const Answer &answer);

    Ruleset m_ruleset;
    FieldCatalogue m_catalogue;
    QHash<UserId, int> m_indexes;
    RoutingPool m_pool;
    SampleLeads::Settings m_settings;
    QHash<QString, Answer> m_answers;
};

} // namespace baton
