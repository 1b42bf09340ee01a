// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/accountdetails.h"

#include <QScrollArea>

class QAction;

namespace baton {

class AccountLeadList;
class CampaignSection;
class FieldCatalogue;
class FieldSection;
class LeadsSection;
class PaneSection;
class TextLabel;

/// One account in detail: who it is, its leads, what reached them, and what is known of it.
class AccountPane : public QScrollArea
{
    Q_OBJECT

public:
    /// `showLeads` lists its leads; its button stands in the pane.
    explicit AccountPane(QAction *showLeads, QWidget *parent = nullptr);

    void showAccount(const AccountDetails &account, const FieldCatalogue &catalogue, const TimeView &view);
    void showNothing(const QString &words);
    /// Gives the keyboard to the leads, if there are any.
    void enter();

signals:
    void leadChosen(const QString &name, baton::LeadId lead);

private:
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
};

} // namespace baton
