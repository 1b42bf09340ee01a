// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "sources/source.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// A source asked for by name, and whether it had to be made.
struct FoundSource
{
    enum class Was { Known, Created };

    Source source;
    Was was = Was::Known;
};

/// The table of sources.
class SourceStore
{
public:
    explicit SourceStore(Connection &connection)
        : m_connection(connection)
    {}

    /// By name.
    Result<QList<Source>> all();
    /// Errors: NotFound "source.unknown".
    Result<Source> byId(SourceId id);
    Result<std::optional<Source>> byName(const QString &name);
    /// Errors: Invalid "source.nameMissing", "source.nameTaken".
    Result<Source> create(const Source &source, const Stamp &stamp);
    /// Writes every field, logging those that changed. Errors: as `create`, Conflict "source.conflict".
    Result<Source> update(const Source &source, const Stamp &stamp);
    /// The source of that name; made as a list with its lawful basis not stated where there is none.
    Result<FoundSource> findOrCreate(const QString &name, const Stamp &stamp);

private:
    Result<void> refuseBadValues(const Source &source);

    Connection &m_connection;
};

} // namespace baton
