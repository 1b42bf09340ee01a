// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/leadview.h"
#include "verbs/leaddeeds.h"

namespace baton {

class ErrorBar;

/// A lead in a window of its own, with all that can be done with it and what came of that. It is deleted when it is
/// closed.
class LeadWindow : public QWidget
{
    Q_OBJECT

public:
    /// `page`: with which it goes at the latest; what it asks outlives that.
    LeadWindow(const LeadStoryReader::Services &services, LeadDeeds &deeds, const Clock &clock,
               const FieldCatalogue &catalogue, QWidget *page);

    /// Shows the lead; `among`: the leads that Alt+Up and Alt+Down go through.
    void showLead(LeadId lead, const QList<LeadId> &among);
    [[nodiscard]] LeadId lead() const { return m_view->lead(); }
    [[nodiscard]] LeadView *view() const { return m_view; }
    [[nodiscard]] bool isLoading() const;

private:
    void addKeys();
    void takeTold(const QString &words, LeadDeeds::Outcome outcome, const QList<LeadId> &leads);

    LeadVerbs *m_verbs;
    LeadView *m_view;
    ErrorBar *m_bar;
};

} // namespace baton
