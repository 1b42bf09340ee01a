// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "support/instant.h"
#include "support/result.h"

#include <QHash>
#include <QStringList>

#include <utility>

namespace baton {

class Connection;

/// Who changed a field last, as the log tells it.
struct LastChange
{
    QString who; ///< Empty where nobody is named.
    Instant at; ///< When this database learned it.

    friend bool operator==(const LastChange &, const LastChange &) = default;
};

/// By lead and field key; a field that the log knows nothing of has no entry.
using LastChanges = QHash<std::pair<LeadId, QString>, LastChange>;

/// Who changed fields of leads last, those of their persons and accounts too.
class LastChangeReport
{
public:
    explicit LastChangeReport(Connection &connection)
        : m_connection(connection)
    {}

    Result<LastChanges> of(const QList<LeadId> &leads, const QStringList &fields);

private:
    Connection &m_connection;
};

} // namespace baton
