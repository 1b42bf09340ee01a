// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/accountdetails.h"
#include "leads/timeline.h"
#include "support/result.h"

#include <QScrollArea>

class QAction;
class QVBoxLayout;

namespace baton {

class AccountLeadList;
class CampaignSection;
class FieldCatalogue;
class FieldSection;
class LeadService;
class LeadsSection;
class PaneColumns;
class PaneSection;
class TextLabel;
class TimelineSection;

/// One account in detail: who it is, its leads, what reached them, and what is known of it; as a page also what
/// happened to all of it.
class AccountPane : public QScrollArea
{
    Q_OBJECT

public:
    /// `showLeads` lists its leads; its button stands in the pane.
    enum class Form {
        Pane, ///< Beside a list, one section below the other.
        Page ///< As wide as there is room.
    };
    explicit AccountPane(QAction *showLeads, Form form = Form::Pane, QWidget *parent = nullptr);

    void showAccount(const AccountDetails &account, const FieldCatalogue &catalogue, const TimeView &view);
    void showNothing(const QString &words);

    // Of a page.
    /// Whom to ask for what happened; it outlives the pane.
    void readTimelineFrom(LeadService &leads);
    void showTimeline(AccountId account, const Result<QList<TimelineKey>> &keys, const TimeView &view);
    [[nodiscard]] bool isReading() const;
    /// Gives the keyboard to the leads, if there are any.
    void enter();

signals:
    void leadChosen(const QString &name, baton::LeadId lead);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildSections(QVBoxLayout *column, Form form);
    void setShown(bool isAccount);

    QAction *m_showLeads;
    TextLabel *m_nothing;
    QWidget *m_head;
    TextLabel *m_name;
    TextLabel *m_facts;
    TextLabel *m_website;
    LeadsSection *m_leads;
    CampaignSection *m_campaigns;
    FieldSection *m_fields;
    TimelineSection *m_timeline = nullptr; ///< Of a page.
    PaneColumns *m_columns = nullptr; ///< Of a page.
};

} // namespace baton
