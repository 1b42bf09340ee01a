// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "views/savedview.h"

#include <QList>

namespace baton {

class Connection;

/// The table of views. On a server it gives everybody only what he may see, whatever program asks.
class ViewStore
{
public:
    explicit ViewStore(Connection &connection)
        : m_connection(connection)
    {}

    /// With his roles. Whoever works in a file while nobody is known may do what marketing operations may.
    Result<ViewReader> reader(UserId user);
    /// Those of a list that he may see, by name.
    Result<QList<SavedView>> of(const QString &list, const ViewReader &reader);
    /// Errors: NotFound "view.unknown", of those that he may not see too.
    Result<SavedView> byId(ViewId id, const ViewReader &reader);

    /// Makes a view that has no id yet, for whoever works here, or writes one. Errors: those of checkChange(),
    /// Conflict "saved_view.conflict", "view.nameTaken" where another view of the list that he sees is called so.
    Result<SavedView> save(SavedView view, const ViewReader &reader, const Stamp &stamp);
    /// Errors: those of checkChange() and byId(), Conflict "saved_view.conflict".
    Result<void> remove(ViewId id, int revision, const ViewReader &reader, const Stamp &stamp);

private:
    Result<void> checkName(const SavedView &view, const ViewReader &reader);

    Connection &m_connection;
};

} // namespace baton
