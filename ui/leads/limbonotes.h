// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "funnel/limbo.h"

#include <QList>

#include <vector>

namespace baton {

/// Why leads are nobody's business, in words that are made for each when it is asked: there may be very many.
class LimboNotes
{
public:
    LimboNotes(const QList<LimboLead> &leads, TimeView view);

    /// Empty where the lead is somebody's.
    [[nodiscard]] QString of(LeadId lead) const;

private:
    QList<LimboLead> m_leads;
    TimeView m_view;
    qint64 m_firstId = 0;
    std::vector<qint32> m_places; ///< By id, which are dense: where each stands in m_leads, from one.
};

} // namespace baton
