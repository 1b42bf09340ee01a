// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <QList>

namespace CLI {
class Option;
}

namespace baton {

/// All verbs of the grammar, in the order of the help.
struct VerbTable
{
    struct Entry
    {
        QString room; ///< Empty for a verb without a room.
        VerbText text;
        VerbWork work;
        CLI::App *app = nullptr;
    };

    VerbSyntax add(CLI::App &parent, const QString &room, const VerbText &text, VerbWork work);
    /// The verb that the parsed command line names; null where it names none.
    [[nodiscard]] const Entry *chosen() const;

    QList<Entry> entries;
};

/// Adds an option whose value is an ISO 8601 instant.
CLI::Option *addInstantOption(CLI::App &app, const char *name, std::optional<Instant> &target, const char *does);

} // namespace baton
