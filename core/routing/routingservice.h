// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/whyowner.h"
#include "support/result.h"

#include <QFuture>
#include <QObject>

namespace baton {

class Database;

/// What can be asked of who has which lead.
class RoutingService : public QObject
{
    Q_OBJECT

public:
    explicit RoutingService(Database &database, QObject *parent = nullptr);

    /// Errors: NotFound "lead.unknown".
    QFuture<Result<WhyOwner>> whyOwner(LeadId lead);

private:
    Database &m_database;
};

} // namespace baton
