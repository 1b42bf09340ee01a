// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inbox/inboxmarkstore.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

Result<InboxMarks> InboxMarkStore::of(UserId user)
{
    InboxMarks marks;
    auto read = m_connection.each(u"SELECT entry, read_to FROM inbox_mark WHERE user_id = :user"_s,
                                  {{u":user"_s, toSql(user)}}, [&marks](const Row &row) -> Result<void> {
                                      marks.insert(row.text(0), row.instant(1));
                                      return {};
                                  });
    if (!read)
        return failure(read);
    return marks;
}

Result<void> InboxMarkStore::mark(UserId user, const QString &entry, Instant readTo)
{
    auto written =
        m_connection.execute(u"INSERT INTO inbox_mark (user_id, entry, read_to) VALUES (:user, :entry, :read_to) "
                             "ON CONFLICT (user_id, entry) DO UPDATE SET read_to = excluded.read_to"_s,
                             {{u":user"_s, toSql(user)}, {u":entry"_s, toSql(entry)}, {u":read_to"_s, toSql(readTo)}});
    if (!written)
        return failure(written);
    return {};
}

Result<void> InboxMarkStore::markAll(UserId user, Instant readTo)
{
    auto cleared = m_connection.execute(u"DELETE FROM inbox_mark WHERE user_id = :user"_s, {{u":user"_s, toSql(user)}});
    if (!cleared)
        return failure(cleared);
    return mark(user, allEntries(), readTo);
}

} // namespace baton
