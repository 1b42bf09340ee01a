// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "funnel/handoffterms.h"
#include "history/author.h"
#include "storage/binding.h"
#include "support/id.h"

#include <QHash>
#include <QList>

#include <map>

namespace baton {

class Connection;

/// The deadlines of hand-offs: what the service level agreement promises that counted at that moment, in the hours that
/// it names, those of whoever has the lead among them; by the same choice of version as its clocks.
class HandoffDeadlineStore
{
public:
    explicit HandoffDeadlineStore(Connection &connection)
        : m_connection(connection)
    {}

    /// How long that side has for what it is handed then.
    Result<HandoffTerms> terms(Side to, Instant handedAt, UserId owner = {});
    Result<HandoffDeadlines> deadlines(Side to, Instant handedAt, UserId owner);

    /// Gives every hand-off its deadlines: when the first version of the agreement begins to count, which measures what
    /// was before it too. Revisions stay.
    Result<void> refreshAll();
    /// The same of these, because somebody else has them now; of no use, and nothing is done, where no promise is in
    /// the owner's hours.
    Result<void> refresh(const QList<HandoffId> &handoffs);
    /// The same of those that are neither answered nor worked on, because somebody's hours changed; each that moved is
    /// logged. What has stopped keeps the deadline that it was measured by.
    Result<void> refreshRunning(const Stamp &stamp);

private:
    struct Due
    {
        HandoffId id;
        HandoffDeadlines deadlines;
    };

    Result<void> loadVersions();
    Result<bool> dependsOnOwner();
    [[nodiscard]] qsizetype versionAt(Instant at) const;
    Result<BusinessCalendar> hoursOf(UserId owner);
    Result<QList<Due>> dueOf(const QString &condition, const Bindings &bindings);
    Result<void> stage(const QList<Due> &due);
    Result<void> write(const QList<Due> &due);

    Connection &m_connection;
    bool m_isLoaded = false;
    QList<Agreement> m_versions; ///< Those that ever counted; else the one that answers.
    QHash<UserId, BusinessCalendar> m_hours;
    std::map<std::tuple<qsizetype, Side, UserId>, HandoffTerms> m_terms;
};

} // namespace baton
