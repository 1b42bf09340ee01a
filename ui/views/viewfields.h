// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/savedview.h"

#include <QStringList>

namespace baton {

class FieldCatalogue;

/// A layout with what can be shown of it.
struct ShowableLayout
{
    ViewLayout layout; ///< In the one way to write it, so that equal ones compare equal.
    QStringList gone; ///< The keys of fields that it names and that are not here any more.
    QString unreadable; ///< Its condition where that cannot be read: all is shown then. Else empty.

    [[nodiscard]] bool isWhole() const { return gone.isEmpty() && unreadable.isEmpty(); }
};

/// Leaves out what `catalogue` does not know, and puts in what `own`, as the list shows itself, says where the layout
/// says nothing. The first column of the list stays in each.
[[nodiscard]] ShowableLayout showableLayout(ViewLayout layout, const ViewLayout &own, const FieldCatalogue &catalogue);

/// What is missing in a view of this name, in words; empty where nothing is.
[[nodiscard]] QString missingText(const QString &name, const ShowableLayout &shown);

} // namespace baton
