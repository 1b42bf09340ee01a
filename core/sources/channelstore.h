// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sources/channel.h"
#include "support/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace baton {

class Connection;

/// The channels behind the texts of a file.
struct FoundChannels
{
    QHash<QString, ChannelId> byKey; ///< Keyed by comparisonKey(text).
    QList<ChannelId> created; ///< Rising; to be journalled by the caller.
};

/// The table of channels.
class ChannelStore
{
public:
    explicit ChannelStore(Connection &connection)
        : m_connection(connection)
    {}

    /// By name.
    Result<QList<Channel>> all();
    /// The channels of these names, making those that are missing. A new one is shown as the first of the names that
    /// compare equal; an old one keeps its name. Empty names are left out.
    Result<FoundChannels> findOrCreate(const QStringList &names, BatchId batch = {});

private:
    Result<void> readKnown(const QStringList &keys, FoundChannels &found);

    Connection &m_connection;
};

} // namespace baton
