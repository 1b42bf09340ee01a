// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/grid/gridmodel.h"
#include "leads/leadservice.h"

namespace baton {

/// The leads of a list.
class LeadTableModel : public GridModel
{
    Q_OBJECT

public:
    /// `service` outlives it.
    LeadTableModel(LeadService &service, TimeView view, QObject *parent = nullptr);

    /// Another list; what was read before is forgotten.
    void setLeads(const QList<LeadId> &leads);
    /// All of a list of which the beginning is there: what was read stays.
    void continueWithLeads(const QList<LeadId> &leads);
    /// All of them, those of folded groups too.
    [[nodiscard]] QList<LeadId> leads() const;
    /// Nothing where there is no such row.
    [[nodiscard]] LeadId leadAt(int row) const { return LeadId(recordAt(row)); }
    /// What its row calls the lead; empty while that is not read.
    [[nodiscard]] QString nameOf(LeadId lead) const;
    /// -1 where the list does not hold it.
    [[nodiscard]] int rowOf(LeadId lead) const { return rowOfRecord(lead.value()); }
    /// Reads the lead's page again if it had been read.
    void refresh(LeadId lead) { refreshRecord(lead.value()); }

    [[nodiscard]] bool isEditable(const FieldSpec &field) const override;
    bool findValues(const FieldSpec &field, const QString &begun, const TakeTexts &take) override;
    [[nodiscard]] Result<void> check(const FieldSpec &field, const FieldValue &value) const override;

protected:
    void readRows(const QList<qint64> &records, const QStringList &keys, const TakeRows &take) override;
    /// A lead without a person is called by its number: an empty first column names nobody.
    [[nodiscard]] QString wordsForMissing(const FieldSpec &field, qint64 record) const override;

private:
    LeadService &m_service;
};

/// What changes of cells ask of leads, one line a lead in the order in which they first come.
[[nodiscard]] QList<LeadEditLine> editLinesOf(const QList<CellChange> &changes);

} // namespace baton
