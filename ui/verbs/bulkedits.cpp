// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/bulkedits.h"

#include "common/wording.h"
#include "leads/leadeditplan.h"
#include "leads/leadservice.h"
#include "support/reply.h"
#include "verbs/bulkeditdialog.h"
#include "verbs/editconflicts.h"
#include "verbs/editpreview.h"
#include "verbs/leaddeeds.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace baton {

BulkEdits::BulkEdits(LeadService &service, LeadDeeds &deeds, QWidget *page)
    : QObject(page)
    , m_service(service)
    , m_deeds(deeds)
    , m_page(page)
    , m_conflicts(new EditConflicts(service, page))
    , m_view{{}, QTimeZone::systemTimeZone(), page->locale()}
{}

void BulkEdits::setCatalogue(const FieldCatalogue &catalogue, const TimeView &view)
{
    m_catalogue = catalogue;
    m_view = view;
}

void BulkEdits::write(const EditProposal &proposal, LeadEditMode mode)
{
    if (proposal.lines.isEmpty() && !proposal.refused.isEmpty())
        return m_deeds.tell(errorText(proposal.refused.first().why), LeadDeeds::Outcome::Refused, {});
    if (proposal.lines.isEmpty())
        return;
    onReply(m_service.edit(proposal.lines, mode), this,
            [this, proposal, mode](const Result<LeadEdits> &edits) { take(proposal, mode, edits); });
}

void BulkEdits::take(const EditProposal &proposal, LeadEditMode mode, const Result<LeadEdits> &edits)
{
    emit ended();
    if (!edits)
        return m_deeds.tell(errorText(edits.error()), LeadDeeds::Outcome::Refused, {});
    const auto left = static_cast<int>(edits->skipped.size() + proposal.refused.size());
    const QString first = edits->skipped.isEmpty()
        ? proposal.refused.isEmpty() ? QString() : errorText(proposal.refused.first().why)
        : errorText(edits->skipped.first().why);
    const QString stays =
        left == 0 ? QString() : u' ' + tr("%Ln fields stay as they are.", nullptr, left) + u' ' + first;
    const bool isStopped = mode == LeadEditMode::AllOrNothing && !edits->skipped.isEmpty();
    if (mode == LeadEditMode::WhatGoes)
        askOver(proposal, edits->skipped);
    if (edits->cells.isEmpty() || isStopped)
        return m_deeds.tell(tr("Nothing was changed.") + stays, LeadDeeds::Outcome::Refused, {});
    LeadDeed deed;
    deed.words = proposal.words;
    deed.leads = edits->changed;
    deed.batches = {edits->batch};
    m_deeds.remember(deed, tr("%Ln fields were changed.", nullptr, static_cast<int>(edits->cells.size())) + stays);
}

void BulkEdits::askOver(const EditProposal &proposal, const QList<SkippedLeadEdit> &skipped)
{
    m_conflicts->resolve(proposal.lines, skipped, m_view, [this, proposal](const QList<LeadEditLine> &mine) {
        EditProposal wanted = proposal;
        wanted.lines = mine;
        wanted.refused.clear();
        write(wanted);
    });
}

EditPreview *BulkEdits::makePreview()
{
    return new EditPreview(m_service, m_catalogue, m_view);
}

void BulkEdits::preview(const EditProposal &proposal)
{
    auto *dialog = new EditPreviewDialog(makePreview(), proposal.title, proposal.verb, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { write(dialog->proposal(), dialog->mode()); });
    dialog->propose(proposal);
    dialog->open();
}

void BulkEdits::askFor(const QList<LeadId> &leads, const QString &first)
{
    QList<FieldSpec> fields = m_catalogue.fields();
    fields.removeIf([](const FieldSpec &field) { return !isSetByEdits(field); });
    if (fields.isEmpty() || leads.isEmpty())
        return;
    auto *dialog = new BulkEditDialog(makePreview(), fields, first, leads, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        EditProposal proposal = dialog->proposal();
        proposal.words = dialog->words();
        write(proposal, dialog->mode());
    });
    dialog->open();
}

} // namespace baton
