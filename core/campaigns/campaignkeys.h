// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

namespace baton {

/// Which campaign a text means that came with an interest: the one with this utm_campaign, else the one of this name,
/// compared by comparisonKey. Interests keep the text as it came, so a campaign that is made or renamed later has
/// them all at once.
class CampaignKeys
{
public:
    explicit CampaignKeys(const QList<Campaign> &campaigns);

    /// The place of the campaign in the list; nothing where the text means none of them.
    [[nodiscard]] std::optional<qsizetype> placeOf(const QString &text) const;
    /// The same of stored text in UTF-8, for many interests with few texts.
    [[nodiscard]] std::optional<qsizetype> placeOf(QByteArrayView text);

private:
    QHash<QString, qsizetype> m_byUtm;
    QHash<QString, qsizetype> m_byName;
    QHash<QByteArray, std::optional<qsizetype>> m_seen;
};

} // namespace baton
