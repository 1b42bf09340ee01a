// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importchunkloader.h"
#include "capture/importfile.h"

namespace baton {

/// What stands before the first row is written: the source, the batch, the custom fields; or where an interrupted run
/// of the same file stopped.
struct PreparedImport
{
    ImportContext context;
    ImportResult soFar; ///< Of the rows that an interrupted run has done; their number is `soFar.rows`.

    /// Where the workspace holds no leads yet: planning may go ahead of the database, as long as nobody else writes.
    struct FirstLeads
    {
        FirstFacts facts;
        WriteMark mark;
    };
    std::optional<FirstLeads> firstLeads;
};

/// Makes or finds all that an import needs before its rows, in the caller's transaction.
class ImportPreparationLoader
{
public:
    ImportPreparationLoader(Connection &connection, const ImportRequest &request, const QString &digest,
                            const ImportMapping &mapping, const Stamp &stamp)
        : m_connection(connection)
        , m_request(request)
        , m_digest(digest)
        , m_mapping(mapping)
        , m_stamp(stamp)
    {}

    /// Errors: Invalid "source.missing", "customField.type".
    Result<PreparedImport> prepareRun();
    /// The same without writing: what is not there yet is left out, with a note.
    Result<PreparedImport> prepareDryRun();

private:
    Result<void> lockSource(SourceId source);
    Result<BatchId> findOrCreateBatch(SourceId source, PreparedImport &prepared);
    Result<void> makeCustomFields(PreparedImport &prepared);
    Result<void> compareCustomFields(const QList<struct CustomField> &known, PreparedImport &prepared) const;
    Result<void> makeReadyForFirstLeads(PreparedImport &prepared);
    Result<bool> holdsNothing();
    Result<void> noteEarlierRuns(PreparedImport &prepared);
    [[nodiscard]] QString systemName() const;

    Connection &m_connection;
    const ImportRequest &m_request;
    const QString &m_digest;
    const ImportMapping &m_mapping;
    Stamp m_stamp;
};

} // namespace baton
