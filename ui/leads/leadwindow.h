// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/fieldcatalogue.h"
#include "leads/leadstoryreader.h"
#include "verbs/leaddeeds.h"

#include <QWidget>

namespace baton {

class Clock;
class ErrorBar;
class LeadPane;
class LeadVerbs;

/// Everything about one lead in a window of its own, with all that can be done with it. It follows what others do with
/// the lead, goes on through the list that it was opened from, and is deleted when it is closed.
class LeadWindow : public QWidget
{
    Q_OBJECT

public:
    /// `page`: with which it goes at the latest; what it asks outlives that.
    LeadWindow(const LeadStoryReader::Services &services, LeadDeeds &deeds, const Clock &clock,
               const FieldCatalogue &catalogue, QWidget *page);

    /// Shows the lead; `among`: the leads that Alt+Up and Alt+Down go through.
    void showLead(LeadId lead, const QList<LeadId> &among);
    [[nodiscard]] LeadId lead() const { return m_lead; }
    [[nodiscard]] bool isLoading() const;

private:
    void addKeys();
    void step(int by);
    void read();
    void showStory(const LeadStory &story);
    void takeTold(const QString &words, LeadDeeds::Outcome outcome, const QList<LeadId> &leads);
    [[nodiscard]] TimeView timeView() const;

    const Clock &m_clock;
    FieldCatalogue m_catalogue;
    LeadStoryReader *m_stories;
    LeadVerbs *m_verbs;
    LeadPane *m_pane = nullptr;
    ErrorBar *m_bar = nullptr;
    LeadId m_lead;
    QList<LeadId> m_among;
};

} // namespace baton
