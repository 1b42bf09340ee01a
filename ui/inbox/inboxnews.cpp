// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/inboxnews.h"

namespace baton {

QList<InboxEntry> InboxNews::take(const QList<InboxEntry> &entries)
{
    QSet<QString> unread;
    QList<InboxEntry> fresh;
    for (const InboxEntry &entry : entries) {
        if (entry.isRead)
            continue;
        unread.insert(entry.key);
        if (m_told && !m_told->contains(entry.key))
            fresh.append(entry);
    }
    m_told = unread;
    return fresh;
}

} // namespace baton
