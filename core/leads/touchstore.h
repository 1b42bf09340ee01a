// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "history/entity.h"
#include "leads/touch.h"
#include "storage/binding.h"

#include <QHash>
#include <QList>

namespace baton {

class Connection;

/// `isHumanTouch` of the row `alias` of the table of touches.
[[nodiscard]] QString humanTouchSql(const QString &alias);

/// The table of touches. What follows from touches elsewhere is the funnel's: see TouchService.
class TouchStore
{
public:
    explicit TouchStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Stores and logs; id, actor and recordedAt of the argument are not looked at. Errors: those of `checkTouch`,
    /// Invalid "touch.future" for one later than the stamp.
    Result<Touch> add(const Touch &touch, const Stamp &stamp);
    /// Errors: NotFound "touch.unknown".
    Result<Touch> byId(TouchId id);
    /// The newest first.
    Result<QList<Touch>> ofLead(LeadId lead);
    /// Of those leads that have any of this side; the newest first.
    Result<QHash<LeadId, QList<Touch>>> ofLeads(const QList<LeadId> &leads, Side side);
    /// Takes an entry out of the log of touches; the history keeps that it was there. Errors: NotFound "touch.unknown".
    Result<Touch> remove(TouchId id, const Stamp &stamp);

private:
    Result<QList<Touch>> select(const QString &condition, const Bindings &bindings);
    Result<void> log(const Touch &touch, Verb verb, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
