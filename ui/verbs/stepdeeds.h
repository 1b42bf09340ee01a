// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/newstep.h"
#include "routing/leadstanding.h"

#include <QObject>

#include <functional>
#include <memory>

namespace baton {

class LeadDeeds;
class StepService;

/// Plans what is done next with a lead, and ticks it off; says in words what came of it, and leaves the way back to the
/// history of the window.
class StepDeeds : public QObject
{
    Q_OBJECT

public:
    StepDeeds(StepService &steps, LeadDeeds &deeds);

    [[nodiscard]] StepService &service() const { return m_steps; }
    /// `step` without the lead.
    void plan(const LeadStanding &lead, const NewStep &step);
    /// The step that is due first; `then` is called where it was done.
    void tickOff(const LeadStanding &lead, const std::function<void()> &then);

private:
    struct Kept;
    void finish(const QString &name, const NextStep &step, const std::function<void()> &then);
    void append(const std::shared_ptr<Kept> &kept);

    StepService &m_steps;
    LeadDeeds &m_deeds;
};

} // namespace baton
