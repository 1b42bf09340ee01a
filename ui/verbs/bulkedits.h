// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/fieldcatalogue.h"
#include "verbs/editproposal.h"

#include <QObject>

#include <functional>

class QWidget;

namespace baton {

class EditConflicts;
class EditPreview;
class LeadDeeds;
class LeadService;

/// Fields of many leads at once: filled, emptied, pasted or set, as one deed that the window can take back. Where that
/// is much, what it would do is shown before.
class BulkEdits : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; it asks over `page`.
    BulkEdits(LeadService &service, LeadDeeds &deeds, QWidget *page);

    /// What the fields are called, and in which zone and form values are shown.
    void setCatalogue(const FieldCatalogue &catalogue, const TimeView &view);
    [[nodiscard]] const FieldCatalogue &catalogue() const { return m_catalogue; }

    /// Writes what goes, and says what does not; where somebody else was faster, it asks.
    void write(const EditProposal &proposal, LeadEditMode mode = LeadEditMode::WhatGoes);
    /// Shows what it would do, and writes it where that is wanted.
    void preview(const EditProposal &proposal);
    /// Asks for a field and a value for all of these leads; `first` is the field to begin with.
    void askFor(const QList<LeadId> &leads, const QString &first);

signals:
    /// The rows do not show what was typed, or no longer what is: they must be read again.
    void ended();

private:
    void take(const EditProposal &proposal, LeadEditMode mode, const Result<LeadEdits> &edits);
    void askOver(const EditProposal &proposal, const QList<SkippedLeadEdit> &skipped);
    [[nodiscard]] EditPreview *makePreview();

    LeadService &m_service;
    LeadDeeds &m_deeds;
    QWidget *m_page;
    EditConflicts *m_conflicts;
    FieldCatalogue m_catalogue;
    TimeView m_view;
};

} // namespace baton
