// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/fieldcatalogue.h"
#include "verbs/editproposal.h"

#include <QWidget>

class QLabel;

namespace baton {

class FactTableModel;
class LeadService;
class TextLabel;

/// What edits of many leads would do, before anything is written: each field with what stands there and what is to,
/// and what stays as it is, with the reason.
class EditPreview : public QWidget
{
    Q_OBJECT

public:
    /// Of each kind no more than so many are listed; the words above tell how many there are.
    static constexpr qsizetype mostListed = 500;

    /// `service` and `catalogue` outlive it.
    EditPreview(LeadService &service, const FieldCatalogue &catalogue, TimeView view, QWidget *parent = nullptr);

    /// Works it out beside the window; what was shown before stays until then.
    void setProposal(const EditProposal &proposal);

    /// How many fields would change; of how many leads.
    [[nodiscard]] qsizetype fieldCount() const { return m_edits.cells.size(); }
    [[nodiscard]] qsizetype leadCount() const { return m_leadCount; }
    [[nodiscard]] qsizetype leftCount() const { return m_edits.skipped.size() + m_proposal.refused.size(); }
    [[nodiscard]] bool isReading() const { return m_isReading; }

signals:
    /// It is known what the proposal would do, or why that cannot be told.
    void told();

private:
    void take(const LeadEdits &edits);
    void readNames();
    void showTables(const QHash<LeadId, QString> &names);
    void showWords();
    /// Where more show a field than it was chosen for.
    [[nodiscard]] QString reachText() const;
    [[nodiscard]] QString labelOf(const QString &key) const;
    [[nodiscard]] QString textOf(const QString &key, const FieldValue &value) const;

    LeadService &m_service;
    const FieldCatalogue &m_catalogue;
    TimeView m_view;
    EditProposal m_proposal;
    LeadEdits m_edits;
    qsizetype m_leadCount = 0;
    int m_request = 0;
    bool m_isReading = false;
    TextLabel *m_words;
    TextLabel *m_leftWords;
    FactTableModel *m_changes;
    FactTableModel *m_left;
    QWidget *m_changeTable;
    QWidget *m_leftTable;
};

} // namespace baton
