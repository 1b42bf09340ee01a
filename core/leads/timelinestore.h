// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "leads/timeline.h"
#include "support/result.h"

namespace baton {

class Connection;

/// Reads what happened by the keys that TimelineKeyStore found: a fixed number of statements for a page of any length.
class TimelineStore
{
public:
    /// `catalogue` outlives the store.
    TimelineStore(Connection &connection, const FieldCatalogue &catalogue)
        : m_connection(connection)
        , m_catalogue(catalogue)
    {}

    /// In the order of `keys`; of what is gone meanwhile nothing but the moment is told.
    Result<QList<TimelineEntry>> page(const QList<TimelineKey> &keys);

private:
    Connection &m_connection;
    const FieldCatalogue &m_catalogue;
};

} // namespace baton
