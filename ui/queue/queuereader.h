// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/condition.h"
#include "leads/leadset.h"
#include "people/user.h"
#include "queue/queueentry.h"

#include <QObject>

namespace baton {

class HandoffService;
class LeadService;
class SlaService;
class StepService;

/// What waits for one user, the most urgent first.
struct FoundQueue
{
    QList<QueueEntry> entries;
    qsizetype waiting = 0; ///< How many there are before the limit, as the other counts.
    qsizetype late = 0;
    qsizetype atRisk = 0;
    QList<QueueEntry> free; ///< Hand-offs that nobody has yet and that the user may take.
    qsizetype takable = 0;
};

/// Reads what waits for one user: open clocks and hand-offs together, and what is free to take.
class QueueReader : public QObject
{
    Q_OBJECT

public:
    /// A queue is worked from its top; what lies deeper is the sales manager's business.
    static constexpr qsizetype most = 500;

    /// `steps` may be null: then nothing is planned.
    QueueReader(HandoffService &handoffs, SlaService &promises, LeadService &leads, StepService *steps,
                QObject *parent = nullptr);

    /// Of the leads for which `condition` is true. Answers by `found` or `failed`; an answer that was asked for before
    /// is dropped.
    void read(const User &user, const Condition &condition, const TimeView &view);
    [[nodiscard]] bool isReading() const { return m_isReading; }

signals:
    void found(const baton::FoundQueue &queue);
    void failed(const baton::Error &error);

private:
    void askForFree(int request, const User &user, const TimeView &view);
    void askWhichFit(int request, const Condition &condition, const TimeView &view);
    void askWhatIsPlanned(int request, const User &user, const TimeView &view);
    void askForAttempts(int request, const FoundQueue &queue, const TimeView &view);
    void join(int request, const TimeView &view);
    void name(int request, const FoundQueue &queue);
    void fail(int request, const Error &error);

    HandoffService &m_handoffs;
    SlaService &m_promises;
    LeadService &m_leads;
    StepService *m_steps;
    UserId m_user;
    std::optional<QList<HandoffEntry>> m_found;
    std::optional<QList<SlaEntry>> m_clocks;
    std::optional<QList<HandoffEntry>> m_free;
    std::optional<QList<NextStep>> m_planned;
    std::optional<LeadSet> m_fitting; ///< Nothing where all leads do.
    bool m_isFitting = false; ///< It is known which leads the condition is true for.
    int m_request = 0;
    bool m_isReading = false;
};

} // namespace baton
