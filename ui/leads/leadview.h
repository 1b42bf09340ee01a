// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "conditions/fieldcatalogue.h"
#include "leads/leadstoryreader.h"

#include <QWidget>

namespace baton {

class Clock;
class LeadPane;
class LeadVerbs;

/// Everything about one lead with as much room as there is, in a window of its own or in a tab: it reads the lead,
/// follows what others do with it, and goes on through the list that it was opened from.
class LeadView : public QWidget
{
    Q_OBJECT

public:
    /// `verbs`: what can be done with the lead, for whoever shows the view says which lead they are about.
    LeadView(const LeadStoryReader::Services &services, LeadVerbs &verbs, const Clock &clock,
             const FieldCatalogue &catalogue, QWidget *parent = nullptr);

    /// Shows the lead; `among`: the leads that Alt+Up and Alt+Down go through.
    void showLead(LeadId lead, const QList<LeadId> &among);
    [[nodiscard]] LeadId lead() const { return m_lead; }
    /// Whom it is about, as plain text; the lead's number until that is known.
    [[nodiscard]] QString name() const { return m_name; }
    /// The same without the account, where there is little room.
    [[nodiscard]] QString shortName() const { return m_shortName; }
    [[nodiscard]] LeadPane *pane() const { return m_pane; }
    [[nodiscard]] bool isReading() const;
    /// Reads the lead again.
    void refresh();

signals:
    /// Another lead is shown, by hand.
    void steppedTo(baton::LeadId lead);
    void named();
    void leadRequested(baton::LeadId lead);
    void accountRequested(baton::AccountId account);

private:
    void addKeys();
    void step(int by);
    void showStory(const LeadStory &story);
    [[nodiscard]] TimeView timeView() const;

    const Clock &m_clock;
    FieldCatalogue m_catalogue;
    LeadStoryReader *m_stories;
    LeadPane *m_pane;
    LeadId m_lead;
    QList<LeadId> m_among;
    QString m_name;
    QString m_shortName;
};

} // namespace baton
