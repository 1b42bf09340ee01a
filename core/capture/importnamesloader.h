// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importcontext.h"
#include "capture/importfacts.h"

namespace baton {

class Connection;
class ImportLoader;

/// Finds the users and channels that rows name. A run makes those that are missing; a dry run takes other ids for them.
class ImportNamesLoader
{
public:
    ImportNamesLoader(Connection &connection, const ImportContext &context, const SeenInFile &seen)
        : m_connection(connection)
        , m_context(context)
        , m_seen(seen)
    {}

    /// Sets the users and channels of `facts`, and their names where rows of the plan are wanted.
    Result<void> read(const QList<ImportRow> &rows, const QList<RowTarget> &targets, ChunkFacts &facts);
    /// Writes down what was made, so that undoing the import takes it away.
    Result<void> journalCreated(ImportLoader &loader) const;

    [[nodiscard]] qint64 usersCreated() const { return m_usersCreated; }
    /// Keys of users that a dry run has counted.
    [[nodiscard]] const QList<QByteArray> &planned() const { return m_planned; }

private:
    Result<void> readOwners(const QList<ImportRow> &rows, const QList<RowTarget> &targets, ChunkFacts &facts);
    Result<void> readChannels(const QList<ImportRow> &rows, const QList<RowTarget> &targets, ChunkFacts &facts);
    Result<void> readNames(ChunkFacts &facts);

    [[nodiscard]] bool isRun() const { return m_context.purpose == PlanFor::Run; }

    Connection &m_connection;
    const ImportContext &m_context;
    const SeenInFile &m_seen;
    QList<qint64> m_createdUsers;
    QList<qint64> m_createdChannels;
    QList<QByteArray> m_planned;
    qint64 m_usersCreated = 0;
};

} // namespace baton
