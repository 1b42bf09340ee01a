// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"
#include "views/savedview.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace baton {

/// Leads that a figure of another page was opened as, and what that figure was.
struct OpenedLeads
{
    QString report; ///< The page, as "SLA"; empty for none.
    QString relation; ///< As "Hand-offs", "Reached".
    QString value; ///< As "expired without an answer".
    QString restriction; ///< Which leads the page counted alone, as "source = Fair"; empty for all.
    QList<LeadId> leads;

    friend bool operator==(const OpenedLeads &, const OpenedLeads &) = default;
};

/// What the list of leads shows, to come back to.
struct LeadsPlace
{
    int view = 0;
    std::optional<OpenedLeads> opened = {};
    QString search = {};
    QString condition = {};
    LeadId lead = {}; ///< The one that was looked at; not part of where one is.
    bool isDrilled = false; ///< Another page opened it; not part of where one is.
    ViewId saved = {}; ///< The saved view in front; none for the page's own.

    friend bool operator==(const LeadsPlace &one, const LeadsPlace &other)
    {
        return one.view == other.view && one.opened == other.opened && one.search == other.search
            && one.condition == other.condition && one.saved == other.saved;
    }
};

} // namespace baton

Q_DECLARE_METATYPE(baton::LeadsPlace)
