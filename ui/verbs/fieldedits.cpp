// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/fieldedits.h"

#include "common/fieldtext.h"
#include "common/wording.h"
#include "leads/leadservice.h"
#include "support/reply.h"
#include "verbs/editconflicts.h"
#include "verbs/leaddeeds.h"

#include <QWidget>

namespace baton {

FieldEdits::FieldEdits(LeadService &service, LeadDeeds &deeds, QWidget *page)
    : QObject(page)
    , m_service(service)
    , m_deeds(deeds)
    , m_conflicts(new EditConflicts(service, page))
{
    connect(m_conflicts, &EditConflicts::failed, this,
            [this](const QString &why) { m_deeds.tell(why, LeadDeeds::Outcome::Refused, {}); });
}

void FieldEdits::edit(const LeadEditLine &line, const FieldSpec &field, const QString &who, const TimeView &view)
{
    onReply(m_service.edit({line}, LeadEditMode::WhatGoes), this,
            [this, line, field, who, view](const Result<LeadEdits> &edits) {
                const auto refuse = [this, &line](const Error &why) {
                    emit refused(line.lead);
                    m_deeds.tell(errorText(why), LeadDeeds::Outcome::Refused, {line.lead});
                };
                if (!edits)
                    return refuse(edits.error());
                if (!edits->skipped.isEmpty()) {
                    const SkippedLeadEdit &skipped = edits->skipped.first();
                    return skipped.why.kind == Error::Kind::Conflict ? askOver(line, field, who, view, skipped)
                                                                     : refuse(skipped.why);
                }
                if (edits->cells.isEmpty())
                    return emit refused(line.lead); // It stood there already, in another form.
                const FieldValue &after = edits->cells.first().after;
                LeadDeed deed;
                deed.words = tr("%1 of %2").arg(fieldLabel(field), who);
                deed.leads = {line.lead};
                deed.batches = {edits->batch};
                m_deeds.remember(
                    deed,
                    isMissing(after)
                        ? tr("%1 was emptied.").arg(deed.words)
                        : tr("%1 is now “%2”.").arg(deed.words, fieldText(field, after, view, FieldPlace::Pane)));
            });
}

void FieldEdits::askOver(const LeadEditLine &line, const FieldSpec &field, const QString &who, const TimeView &view,
                         const SkippedLeadEdit &skipped)
{
    emit refused(line.lead);
    m_conflicts->resolve({line}, {skipped}, view, [this, field, who, view](const QList<LeadEditLine> &mine) {
        edit(mine.first(), field, who, view);
    });
}

} // namespace baton
