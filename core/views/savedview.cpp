// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/savedview.h"

#include "support/textlimit.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int mostFrozen = 8;
constexpr int widest = 2000;

const QMap<Density, QString> densityKeys{{Density::Compact, u"compact"_s}, {Density::Relaxed, u"relaxed"_s}};

tl::unexpected<Error> badForm(const QString &what)
{
    return failure(Error::Kind::Invalid, u"view.form"_s, {{u"value"_s, what}});
}

} // namespace

QJsonObject toJson(const ViewLayout &layout)
{
    QJsonObject json;
    const auto put = [&json](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    put(u"condition"_s, layout.condition);
    if (!layout.columns.isEmpty())
        json.insert(u"columns"_s, QJsonArray::fromStringList(layout.columns));
    put(u"sort"_s, layout.sort);
    put(u"group"_s, layout.group);
    put(u"density"_s, densityKeys.value(layout.density));
    if (layout.frozen != ViewLayout().frozen)
        json.insert(u"frozen"_s, layout.frozen);
    QJsonObject widths;
    for (auto it = layout.widths.begin(); it != layout.widths.end(); ++it)
        widths.insert(it.key(), it.value());
    if (!widths.isEmpty())
        json.insert(u"widths"_s, widths);
    return json;
}

Result<ViewLayout> viewLayoutFromJson(const QJsonObject &json)
{
    ViewLayout layout;
    layout.condition = json[u"condition"].toString();
    layout.sort = json[u"sort"].toString();
    layout.group = json[u"group"].toString();
    const QJsonArray columns = json[u"columns"].toArray();
    for (const QJsonValue &column : columns) {
        if (!column.isString())
            return badForm(u"columns"_s);
        layout.columns.append(column.toString());
    }
    const QString density = json[u"density"].toString();
    layout.density = densityKeys.key(density, Density::Normal);
    if (densityKeys.value(layout.density) != density)
        return badForm(u"density"_s);
    layout.frozen = json[u"frozen"].toInt(layout.frozen);
    if (layout.frozen < 0 || layout.frozen > mostFrozen)
        return badForm(u"frozen"_s);
    const QJsonObject widths = json[u"widths"].toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it) {
        const int width = it.value().toInt(-1);
        if (width <= 0 || width > widest)
            return badForm(u"widths"_s);
        layout.widths.insert(it.key(), width);
    }
    return layout;
}

QString keyOf(Sharing sharing)
{
    switch (sharing) {
    case Sharing::Private: return u"private"_s;
    case Sharing::Team: return u"team"_s;
    case Sharing::Locked: return u"locked"_s;
    }
    return {};
}

std::optional<Sharing> sharingFromKey(QStringView key)
{
    for (const Sharing sharing : allSharings)
        if (keyOf(sharing) == key)
            return sharing;
    return std::nullopt;
}

std::optional<SavedView> beginningOf(const QList<SavedView> &views, const ViewReader &reader)
{
    for (const SavedView &view : views) {
        if (std::ranges::any_of(reader.roles, [&view](Role role) { return view.roles.contains(role); }))
            return view;
    }
    return std::nullopt;
}

bool canSee(const SavedView &view, const ViewReader &reader)
{
    return view.sharing != Sharing::Private || view.owner == reader.user;
}

Result<void> checkChange(const std::optional<SavedView> &before, const std::optional<SavedView> &after,
                         const ViewReader &reader)
{
    const QVariantMap named{{u"name"_s, before ? before->name : after->name}};
    if (before && !reader.isOperations()) {
        if (before->sharing == Sharing::Locked)
            return failure(Error::Kind::Denied, u"view.locked"_s, named);
        if (before->owner != reader.user)
            return failure(Error::Kind::Denied, u"view.notYours"_s, named);
    }
    if (before && before->sharing == Sharing::Private && before->owner != reader.user)
        return failure(Error::Kind::Denied, u"view.notYours"_s, named);
    if (!after)
        return {};
    if (after->name.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"view.nameMissing"_s);
    if (auto fits = checkLength(after->name, longestName); !fits)
        return fits;
    if (!reader.isOperations() && after->sharing == Sharing::Locked)
        return failure(Error::Kind::Denied, u"view.locked"_s, named);
    if (!reader.isOperations() && after->roles != (before ? before->roles : Roles()))
        return failure(Error::Kind::Denied, u"view.roles"_s, named);
    if (after->sharing == Sharing::Private && !after->roles.empty())
        return failure(Error::Kind::Invalid, u"view.rolesPrivate"_s, named);
    return {};
}

} // namespace baton
