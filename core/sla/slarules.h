// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/slaclock.h"
#include "sla/slahistory.h"
#include "sla/slaslices.h"
#include "sla/workingtime.h"

#include <QHash>

#include <memory>

namespace baton {

/// One version of the policy, and since when it counts.
struct SlaVersion
{
    int number = 0; ///< 0 where Baton brought the policy along and nobody stored it.
    std::optional<Instant> effectiveFrom;
    SlaPolicy policy;
};

/// Whose hours there are.
struct SlaCalendars
{
    BusinessCalendar workspace;
    QHash<UserId, BusinessCalendar> owners; ///< Who is not in it has the workspace's.
    InstantRange laidOut; ///< What most clocks lie in; any range gives the same answers.
};

/// The clocks of a lead, from its history alone. What nobody saved is breached all the same: a clock has no memory.
///
/// A start event begins a clock of a commitment unless one of it is still open, so that a lead that changes hands does
/// not win time. The version that counts at the start governs the clock; the first version also measures what began
/// before it, so that a policy can be judged by one's own history.
class SlaRules
{
public:
    /// `versions` by rising start; at least one. Errors: those of BusinessCalendar::create.
    [[nodiscard]] static Result<SlaRules> create(const QList<SlaVersion> &versions, const SlaCalendars &calendars);

    /// The commitments of all versions, those of the newest first; a clock names its own by the place in this list.
    [[nodiscard]] const QList<SlaCommitment> &commitments() const { return m_commitments; }
    /// What must be asked of each lead: SlaHistory::scopes, in this order.
    [[nodiscard]] const QList<Condition> &scopes() const { return m_scopes; }
    /// Of the newest version, and for each the place of its scope; -1 for all leads.
    [[nodiscard]] const QList<SlaMeasure> &measures() const { return m_measures; }
    [[nodiscard]] const std::vector<int> &scopesOfMeasures() const { return m_scopesOfMeasures; }
    [[nodiscard]] const WorkingTime &workspaceTime() const { return *m_workspace; }

    /// Adds the lead's clocks as they stand at `now`, commitment by commitment, each by rising start. The history holds
    /// nothing later than `now`.
    void addClocks(const SlaHistory &history, Instant now, std::vector<SlaClock> &clocks) const;
    /// Who had the lead in the time of one of these clocks, as of the same moment; they sum to what it elapsed.
    [[nodiscard]] SlaSlices slicesOf(const SlaHistory &history, const SlaClock &clock, Instant now) const;

private:
    /// What a version promises under one key.
    struct Promise
    {
        SlaCommitment commitment;
        int place = 0;
        int version = 0;
        int scope = -1; ///< In `m_scopes`; none for all leads.
        std::shared_ptr<const WorkingTime> hours; ///< None: the owner's.
    };
    struct Period
    {
        std::optional<Instant> from;
        QList<std::optional<Promise>> promises; ///< By commitment.
    };

    SlaRules() = default;
    Result<Promise> promiseOf(const SlaCommitment &commitment, const SlaVersion &version,
                              const SlaCalendars &calendars);
    [[nodiscard]] const Period &inForceAt(Instant at) const;
    [[nodiscard]] const WorkingTime &hoursOf(const Promise &promise, UserId owner) const;
    [[nodiscard]] SlaClock clockFrom(const Promise &promise, const SlaHistory &history, std::size_t start,
                                     Instant now) const;

    QList<SlaCommitment> m_commitments;
    QList<SlaMeasure> m_measures;
    std::vector<int> m_scopesOfMeasures;
    QList<Condition> m_scopes;
    std::vector<Period> m_periods;
    std::shared_ptr<const WorkingTime> m_workspace;
    std::shared_ptr<const WorkingTime> m_always;
    QHash<UserId, std::shared_ptr<const WorkingTime>> m_owners;
};

/// How long a lead waited for us and for somebody, each where it came to that.
struct SlaDelays
{
    std::optional<Duration> system; ///< From its creation until somebody owned it, day and night.
    std::optional<Duration> human; ///< From then until the owner's side turned to it, in working time …
    std::optional<Duration> humanOnTheWall; ///< … and day and night.
};

[[nodiscard]] SlaDelays delaysOf(const SlaHistory &history, const WorkingTime &hours);

} // namespace baton
