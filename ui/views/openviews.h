// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "views/savedview.h"
#include "views/viewfields.h"

#include <QJsonObject>
#include <QMap>

namespace baton {

/// The views of one list while it is open: which of them is in front, how each is shown now, and whether that is what
/// was saved. The view without an id is the list as it is by itself, which is never saved. A plain value.
class OpenViews
{
public:
    /// `own`: how the list shows itself.
    explicit OpenViews(ViewLayout own)
        : m_own(std::move(own))
    {}

    /// The fields that there are now. Until then layouts are taken as they are written.
    void setCatalogue(const FieldCatalogue &catalogue);

    /// What the views that were read say of the one in front.
    enum class News {
        None,
        Follows, ///< Somebody else changed it, and nothing was changed here: it is shown as it is now.
        Overtaken, ///< Somebody else changed it, and so did somebody here.
        Gone, ///< It is not there any more.
    };
    News take(const QList<SavedView> &views, const ViewReader &reader);
    /// It was written from here and is shown as it was saved.
    void takeSaved(const SavedView &saved);

    [[nodiscard]] const QList<SavedView> &all() const { return m_views; }
    [[nodiscard]] const ViewReader &reader() const { return m_reader; }
    /// Null where there is none.
    [[nodiscard]] const SavedView *find(ViewId view) const;
    [[nodiscard]] ViewId current() const { return m_current; }
    /// Brings it to the front and says how it is to be shown.
    ViewLayout choose(ViewId view);
    /// The view in front is shown so now.
    void note(const ViewLayout &layout) { way(m_current).mine = showable(layout); }
    /// Shows it as it was saved, or as the list shows itself.
    ViewLayout revert();

    [[nodiscard]] bool isChanged(ViewId view) const;
    /// Whether somebody else saved it differently since what is changed here was begun.
    [[nodiscard]] bool isOvertaken(ViewId view) const;
    /// How it is shown now.
    [[nodiscard]] ViewLayout shown(ViewId view);
    /// What the saved view names that is not here any more.
    [[nodiscard]] QString missing(ViewId view) const;

    /// `front` is the view that is to be in front at the next start.
    [[nodiscard]] QJsonObject session(ViewId front) const;
    void resume(const QJsonObject &session);

private:
    struct Way
    {
        ViewLayout mine; ///< As it is shown now.
        ViewLayout base; ///< As it was saved when that was begun.
    };
    Way &way(ViewId view);
    [[nodiscard]] ViewLayout showable(const ViewLayout &layout) const;
    [[nodiscard]] ViewLayout saved(ViewId view) const;

    ViewLayout m_own;
    FieldCatalogue m_catalogue;
    QList<SavedView> m_views; ///< By name.
    ViewReader m_reader;
    QMap<ViewId, Way> m_ways; ///< Of those that were looked at.
    ViewId m_current;
};

} // namespace baton
