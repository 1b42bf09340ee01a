// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace baton {

/// One kind of event that `count(…)` and `last(…)` can ask for, and where its rows lie. The room that owns the table
/// registers it at composition; conditions know the table by these words alone.
struct EventSource
{
    QString key; ///< What conditions say: "call", "interest".
    QString label; ///< English; what is shown passes through the translation of whoever shows it.
    QString table;
    QString leadColumn; ///< As "lead_id"; rows where it is NULL belong to nobody.
    QString instantColumn; ///< When it happened, in ms.
    QString filter; ///< Over the row as `e`, as "e.kind = 2"; empty for every row.
    /// A column of open text that names the kind. Such a source also answers for each kind that nobody registered:
    /// `count(webinar)` counts its rows called "Webinar". Empty for most.
    QString kindColumn;

    friend bool operator==(const EventSource &, const EventSource &) = default;
};

} // namespace baton
