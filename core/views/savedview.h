// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/role.h"
#include "support/id.h"
#include "support/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace baton {

using ViewId = Id<struct ViewTag>;

/// How high the rows of a list are.
enum class Density { Normal, Compact, Relaxed };

/// How a list is shown: what a view keeps, and what the list keeps of itself between two sessions. Plain texts, read
/// with the catalogue of fields where they are used: a field that is gone is left out there and told.
struct ViewLayout
{
    QString condition; ///< Canonical text; empty for all.
    QStringList columns; ///< Field keys in their order; empty for those that the list shows by itself.
    QString sort; ///< As "-score,name"; empty for the order that the list has by itself.
    QString group; ///< The field whose values the rows stand under; empty for none.
    Density density = Density::Normal;
    int frozen = 1; ///< How many of the first columns stay while the others scroll.
    QMap<QString, int> widths; ///< By field key, in pixels at 10 pt; columns without one share what is left.

    friend bool operator==(const ViewLayout &, const ViewLayout &) = default;
};

[[nodiscard]] QJsonObject toJson(const ViewLayout &layout);
/// Errors: Invalid "view.form" with what is wrong.
[[nodiscard]] Result<ViewLayout> viewLayoutFromJson(const QJsonObject &json);

/// Who sees a view, and who may change it.
enum class Sharing {
    Private = 1, ///< Whoever made it.
    Team = 2, ///< Everybody sees it; whoever made it and marketing operations change it.
    Locked = 3, ///< Everybody sees it; marketing operations alone change it.
};

inline constexpr std::array allSharings{Sharing::Private, Sharing::Team, Sharing::Locked};

/// "private", "team", "locked".
[[nodiscard]] QString keyOf(Sharing sharing);
[[nodiscard]] std::optional<Sharing> sharingFromKey(QStringView key);

/// A way to show a list that got a name. A plain value.
struct SavedView
{
    ViewId id;
    int revision = 1; ///< Rises with every write; a stale one is refused as Error::Kind::Conflict.
    QString list; ///< Which list it is for: "leads", "campaigns" ….
    QString name;
    UserId owner; ///< None where nobody is known.
    Sharing sharing = Sharing::Private;
    Roles roles; ///< Whoever has one of these begins with it.
    ViewLayout layout;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// Whoever works here, as far as views go.
struct ViewReader
{
    UserId user;
    Roles roles;

    [[nodiscard]] bool isOperations() const { return roles.contains(Role::Ops); }
};

/// The view with which he begins: the first that is for one of his roles.
[[nodiscard]] std::optional<SavedView> beginningOf(const QList<SavedView> &views, const ViewReader &reader);
[[nodiscard]] bool canSee(const SavedView &view, const ViewReader &reader);
/// Why the change from `before` to `after` is not his; `before` is nothing for a new view, `after` for one that goes.
/// Errors: Denied "view.notYours", "view.locked", "view.roles" (only operations say where roles begin); Invalid
/// "view.nameMissing", "text.tooLong", "view.rolesPrivate" (what nobody else sees is nobody's beginning).
[[nodiscard]] Result<void> checkChange(const std::optional<SavedView> &before, const std::optional<SavedView> &after,
                                       const ViewReader &reader);

} // namespace baton
