// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "leads/account.h"
#include "leads/lead.h"
#include "leads/leadedits.h"
#include "leads/person.h"
#include "sources/channel.h"

#include <QHash>

namespace baton {

/// What a plan of edits must know, read at once for all lines.
struct LeadEditGround
{
    QHash<LeadId, Lead> leads;
    QHash<PersonId, Person> persons;
    QHash<AccountId, Account> accounts; ///< Those of the leads, and those that lines name.
    QHash<QString, AccountId> accountsByKey; ///< By comparisonKey(name), of those that lines name.
    QHash<QString, Channel> channels; ///< By comparisonKey(name), of those that lines name.
    QHash<LeadId, QMap<QString, FieldValue>> present; ///< What the leads show now in the fields of the lines.
};

/// Whether edits can set the field: not what follows from others, and not owners and stages, which verbs change.
[[nodiscard]] bool isSetByEdits(const FieldSpec &field);

/// Works out what lines of edits change, across the rows in which their fields stand: a pure difference.
///
/// `account` says which account a lead belongs to; the other fields of accounts and persons are changed in the account
/// or person itself, and with it for all leads that share it. Owners and stages are changed by verbs, not by edits.
class LeadEditPlan
{
public:
    /// `today` bounds dates of persons.
    LeadEditPlan(const FieldCatalogue &catalogue, LeadEditGround ground, QDate today);

    void add(const LeadEditLine &line);

    [[nodiscard]] const QList<LeadCellEdit> &cells() const { return m_cells; }
    [[nodiscard]] const QList<SkippedLeadEdit> &skipped() const { return m_skipped; }

    /// Rows as they are to be; a row that is to be made has an id below zero, which others name it by.
    [[nodiscard]] const QHash<LeadId, Lead> &leads() const { return m_leads; }
    [[nodiscard]] const QHash<PersonId, Person> &persons() const { return m_persons; }
    [[nodiscard]] const QHash<AccountId, Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const LeadEditGround &ground() const { return m_ground; }

private:
    void addCell(const LeadEditLine &line, const FieldSpec &field, const FieldValue &value);
    // Each gives the value as it is kept then; nothing is changed where it fails.
    [[nodiscard]] Result<FieldValue> set(LeadId lead, const FieldSpec &field, const FieldValue &value);
    [[nodiscard]] Result<FieldValue> setInLead(LeadId id, const FieldSpec &field, const FieldValue &value);
    [[nodiscard]] Result<FieldValue> setInPerson(LeadId id, const FieldSpec &field, const FieldValue &value);
    [[nodiscard]] Result<FieldValue> setInAccount(LeadId id, const FieldSpec &field, const FieldValue &value);
    [[nodiscard]] Result<FieldValue> setAccountOf(LeadId id, const QString &name);
    /// Not where two lines want different things of one row that leads share.
    [[nodiscard]] Result<void> agree(qint64 row, const FieldSpec &field, const FieldValue &after);
    void skip(const LeadEditLine &line, const QString &field, const Error &why);

    const FieldCatalogue &m_catalogue;
    LeadEditGround m_ground;
    QDate m_today;
    QHash<LeadId, Lead> m_leads;
    QHash<PersonId, Person> m_persons;
    QHash<AccountId, Account> m_accounts;
    QHash<std::pair<QString, qint64>, FieldValue> m_said; ///< What lines said of shared rows, by field and row.
    qint64 m_newRows = 0;
    QList<LeadCellEdit> m_cells;
    QList<SkippedLeadEdit> m_skipped;
};

} // namespace baton
