// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafts/draftstore.h"

#include "history/json.h"
#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString selectDrafts = u"SELECT kind, subject, label, fields, changed_at FROM draft WHERE user_id = :user "_s;

Draft draftFrom(const Row &row)
{
    return {{row.text(0), row.text(1)}, row.text(2), objectFromJsonText(row.text(3)), row.instant(4)};
}

} // namespace

// Nobody is 0 here, not NULL: he is part of the key.
Result<void> DraftStore::keep(const Draft &draft)
{
    auto kept = m_connection.execute(
        u"INSERT INTO draft (user_id, kind, subject, label, fields, changed_at) "
        "VALUES (:user, :kind, :subject, :label, :fields, :changed_at) "
        "ON CONFLICT (user_id, kind, subject) DO UPDATE SET label = excluded.label, fields = excluded.fields, "
        "changed_at = excluded.changed_at"_s,
        {{u":user"_s, toSql(m_user.value())},
         {u":kind"_s, draft.key.kind},
         {u":subject"_s, draft.key.subject},
         {u":label"_s, toSql(draft.label)},
         {u":fields"_s, toJsonText(draft.fields)},
         {u":changed_at"_s, toSql(draft.changedAt)}});
    if (!kept)
        return failure(kept);
    return {};
}

Result<std::optional<Draft>> DraftStore::find(const DraftKey &key)
{
    auto found = m_connection.select(
        selectDrafts + u"AND kind = :kind AND subject = :subject"_s,
        {{u":user"_s, toSql(m_user.value())}, {u":kind"_s, key.kind}, {u":subject"_s, key.subject}}, draftFrom);
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Draft>> DraftStore::all()
{
    return m_connection.select(selectDrafts + u"ORDER BY changed_at DESC, kind, subject"_s,
                               {{u":user"_s, toSql(m_user.value())}}, draftFrom);
}

Result<void> DraftStore::drop(const DraftKey &key)
{
    auto dropped = m_connection.execute(
        u"DELETE FROM draft WHERE user_id = :user AND kind = :kind AND subject = :subject"_s,
        {{u":user"_s, toSql(m_user.value())}, {u":kind"_s, key.kind}, {u":subject"_s, key.subject}});
    if (!dropped)
        return failure(dropped);
    return {};
}

} // namespace baton
