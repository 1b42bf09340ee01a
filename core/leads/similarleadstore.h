// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/likeness.h"
#include "storage/binding.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Finds leads that may be of the same person as one, or are alike. Candidates come by keys that have an index, so many
/// of each as are looked through at once; what they have in common is decided by `compared`.
class SimilarLeadStore
{
public:
    static constexpr int mostCandidates = 60; ///< By each key.
    static constexpr int mostShown = 5;

    explicit SimilarLeadStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Those that are most alike first. Empty for a lead that is not there.
    Result<QList<SimilarLead>> of(LeadId lead);

private:
    struct Candidate
    {
        SimilarLead lead;
        LeadTraits traits;
    };

    Result<QList<Candidate>> read(const QList<qint64> &leads);
    Result<void> collect(const LeadTraits &traits, QSet<qint64> &found);
    /// `condition` on lead l and person p.
    Result<void> collectBy(const QString &condition, const Bindings &bindings, QSet<qint64> &found);
    Result<void> collectByWords(const QStringList &words, QSet<qint64> &found);

    Connection &m_connection;
};

} // namespace baton
