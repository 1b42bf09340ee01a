// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/entity.h"
#include "sample/sampleleads.h"
#include "sample/samplerouter.h"
#include "support/result.h"

#include <QList>

#include <vector>

namespace baton {

class Connection;

/// The rows of the demo company that its leads refer to, by the index that the sample knows them by.
struct SampleReferences
{
    BatchId batch;
    QList<UserId> users;
    QList<SourceId> sources;
    QList<QList<ChannelId>> channels; ///< By source and channel of that source.
    qint64 customerSystem = 0;
    AgreementId routing; ///< The rules by which the leads found their owners.
};

/// How long each receiving side has.
struct SampleTerms
{
    HandoffTerms tele;
    HandoffTerms sales;
};

/// A run of leads with the accounts that came with them, made ready on any thread: keys and texts as the tables hold
/// them.
struct SampleChunk
{
    struct Keys
    {
        QString name;
        QString email;
        QString phone;
    };

    QList<Account> accounts;
    QList<QString> accountKeys;
    qint64 firstAccount = 0; ///< Index of the first of them.
    QList<SampleLead> leads;
    QList<Keys> keys; ///< Of each lead's person.
    QList<QString> accountNames; ///< Of each lead; empty where it has none.

    [[nodiscard]] static SampleChunk of(const SampleLeads &leads, qint64 first, qint64 end, SampleRouter &router,
                                        const SampleTerms &terms);
};

/// Writes one chunk, in bulk, inside the caller's transaction.
class SampleLoader
{
public:
    SampleLoader(Connection &connection, const SampleReferences &references, const Stamp &stamp);

    /// `accountIds` are those of all accounts of earlier chunks, by index. Returns the ids of this chunk's accounts.
    Result<QList<qint64>> load(const SampleChunk &chunk, const std::vector<qint64> &accountIds);

private:
    Result<void> loadAccounts(const SampleChunk &chunk, const QList<qint64> &ids);
    Result<void> loadPersons(const SampleChunk &chunk, const QList<qint64> &ids);
    Result<void> loadLeads(const SampleChunk &chunk, const QList<qint64> &ids, const QList<qint64> &persons);
    Result<void> loadExternalIds(const SampleChunk &chunk, const QList<qint64> &leads);
    Result<void> loadInterests(const SampleChunk &chunk, const QList<qint64> &leads);
    Result<void> loadVisits(const SampleChunk &chunk, const QList<qint64> &leads);
    Result<void> loadDeals(const SampleChunk &chunk, const QList<qint64> &leads);
    Result<void> loadSearch(const SampleChunk &chunk, const QList<qint64> &leads);
    Result<void> journal(Entity entity, const QList<qint64> &ids);
    [[nodiscard]] qint64 accountId(const SampleLead &lead) const;

    Connection &m_connection;
    const SampleReferences &m_references;
    Stamp m_stamp;
    const std::vector<qint64> *m_earlierAccounts = nullptr;
    qint64 m_firstAccount = 0;
    QList<qint64> m_newAccounts;
};

} // namespace baton
