// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/fieldedits.h"

#include "common/fieldtext.h"
#include "common/question.h"
#include "common/wording.h"
#include "leads/leadservice.h"
#include "support/reply.h"
#include "verbs/leaddeeds.h"

#include <QWidget>

namespace baton {

FieldEdits::FieldEdits(LeadService &service, LeadDeeds &deeds, QWidget *page)
    : QObject(page)
    , m_service(service)
    , m_deeds(deeds)
    , m_page(page)
{}

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
    const auto text = [&](const FieldValue &value) {
        return isMissing(value) ? tr("nothing") : fieldText(field, value, view, FieldPlace::Pane);
    };
    Question question;
    question.title = tr("Changed by somebody else");
    question.text = tr("Somebody changed %1 of %2 while you wrote.").arg(fieldLabel(field), who);
    question.effect = tr("Before: %1\nTheirs: %2\nYours: %3")
                          .arg(text(line.shown.value(field.key)), text(skipped.present), text(skipped.wanted));
    question.verb = tr("Write mine");
    LeadEditLine again = line;
    again.shown = {{field.key, skipped.present}};
    ask(m_page, question, [this, again, field, who, view] { edit(again, field, who, view); });
}

} // namespace baton
