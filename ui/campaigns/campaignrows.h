// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/campaignlist.h"
#include "common/grid/gridmodel.h"

namespace baton {

/// Those of these campaigns that are there, with the fields of these keys.
[[nodiscard]] QList<GridRow> campaignRows(const CampaignList &list, const QList<qint64> &records,
                                          const QStringList &keys);

/// The campaigns of a list, from a report that is there.
class CampaignRows : public GridModel
{
    Q_OBJECT

public:
    using GridModel::GridModel;

    void setList(const CampaignList &list) { m_list = list; }
    [[nodiscard]] const CampaignList &list() const { return m_list; }

protected:
    void readRows(const QList<qint64> &records, const QStringList &keys, const TakeRows &take) override;

private:
    CampaignList m_list;
};

} // namespace baton
