// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QTableView;

namespace baton {

class FactTableModel;
class TextLabel;

/// Which campaign leads are added to: those that are not over, what runs first.
class EnrolDialog : public QDialog
{
    Q_OBJECT

public:
    /// `subject`: the leads in words, "Anna Berg" or "3 leads".
    EnrolDialog(const QString &subject, const QList<Campaign> &campaigns, QWidget *parent = nullptr);

    /// Begins with it chosen; nothing happens where it is not among them.
    void choose(CampaignId campaign);
    /// Nothing where there is none.
    [[nodiscard]] std::optional<Campaign> campaign() const;

private:
    void showEffect();

    QString m_subject;
    QList<Campaign> m_campaigns;
    FactTableModel *m_model;
    QTableView *m_table;
    TextLabel *m_effect;
    QPushButton *m_add;
};

} // namespace baton
