// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewsource.h"

#include "support/reply.h"
#include "views/viewservice.h"
#include "views/viewtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

ViewSource::ViewSource(ViewService &service, QList<List> lists, QObject *parent)
    : PaletteSource(parent)
    , m_service(service)
    , m_lists(std::move(lists))
{}

void ViewSource::prepare()
{
    if (m_reading > 0)
        return;
    m_views.clear();
    m_reading = static_cast<int>(m_lists.size());
    for (const List &list : std::as_const(m_lists))
        onReply(m_service.of(list.key), this, [this](const Result<ViewService::Views> &read) {
            if (read)
                m_views += read->views;
            if (--m_reading == 0)
                answer();
        });
}

void ViewSource::find(const QString &words)
{
    m_asked = words;
    if (m_reading == 0)
        answer();
}

QString ViewSource::titleOf(const QString &list) const
{
    const auto found = std::ranges::find(m_lists, list, &List::key);
    return found == m_lists.end() ? QString() : found->title;
}

void ViewSource::answer()
{
    QList<PaletteEntry> entries;
    for (const SavedView &view : std::as_const(m_views)) {
        const auto match = matchWords(m_asked, view.name);
        if (!match)
            continue;
        PaletteEntry entry;
        entry.group = PaletteGroup::Views;
        entry.icon = Icon::Table;
        entry.text = view.name;
        entry.marked = match->spans;
        entry.detail = titleOf(view.list) + u" · "_s + sharingText(view.sharing);
        entry.distance = match->distance;
        entry.run = [this, view] { emit viewChosen(view); };
        entries.append(entry);
    }
    emit answered(m_asked, entries);
}

} // namespace baton
