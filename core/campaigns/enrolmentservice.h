// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/enrolment.h"
#include "history/author.h"
#include "leads/leadconsequence.h"

#include <QFuture>
#include <QObject>

namespace baton {

class Database;

/// Putting leads into campaigns by hand.
class EnrolmentService : public QObject
{
    Q_OBJECT

public:
    EnrolmentService(Database &database, const Author &author, QObject *parent = nullptr);
    /// What follows from each enrolment, before anything is done.
    void setConsequence(LeadConsequence consequence) { m_consequence = std::move(consequence); }

    /// Those that can take leads: the ones that are not over, what runs now before what is planned, by name.
    QFuture<Result<QList<Campaign>>> open();
    /// As EnrolmentStore::write.
    QFuture<Result<Enrolled>> enrol(const Enrolment &wish);

private:
    Database &m_database;
    const Author &m_author;
    LeadConsequence m_consequence;
};

} // namespace baton
