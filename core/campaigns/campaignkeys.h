// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaign.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>

namespace baton {

/// A name or utm_campaign that a campaign gave up for another.
struct FormerText
{
    CampaignId campaign;
    QString text;
};

/// Which campaign a text means that came with an interest: the one with this utm_campaign, else the one of this name,
/// else the one that gave this text up last; compared by comparisonKey. Interests keep the text as it came, so a
/// campaign that is made later has them all at once, and one that is renamed loses none.
class CampaignKeys
{
public:
    /// `former`: the latest first.
    explicit CampaignKeys(const QList<Campaign> &campaigns, const QList<FormerText> &former = {});

    /// The place of the campaign in the list; nothing where the text means none of them.
    [[nodiscard]] std::optional<qsizetype> placeOf(const QString &text) const;
    /// The same of stored text in UTF-8, for many interests with few texts.
    [[nodiscard]] std::optional<qsizetype> placeOf(QByteArrayView text);

private:
    QHash<QString, qsizetype> m_byUtm;
    QHash<QString, qsizetype> m_byName; ///< Former texts, too.
    QHash<QByteArray, std::optional<qsizetype>> m_seen;
};

} // namespace baton
