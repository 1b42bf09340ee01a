// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/funnelquestion.h"
#include "support/id.h"

namespace baton {

class Connection;
class Cursor;

/// Reads the funnel. `columns` does not depend on the question and may be kept; the rest answers one question of it.
class FunnelReport
{
public:
    /// More groups than anybody reads, and as many as memory should hold.
    static constexpr qsizetype mostGroups = 100'000;

    /// `catalogue` with the custom fields of this workspace.
    FunnelReport(Connection &connection, const FieldCatalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {}

    /// The visits of all leads.
    Result<FunnelColumns> columns();
    /// Which leads match, and the group of each by the question's field.
    /// Errors: NotFound "field.unknown"; Invalid "funnel.groups" (field, limit).
    Result<LeadGrouping> grouping(const FunnelColumns &columns, const FunnelQuestion &question);

    [[nodiscard]] static FunnelFigures figures(const FunnelColumns &columns, const LeadGrouping &grouping,
                                               const FunnelQuestion &question);
    [[nodiscard]] static QList<LeadId> leadsBehind(const FunnelColumns &columns, const LeadGrouping &grouping,
                                                   const FunnelQuestion &question, const FunnelCell &cell);

private:
    Result<std::unique_ptr<Cursor>> openGrouping(const std::optional<FieldSpec> &field, const FunnelQuestion &question);

    Connection &m_connection;
    const FieldCatalogue &m_catalogue;
};

} // namespace baton
