// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/recentworkspace.h"

#include <QFileInfo>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>

namespace baton {

namespace {

RecentWorkspace look(const QString &place, const QStringList &pinned)
{
    RecentWorkspace found;
    found.place = place;
    found.isPinned = pinned.contains(place);
    if (place.contains(QLatin1StringView("://"))) {
        found.kind = RecentWorkspace::Kind::Server;
        const QUrl address(place);
        found.name = address.path().mid(1);
        return found;
    }
    const QFileInfo file(place);
    found.name = file.completeBaseName();
    found.isMissing = !file.exists();
    return found;
}

} // namespace

QFuture<QList<RecentWorkspace>> findRecent(const QStringList &places, const QStringList &pinned)
{
    return QtConcurrent::run([places, pinned] {
        QList<RecentWorkspace> all;
        for (const QString &place : places)
            all.append(look(place, pinned));
        std::stable_partition(all.begin(), all.end(), [](const RecentWorkspace &each) { return each.isPinned; });
        return all;
    });
}

} // namespace baton
