// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// Which leads ever became ready for sales, and under which version of the definition first.
class QualificationStore
{
public:
    explicit QualificationStore(Connection &connection)
        : m_connection(connection)
    {}

    /// One that qualified before keeps its first version.
    Result<void> record(const QList<LeadId> &leads, AgreementId version, const Stamp &stamp);
    /// As if these leads had never qualified.
    Result<void> forget(const QList<LeadId> &leads);

private:
    Connection &m_connection;
};

} // namespace baton
