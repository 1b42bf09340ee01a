// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace baton::bench {

/// As much of DuckDB's C interface as running statements takes, from the library that BATON_DUCKDB names.
class DuckDb
{
public:
    /// A database in memory that uses two threads; nothing where the library is not to be had, which it says.
    static std::optional<DuckDb> open();

    /// Stops where the statement is refused.
    void run(const QByteArray &sql) const;
    /// The rows of a statement whose columns are all of type DOUBLE, without NULL.
    [[nodiscard]] std::vector<std::vector<double>> rows(const QByteArray &sql) const;

private:
    /// duckdb_result: six words, the owner's to destroy.
    struct Answer
    {
        std::array<quint64, 6> words{};
    };

    DuckDb() = default;
    bool load();
    Answer ask(const QByteArray &sql) const;

    int (*m_query)(void *, const char *, Answer *) = nullptr;
    const char *(*m_error)(Answer *) = nullptr;
    void (*m_destroy)(Answer *) = nullptr;
    quint64 (*m_columns)(Answer *) = nullptr;
    void *(*m_chunk)(Answer) = nullptr;
    quint64 (*m_chunkSize)(void *) = nullptr;
    void *(*m_vector)(void *, quint64) = nullptr;
    void *(*m_data)(void *) = nullptr;
    void (*m_destroyChunk)(void **) = nullptr;
    void *m_connection = nullptr;
};

} // namespace baton::bench
