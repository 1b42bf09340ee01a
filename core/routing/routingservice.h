// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "routing/rulesetstore.h"
#include "routing/whyowner.h"

#include <QFuture>
#include <QObject>

namespace baton {

class Database;

/// What can be asked of who has which lead.
class RoutingService : public QObject
{
    Q_OBJECT

public:
    RoutingService(Database &database, FieldCatalogue builtIn, QObject *parent = nullptr);

    /// Errors: NotFound "lead.unknown".
    QFuture<Result<WhyOwner>> whyOwner(LeadId lead);

    /// A version's rules; without one the active ones, else the newest draft, else what Baton brings along.
    /// Errors: those of RulesetStore::answering.
    QFuture<Result<RulesetVersion>> rules(std::optional<int> version = {});

private:
    Database &m_database;
    FieldCatalogue m_builtIn;
};

} // namespace baton
