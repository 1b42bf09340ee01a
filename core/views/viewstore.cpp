// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewstore.h"

#include "history/json.h"
#include "history/recordwriter.h"
#include "storage/connection.h"
#include "support/text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString table = u"saved_view"_s;
const QString selectViews =
    u"SELECT id, revision, list, name, owner_id, sharing, roles, layout FROM saved_view WHERE deleted_at IS NULL AND "_s;

QString rolesText(const Roles &roles)
{
    QJsonArray keys;
    for (const Role role : roles)
        keys.append(keyOf(role));
    return keys.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact));
}

Roles rolesFrom(const QString &text)
{
    Roles roles;
    const QJsonArray keys = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &key : keys) {
        if (const auto role = roleFromKey(key.toString()))
            roles.insert(*role);
    }
    return roles;
}

/// What another program kept and this one cannot read is shown as the list shows itself.
SavedView viewFrom(const Row &row)
{
    SavedView view;
    view.id = row.id<ViewId>(0);
    view.revision = row.integer(1);
    view.list = row.text(2);
    view.name = row.text(3);
    view.owner = row.id<UserId>(4);
    view.sharing = static_cast<Sharing>(row.integer(5));
    view.roles = rolesFrom(row.text(6));
    view.layout = viewLayoutFromJson(objectFromJsonText(row.text(7))).value_or(ViewLayout());
    return view;
}

QList<RecordCell> cellsOf(const SavedView &view)
{
    return {
        {u"list"_s, {}, toSql(view.list)},
        {u"name"_s, u"name"_s, toSql(view.name)},
        {u"owner_id"_s, {}, toSql(view.owner)},
        {u"sharing"_s, u"sharing"_s, toSql(static_cast<int>(view.sharing))},
        {u"roles"_s, u"roles"_s, toSql(rolesText(view.roles))},
        {u"layout"_s, u"layout"_s, toSql(toJsonText(toJson(view.layout)))},
    };
}

} // namespace

Result<ViewReader> ViewStore::reader(UserId user)
{
    if (!user.isValid())
        return ViewReader{user, m_connection.dialect().isSqlite() ? Roles{Role::Ops} : Roles()};
    const auto found = m_connection.select(u"SELECT role FROM user_role WHERE user_id = :user"_s,
                                           {{u":user"_s, toSql(user)}}, [](const Row &row) { return row.integer(0); });
    if (!found)
        return failure(found);
    ViewReader reader{user, {}};
    for (const int role : *found)
        reader.roles.insert(static_cast<Role>(role));
    return reader;
}

Result<QList<SavedView>> ViewStore::of(const QString &list, const ViewReader &reader)
{
    auto views =
        m_connection.select(selectViews + u"list = :list ORDER BY id"_s, {{u":list"_s, toSql(list)}}, viewFrom);
    if (!views)
        return views;
    views->removeIf([&reader](const SavedView &view) { return !canSee(view, reader); });
    std::ranges::stable_sort(*views, {}, [](const SavedView &view) { return comparisonKey(view.name); });
    return views;
}

Result<SavedView> ViewStore::byId(ViewId id, const ViewReader &reader)
{
    const auto view = m_connection.selectOne(selectViews + u"id = :id"_s, {{u":id"_s, toSql(id)}}, viewFrom);
    if (!view)
        return failure(view);
    if (!*view || !canSee(**view, reader))
        return failure(Error::Kind::NotFound, u"view.unknown"_s);
    return **view;
}

Result<void> ViewStore::checkName(const SavedView &view, const ViewReader &reader)
{
    const auto others = of(view.list, reader);
    if (!others)
        return failure(others);
    const bool isTaken = std::ranges::any_of(*others, [&view](const SavedView &other) {
        return other.id != view.id && comparisonKey(other.name) == comparisonKey(view.name);
    });
    return isTaken ? failure(Error::Kind::Conflict, u"view.nameTaken"_s, {{u"name"_s, view.name}}) : Result<void>();
}

Result<SavedView> ViewStore::save(SavedView view, const ViewReader &reader, const Stamp &stamp)
{
    view.name = view.name.simplified();
    std::optional<SavedView> before;
    if (view.id.isValid()) {
        const auto found = byId(view.id, reader);
        if (!found)
            return found;
        before = *found;
        view.owner = before->owner;
        view.list = before->list;
    } else {
        view.owner = reader.user;
    }
    if (auto allowed = checkChange(before, view, reader); !allowed)
        return failure(allowed);
    if (auto named = checkName(view, reader); !named)
        return failure(named);
    RecordWriter writer(m_connection, Entity::View, table);
    if (before) {
        const auto revision = writer.update(view.id.value(), view.revision, cellsOf(*before), cellsOf(view), stamp);
        if (!revision)
            return failure(revision);
        view.revision = *revision;
        return view;
    }
    const auto id = m_connection.reserveId<ViewId>(table);
    if (!id)
        return failure(id);
    view.id = *id;
    view.revision = 1;
    if (auto inserted = writer.insert(id->value(), cellsOf(view), stamp); !inserted)
        return failure(inserted);
    return view;
}

Result<void> ViewStore::remove(ViewId id, int revision, const ViewReader &reader, const Stamp &stamp)
{
    const auto view = byId(id, reader);
    if (!view)
        return failure(view);
    if (auto allowed = checkChange(*view, std::nullopt, reader); !allowed)
        return allowed;
    const RecordCell before{u"deleted_at"_s, u"deleted"_s, QVariant(QMetaType(QMetaType::LongLong))};
    const RecordCell after{u"deleted_at"_s, u"deleted"_s, toSql(stamp.recordedAt)};
    const auto removed =
        RecordWriter(m_connection, Entity::View, table).update(id.value(), revision, {before}, {after}, stamp);
    return removed ? Result<void>() : failure(removed);
}

} // namespace baton
