// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "history/author.h"
#include "leads/account.h"
#include "leads/lead.h"
#include "leads/leaddetails.h"
#include "leads/person.h"

#include <QMap>

namespace baton {

class Connection;

/// What an edit wrote.
struct LeadEdit
{
    LeadId lead;
    QList<LeadId> changed; ///< It and all others that show the same person or account.
};

/// One edit of a lead by fields, across the rows that they stand in. Runs in the caller's transaction, which an error
/// must roll back.
class LeadEditStore
{
public:
    LeadEditStore(Connection &connection, const FieldCatalogue &catalogue, const Stamp &stamp)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_stamp(stamp)
    {}

    /// As LeadService::setFields.
    Result<LeadEdit> apply(LeadId lead, const LeadRevisions &revisions, const QMap<QString, FieldValue> &values);

private:
    Result<void> load(LeadId lead, const LeadRevisions &revisions);
    Result<void> assignField(const FieldSpec &field, const FieldValue &value);
    Result<void> assignPersonField(const FieldSpec &field, const FieldValue &value);
    Result<void> assignLeadField(const FieldSpec &field, const FieldValue &value);
    Result<void> assignOwner(UserId &owner, const FieldValue &value);
    Result<void> assignChannel(const FieldValue &value);
    Result<void> savePerson();
    Result<void> saveAccount();
    Result<void> assignOwners(const Lead &before);
    Result<QList<LeadId>> reindex();

    Connection &m_connection;
    const FieldCatalogue &m_catalogue;
    Stamp m_stamp;
    Lead m_lead;
    Person m_person;
    Account m_account;
    bool m_isPersonTouched = false;
    bool m_isAccountTouched = false;
};

} // namespace baton
