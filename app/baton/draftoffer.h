// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreement.h"
#include "drafts/draft.h"
#include "support/id.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace baton {

class DraftService;

/// Offers what was typed and not finished: its list, and the way to where each belongs.
class DraftOffer : public QObject
{
    Q_OBJECT

public:
    /// How to come to where something is written.
    struct Ways
    {
        std::function<void(const Draft &)> toLeads;
        std::function<void(CampaignId)> toCampaign; ///< Of none where it is new.
        std::function<void(AgreementKind)> toAgreement;
    };
    /// The action goes with `page`, over which the list stands.
    DraftOffer(DraftService &drafts, Ways ways, QWidget *page, QObject *parent);

    /// Shows the list.
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void showList();
    void open(const Draft &draft);

    DraftService &m_drafts;
    Ways m_ways;
    QWidget *m_page;
    QAction *m_action;
};

} // namespace baton
