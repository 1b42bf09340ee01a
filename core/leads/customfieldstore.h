// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "leads/customfield.h"
#include "support/result.h"

#include <QList>

namespace baton {

class Connection;

/// The table of custom fields.
class CustomFieldStore
{
public:
    explicit CustomFieldStore(Connection &connection)
        : m_connection(connection)
    {}

    /// In the order in which they were made.
    Result<QList<CustomField>> all();
    /// Makes those whose key is new; returns them with their ids. One that is there must have the same type.
    /// Errors: Invalid "customField.type" (field, value: the type it has).
    Result<QList<CustomField>> createMissing(const QList<CustomField> &fields, const Stamp &stamp);
    /// The built-in fields and, behind them, this workspace's own.
    Result<FieldCatalogue> completed(FieldCatalogue builtIn);

private:
    Result<void> insert(CustomField &field, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
