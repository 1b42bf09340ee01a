// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/openviews.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

ViewLayout layoutIn(const QJsonValue &json)
{
    return viewLayoutFromJson(json.toObject()).value_or(ViewLayout());
}

} // namespace

void OpenViews::setCatalogue(const FieldCatalogue &catalogue)
{
    m_catalogue = catalogue;
    for (Way &each : m_ways)
        each = {showable(each.mine), showable(each.base)};
}

ViewLayout OpenViews::showable(const ViewLayout &layout) const
{
    return m_catalogue.fields().isEmpty() ? layout : showableLayout(layout, m_own, m_catalogue).layout;
}

const SavedView *OpenViews::find(ViewId view) const
{
    const auto found = std::ranges::find(m_views, view, &SavedView::id);
    return found == m_views.end() ? nullptr : &*found;
}

ViewLayout OpenViews::saved(ViewId view) const
{
    const SavedView *found = find(view);
    return showable(found ? found->layout : m_own);
}

OpenViews::Way &OpenViews::way(ViewId view)
{
    const auto found = m_ways.find(view);
    return found == m_ways.end() ? *m_ways.insert(view, {saved(view), saved(view)}) : *found;
}

OpenViews::News OpenViews::take(const QList<SavedView> &views, const ViewReader &reader)
{
    m_views = views;
    m_reader = reader;
    News news = m_current.isValid() && !find(m_current) ? News::Gone : News::None;
    for (auto it = m_ways.begin(); it != m_ways.end();) {
        const bool isFront = it.key() == m_current;
        if (it.key().isValid() && !find(it.key()) && !isFront) {
            it = m_ways.erase(it);
            continue;
        }
        const bool isComparable = find(it.key()) && !m_catalogue.fields().isEmpty();
        const ViewLayout now = isComparable ? saved(it.key()) : it->base;
        if (now != it->base && it->mine != it->base && it->mine != now) {
            news = isFront ? News::Overtaken : news;
        } else if (now != it->base) {
            news = isFront && it->mine != now ? News::Follows : news;
            *it = {now, now};
        }
        ++it;
    }
    return news;
}

void OpenViews::takeSaved(const SavedView &saved)
{
    m_views.removeIf([&saved](const SavedView &view) { return view.id == saved.id; });
    const auto after = std::ranges::find_if(
        m_views, [&saved](const SavedView &view) { return QString::localeAwareCompare(view.name, saved.name) > 0; });
    m_views.insert(after, saved);
    m_ways[saved.id] = {showable(saved.layout), showable(saved.layout)};
}

ViewLayout OpenViews::choose(ViewId view)
{
    m_current = find(view) ? view : ViewId();
    return shown(m_current);
}

ViewLayout OpenViews::revert()
{
    m_ways.remove(m_current);
    return shown(m_current);
}

ViewLayout OpenViews::shown(ViewId view)
{
    return way(view).mine;
}

bool OpenViews::isChanged(ViewId view) const
{
    const auto found = m_ways.find(view);
    return found != m_ways.end() && found->mine != found->base;
}

bool OpenViews::isOvertaken(ViewId view) const
{
    const auto found = m_ways.find(view);
    return found != m_ways.end() && find(view) && found->base != saved(view);
}

QString OpenViews::missing(ViewId view) const
{
    const SavedView *found = find(view);
    if (!found || m_catalogue.fields().isEmpty())
        return {};
    return missingText(found->name, showableLayout(found->layout, m_own, m_catalogue));
}

QJsonObject OpenViews::session(ViewId front) const
{
    QJsonArray ways;
    for (auto it = m_ways.begin(); it != m_ways.end(); ++it) {
        const SavedView *view = find(it.key());
        if ((front.isValid() && it.key() == front) || it->mine != it->base)
            ways.append(QJsonObject{{u"view"_s, it.key().value()},
                                    {u"name"_s, view ? view->name : QString()},
                                    {u"mine"_s, toJson(it->mine)},
                                    {u"base"_s, toJson(it->base)}});
    }
    return {{u"front"_s, front.value()}, {u"ways"_s, ways}};
}

void OpenViews::resume(const QJsonObject &session)
{
    const ViewId front(session[u"front"_s].toInteger());
    const QJsonArray ways = session[u"ways"_s].toArray();
    for (const QJsonValue &each : ways) {
        const ViewId view(each[u"view"_s].toInteger());
        m_ways[view] = {layoutIn(each[u"mine"_s]), layoutIn(each[u"base"_s])};
        // Its tab stands there at once; what else is known of it is read later.
        if (view.isValid() && view == front)
            m_views = {{view, 0, {}, each[u"name"_s].toString(), {}, Sharing::Private, {}, m_ways[view].base}};
    }
    m_current = find(front) ? front : ViewId();
}

} // namespace baton
