// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "inbox/inboxentry.h"

#include <QSet>

#include <optional>

namespace baton {

/// Which entries deserve a word on the desktop: each once until it was read, whatever comes to it meanwhile. What was
/// there at the first look does not.
class InboxNews
{
public:
    [[nodiscard]] QList<InboxEntry> take(const QList<InboxEntry> &entries);
    /// Somebody else works here now, or it is another workspace.
    void forget() { m_told.reset(); }

private:
    std::optional<QSet<QString>> m_told;
};

} // namespace baton
