// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadconsequence.h"
#include "leads/newtouch.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace baton {

class Database;

/// The log of who did what with a lead. It stands in the funnel's room because a touch answers a hand-off.
class TouchService : public QObject
{
    Q_OBJECT

public:
    TouchService(Database &database, const Author &author, QObject *parent = nullptr);
    /// What follows from each change, before anything is done.
    void setConsequence(LeadConsequence consequence) { m_consequence = std::move(consequence); }

    /// Logs a touch, keeps the first touches of the lead's hand-offs true, ends the open steps that it answers, and
    /// writes down the callback and the next step that it comes with.
    /// Errors: NotFound "lead.unknown"; Invalid "touch.future", "touch.callback" for a time to call again where the
    /// call did not end so, and those of `checkTouch` and `checkStep`.
    QFuture<Result<Touch>> log(const NewTouch &touch);
    /// Logs each of them as `log` does, in one transaction; what is refused of one leaves the others alone.
    QFuture<Result<QList<Result<Touch>>>> logEach(const QList<NewTouch> &touches);
    /// Takes back what was logged, with the steps that it brought and nobody has done since; what it answered is open
    /// again. Errors: NotFound "touch.unknown".
    QFuture<Result<Touch>> remove(TouchId touch);
    /// Takes each of them back, in one transaction; what is refused of one leaves the others alone.
    QFuture<Result<QList<Result<Touch>>>> removeEach(const QList<TouchId> &touches);
    /// The newest first. Errors: NotFound "lead.unknown".
    QFuture<Result<QList<Touch>>> ofLead(LeadId lead);

signals:
    /// After the commit.
    void touchLogged(const baton::Touch &touch);
    void touchRemoved(const baton::Touch &touch);

private:
    template<typename Item, typename Job>
    QFuture<Result<QList<Result<Touch>>>> writeEach(const QList<Item> &items, Job job);

    Database &m_database;
    const Author &m_author;
    LeadConsequence m_consequence;
};

} // namespace baton
