// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"
#include "palette/palettesource.h"

namespace baton {

class CampaignService;

/// Finds campaigns by their names and the utm_campaign of their links.
class CampaignSource : public PaletteSource
{
    Q_OBJECT

public:
    CampaignSource(CampaignService &service, QObject *parent);

    [[nodiscard]] QChar sign() const override { return u'#'; }
    [[nodiscard]] QString signText() const override { return tr("campaigns"); }
    [[nodiscard]] QString heading(PaletteGroup) const override { return tr("Campaigns"); }
    void prepare() override;
    void find(const QString &words) override;

signals:
    void campaignChosen(baton::CampaignId campaign);

private:
    void answer();

    CampaignService &m_service;
    QList<Campaign> m_campaigns; ///< By name; few enough to be kept while the palette is open.
    QString m_asked;
    bool m_isReading = false;
};

} // namespace baton
