// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace baton {

enum class Engine { Sqlite, Postgresql };

/// The closed list of questions in which the two databases differ. Everything else is written in the common subset:
/// NULLS LAST always, comparisons on folded columns, sums cast to BIGINT, never "try insert, catch, continue".
class Dialect
{
public:
    explicit Dialect(Engine engine)
        : m_engine(engine)
    {}

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] bool isSqlite() const { return m_engine == Engine::Sqlite; }

    /// "sqlite" or "postgresql", as in `workspace info`.
    [[nodiscard]] QString name() const;
    /// The text value of a top-level key of a JSON column, NULL where absent. `key` is a field key ([a-z0-9_]), never
    /// user text.
    [[nodiscard]] QString jsonText(const QString &column, const QString &key) const;
    /// The same order, but not by way of an index: for the sort of what was found by something else, where SQLite would
    /// rather walk the whole index and look at each row.
    [[nodiscard]] QString sortedAfterwards(const QString &expression) const;
    /// The month of an instant in UTC as text, "2026-11".
    [[nodiscard]] QString monthOf(const QString &instant) const;
    /// A condition that `column` is one of many bound values: `parameter` is bound to toJsonList(…).
    [[nodiscard]] QString inIds(const QString &column, const QString &parameter) const;
    [[nodiscard]] QString inTexts(const QString &column, const QString &parameter) const;
    /// A condition that the array under a top-level key of a JSON column has the bound text in it.
    [[nodiscard]] QString jsonArrayHas(const QString &column, const QString &key, const QString &parameter) const;
    /// The elements of the array under a top-level key of a JSON column, as rows `alias` with value and key; to be
    /// joined to the column's own rows.
    [[nodiscard]] QString elementsOf(const QString &column, const QString &key, const QString &alias) const;
    /// Byte order for text, the same on both databases.
    [[nodiscard]] QString binaryOrder(const QString &expression) const;
    /// A condition on a row of `lead_search`: one of its words begins with the bound parameter's text (a folded word).
    [[nodiscard]] QString searchCondition(const QString &parameter) const;
    /// The value to bind for that condition.
    [[nodiscard]] QString searchPattern(const QString &foldedWord) const;

private:
    Engine m_engine;
};

} // namespace baton
