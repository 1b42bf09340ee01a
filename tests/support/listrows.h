// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"

#include <QRandomGenerator>
#include <QStringList>

namespace baton {

/// Makes rows by lot, with values that are often missing or the same.
class Lot
{
public:
    /// `now`: what instants lie before.
    explicit Lot(quint32 seed, Instant now = {})
        : m_random(seed)
        , m_now(now)
    {}

    int below(int end) { return m_random.bounded(end); }
    QString number(int end) { return QString::number(below(end)); }
    QString maybe(const QString &value);
    /// In the last weeks, as the database keeps it.
    QString instant();
    /// Few letters, so that many are alike; those beyond a to z are folded in keys.
    QString word();
    QString word(const QString &letters);
    QString text() { return quoted(word()); }
    static QString quoted(const QString &text);
    template<typename Value>
    Value oneOf(const QList<Value> &values)
    {
        return values[below(static_cast<int>(values.size()))];
    }

private:
    QRandomGenerator m_random;
    Instant m_now;
};

/// Statements that fill a new workspace with what lists of records show: people, accounts, leads, interests and
/// imports, with values that are often missing or the same.
[[nodiscard]] QStringList listRows(Lot &lot, Instant now);

} // namespace baton
