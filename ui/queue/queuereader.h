// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/user.h"
#include "queue/queueentry.h"

#include <QObject>

namespace baton {

class HandoffService;
class LeadService;
class SlaService;

/// Reads what waits for one user: open clocks and hand-offs together, the most urgent first.
class QueueReader : public QObject
{
    Q_OBJECT

public:
    /// A queue is worked from its top; what lies deeper is the sales manager's business.
    static constexpr qsizetype most = 500;

    QueueReader(HandoffService &handoffs, SlaService &promises, LeadService &leads, QObject *parent = nullptr);

    /// Answers by `found` or `failed`; an answer that was asked for before is dropped.
    void read(const User &user, const TimeView &view);
    [[nodiscard]] bool isReading() const { return m_isReading; }

signals:
    /// `waiting` is how many there are before the limit.
    void found(const QList<baton::QueueEntry> &entries, qsizetype waiting);
    void failed(const baton::Error &error);

private:
    void join(int request, const TimeView &view);
    void fail(int request, const Error &error);

    HandoffService &m_handoffs;
    SlaService &m_promises;
    LeadService &m_leads;
    std::optional<QList<HandoffEntry>> m_found;
    std::optional<QList<SlaEntry>> m_clocks;
    int m_request = 0;
    bool m_isReading = false;
};

} // namespace baton
