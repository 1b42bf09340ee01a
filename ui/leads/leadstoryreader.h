// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadstory.h"

#include <QObject>

namespace baton {

class DefinitionService;
class LeadService;
class RoutingService;
class ScoreService;
class SlaService;
class StepService;

/// Reads what the pane says of a lead, each part by its own service and all at once.
class LeadStoryReader : public QObject
{
    Q_OBJECT

public:
    /// Whom to ask; a part without a service is left out. They outlive the reader.
    struct Services
    {
        LeadService &leads;
        SlaService *promises = nullptr;
        DefinitionService *definitions = nullptr;
        ScoreService *scores = nullptr;
        RoutingService *routing = nullptr;
        StepService *steps = nullptr;
    };

    explicit LeadStoryReader(const Services &services, QObject *parent = nullptr);

    /// Answers by `found` or `failed`; an answer that was asked for before is dropped.
    void read(LeadId lead, Instant now);
    void cancel();
    [[nodiscard]] bool isReading() const { return m_waiting > 0; }

signals:
    void found(const baton::LeadStory &story);
    /// The lead itself could not be read.
    void failed(const baton::Error &error);

private:
    template<typename Value>
    void take(const QFuture<Result<Value>> &reply, std::optional<Result<Value>> LeadStory::*part);
    void readSteps(LeadId lead);
    void finishOne();

    Services m_services;
    LeadStory m_story;
    std::optional<Error> m_error;
    int m_request = 0;
    int m_waiting = 0;
};

} // namespace baton
