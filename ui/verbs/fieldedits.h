// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/fieldspec.h"
#include "leads/leadedits.h"

#include <QObject>

class QWidget;

namespace baton {

class EditConflicts;
class LeadDeeds;
class LeadService;

/// Sets single fields of leads as somebody typed them, tells through `deeds` what came of it, and leaves the way back
/// there. Where somebody else was faster, it shows what all of them wanted and asks.
class FieldEdits : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; it asks over `page`.
    FieldEdits(LeadService &service, LeadDeeds &deeds, QWidget *page);

    /// `who` is what the lead is called.
    void edit(const LeadEditLine &line, const FieldSpec &field, const QString &who, const TimeView &view);

signals:
    /// The field is not what was typed: the row must be read again.
    void refused(baton::LeadId lead);

private:
    void askOver(const LeadEditLine &line, const FieldSpec &field, const QString &who, const TimeView &view,
                 const SkippedLeadEdit &skipped);

    LeadService &m_service;
    LeadDeeds &m_deeds;
    EditConflicts *m_conflicts;
};

} // namespace baton
