// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/stepdeeds.h"

#include "common/deedhistory.h"
#include "common/wording.h"
#include "funnel/stepservice.h"
#include "funnel/steptext.h"
#include "support/reply.h"
#include "verbs/leaddeeds.h"

#include <algorithm>

namespace baton {

/// What is needed to go back and forth.
struct StepDeeds::Kept
{
    enum class What { Planned, TickedOff };

    What what = What::Planned;
    QString words;
    NextStep step;
};

StepDeeds::StepDeeds(StepService &steps, LeadDeeds &deeds)
    : QObject(&deeds)
    , m_steps(steps)
    , m_deeds(deeds)
{}

void StepDeeds::plan(const LeadStanding &lead, const NewStep &step)
{
    NewStep wish = step;
    wish.lead = lead.lead;
    onReply(m_steps.add(wish), this, [this, name = lead.name](const Result<NextStep> &added) {
        if (!added)
            return m_deeds.tell(errorText(added.error()), LeadDeeds::Outcome::Refused, {});
        const QString kind = stepKindText(added->kind);
        append(std::make_shared<Kept>(Kept{Kept::What::Planned, tr("plan %1: %2").arg(name, kind), *added}));
        m_deeds.tell(tr("Planned with %1: %2.").arg(name, kind), LeadDeeds::Outcome::Done, {added->lead});
    });
}

void StepDeeds::tickOff(const LeadStanding &lead, const std::function<void()> &then)
{
    onReply(m_steps.ofLead(lead.lead), this, [this, name = lead.name, then](const Result<QList<NextStep>> &steps) {
        if (!steps)
            return m_deeds.tell(errorText(steps.error()), LeadDeeds::Outcome::Refused, {});
        // They come the latest first.
        const auto first = std::find_if(steps->crbegin(), steps->crend(), std::mem_fn(&NextStep::isOpen));
        if (first == steps->crend())
            return m_deeds.tell(tr("Nothing is planned with %1.").arg(name), LeadDeeds::Outcome::Refused, {});
        finish(name, *first, then);
    });
}

void StepDeeds::finish(const QString &name, const NextStep &step, const std::function<void()> &then)
{
    onReply(m_steps.finish(step.id), this, [this, name, then](const Result<NextStep> &done) {
        if (!done)
            return m_deeds.tell(errorText(done.error()), LeadDeeds::Outcome::Refused, {});
        const QString kind = stepKindText(done->kind);
        append(std::make_shared<Kept>(Kept{Kept::What::TickedOff, tr("tick off %1: %2").arg(name, kind), *done}));
        m_deeds.tell(tr("Done with %1: %2.").arg(name, kind), LeadDeeds::Outcome::Done, {done->lead});
        then();
    });
}

void StepDeeds::append(const std::shared_ptr<Kept> &kept)
{
    const auto end = [this, kept](LeadDeeds::Outcome outcome, const Deed::Answer &answer) {
        return [this, kept, outcome, answer](const Result<NextStep> &changed) {
            if (!changed) {
                m_deeds.tell(errorText(changed.error()), LeadDeeds::Outcome::Refused, {kept->step.lead});
                return answer(notGone(changed.error()));
            }
            kept->step = *changed;
            m_deeds.tell(outcome == LeadDeeds::Outcome::TakenBack ? tr("Taken back: %1.").arg(kept->words)
                                                                  : tr("Done again: %1.").arg(kept->words),
                         outcome, {kept->step.lead});
            answer({});
        };
    };
    const auto back = [this, kept, end](const Deed::Answer &answer) {
        const bool isPlanned = kept->what == Kept::What::Planned;
        onReply(isPlanned ? m_steps.remove(kept->step.id) : m_steps.reopen(kept->step.id), this,
                end(LeadDeeds::Outcome::TakenBack, answer));
    };
    const auto again = [this, kept, end, doneAt = kept->step.doneAt](const Deed::Answer &answer) {
        const NextStep &step = kept->step;
        const bool isPlanned = kept->what == Kept::What::Planned;
        onReply(isPlanned ? m_steps.add({step.lead, step.kind, step.due, step.note, step.side, step.createdAt})
                          : m_steps.finish(step.id, doneAt),
                this, end(LeadDeeds::Outcome::Done, answer));
    };
    m_deeds.history().append({kept->words, back, again, {}}, this);
}

} // namespace baton
