// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importissue.h"
#include "common/formatting.h"

#include <QHash>

namespace baton {

class RejectService;

/// Why rows were left out, in sentences, for whoever writes one row after the other: read in portions, on his thread,
/// which must not be the window's.
class RejectReasons
{
public:
    /// `rejects` in the order in which they will be asked for; `service` outlives it.
    RejectReasons(RejectService &service, QList<qint64> rejects, TimeView view);

    [[nodiscard]] QString of(qint64 reject);

private:
    RejectService &m_service;
    QList<qint64> m_rejects;
    TimeView m_view;
    QHash<qint64, ImportIssue> m_read; ///< One portion.
};

} // namespace baton
