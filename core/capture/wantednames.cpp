// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/wantednames.h"

#include <QSet>

namespace baton {

bool isLive(const RowTarget &target)
{
    return target.status == PlanStatus::New || target.status == PlanStatus::Update;
}

QHash<QString, Roles> wantedOwners(const QList<ImportRow> &rows, const QList<RowTarget> &targets)
{
    QHash<QString, Roles> wanted;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (!isLive(targets.at(at)))
            continue;
        if (!rows.at(at).tele.isEmpty())
            wanted[rows.at(at).tele].insert(Role::Tele);
        if (!rows.at(at).sales.isEmpty())
            wanted[rows.at(at).sales].insert(Role::Rep);
    }
    return wanted;
}

QStringList wantedChannels(const QList<ImportRow> &rows, const QList<RowTarget> &targets)
{
    QStringList names;
    QSet<QString> listed;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const auto &interest = rows.at(at).interest;
        if (!isLive(targets.at(at)) || !interest || interest->channel.isEmpty()
            || listed.contains(interest->channelKey))
            continue;
        listed.insert(interest->channelKey);
        names.append(interest->channel);
    }
    return names;
}

} // namespace baton
