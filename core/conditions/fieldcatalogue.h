// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace baton {

/// All fields that can be asked for. A value: each room adds its own at composition, and a reader adds the workspace's
/// custom fields to its copy (`CustomFieldStore::completed`).
class FieldCatalogue
{
public:
    /// A key that is there already is replaced.
    void add(const FieldSpec &field);

    /// Keys are compared as written; null where there is none.
    [[nodiscard]] const FieldSpec *find(QStringView key) const;
    /// Errors: NotFound "field.unknown" with field and suggestions.
    [[nodiscard]] Result<FieldSpec> field(QStringView key) const;
    /// In the order in which they were added.
    [[nodiscard]] const QList<FieldSpec> &fields() const { return m_fields; }
    [[nodiscard]] QStringList keys() const;
    /// Up to three known keys that were probably meant, the likeliest first.
    [[nodiscard]] QStringList suggestions(QStringView key) const;
    /// The field that is written to this column, as journals name it; null where there is none.
    [[nodiscard]] const FieldSpec *findColumn(const FieldColumn &column) const;

private:
    QList<FieldSpec> m_fields;
    QHash<QString, qsizetype> m_byKey;
};

/// The key of a custom field made from a header: trimmed, lower case, runs of anything but a–z 0–9 turned into '_', at
/// most 40 characters, prefixed "x_" where `catalogue` has a built-in field of that key.
[[nodiscard]] QString customFieldKey(QStringView header, const FieldCatalogue &catalogue);

} // namespace baton
