// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/funnelcolumns.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace baton {

/// Keeps what reports are computed from between two questions, until somebody changes it. Used by several threads.
class FunnelMemory
{
public:
    struct Contents
    {
        std::shared_ptr<const FunnelColumns> columns;
        QHash<QString, std::shared_ptr<const LeadGrouping>> groupings; ///< By field, of all leads.
        quint64 age = 0; ///< How often everything was forgotten before.
    };

    [[nodiscard]] Contents contents() const;
    /// What was read before something was forgotten is out of date and not kept.
    void keep(quint64 age, std::shared_ptr<const FunnelColumns> columns);
    void keep(quint64 age, const QString &field, std::shared_ptr<const LeadGrouping> grouping);
    void forget();

private:
    mutable QMutex m_mutex;
    Contents m_contents;
};

} // namespace baton
