// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/eventsource.h"
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
    /// What people mean by this key, in any case. Errors: NotFound "field.unknown" with field and suggestions.
    [[nodiscard]] Result<FieldSpec> field(QStringView key) const;

    /// A field that depends on the moment and can therefore be asked in conditions alone: "{now}" in its `sql` stands
    /// for that moment in ms.
    void addAsked(const FieldSpec &field);
    /// A field that conditions can ask for, its key in any case: those of `find` and those of `addAsked`.
    [[nodiscard]] const FieldSpec *findAsked(QStringView key) const;
    /// Errors: NotFound "field.unknown" with field and suggestions.
    [[nodiscard]] Result<FieldSpec> asked(QStringView key) const;
    /// All that conditions can ask for, in the order in which they were added.
    [[nodiscard]] QList<FieldSpec> askedFields() const { return m_fields + m_asked; }

    /// A kind of event for count and last. A key that is there already is replaced.
    void addEvents(const EventSource &source);
    /// The source of that kind of event: the one registered under this key, else the first whose kinds are open text.
    [[nodiscard]] std::optional<EventSource> events(QStringView kind) const;
    [[nodiscard]] const QList<EventSource> &eventSources() const { return m_events; }
    [[nodiscard]] QStringList eventKeys() const;

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
    QList<FieldSpec> m_asked;
    QList<EventSource> m_events;
};

/// The key of a custom field made from a header: trimmed, lower case, runs of anything but a–z 0–9 turned into '_', at
/// most 40 characters, prefixed "x_" where `catalogue` has a built-in field of that key.
[[nodiscard]] QString customFieldKey(QStringView header, const FieldCatalogue &catalogue);

} // namespace baton
