// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "duckdb.h"

#include "measurement.h"

#include <QLibrary>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace baton::bench {

namespace {

template<typename Function>
bool resolve(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function != nullptr;
}

} // namespace

std::optional<DuckDb> DuckDb::open()
{
    DuckDb duck;
    if (!duck.load()) {
        std::printf(
            "  reference DuckDB: MISSING, so that nothing is compared with it. Set BATON_DUCKDB to its library.\n");
        return std::nullopt;
    }
    duck.run("SET threads = 2");
    return duck;
}

bool DuckDb::load()
{
    QLibrary library(qEnvironmentVariable("BATON_DUCKDB", u"duckdb"_s));
    int (*openDatabase)(const char *, void **) = nullptr;
    int (*connectTo)(void *, void **) = nullptr;
    void *database = nullptr;
    return resolve(library, "duckdb_open", openDatabase) && resolve(library, "duckdb_connect", connectTo)
        && resolve(library, "duckdb_query", m_query) && resolve(library, "duckdb_result_error", m_error)
        && resolve(library, "duckdb_destroy_result", m_destroy) && resolve(library, "duckdb_column_count", m_columns)
        && resolve(library, "duckdb_fetch_chunk", m_chunk)
        && resolve(library, "duckdb_data_chunk_get_size", m_chunkSize)
        && resolve(library, "duckdb_data_chunk_get_vector", m_vector)
        && resolve(library, "duckdb_vector_get_data", m_data)
        && resolve(library, "duckdb_destroy_data_chunk", m_destroyChunk) && openDatabase(nullptr, &database) == 0
        && connectTo(database, &m_connection) == 0;
}

DuckDb::Answer DuckDb::ask(const QByteArray &sql) const
{
    Answer answer;
    if (m_query(m_connection, sql.constData(), &answer) != 0)
        stop(u"DuckDB refused: "_s + QString::fromUtf8(m_error(&answer)) + u'\n' + QString::fromUtf8(sql));
    return answer;
}

void DuckDb::run(const QByteArray &sql) const
{
    Answer answer = ask(sql);
    m_destroy(&answer);
}

std::vector<std::vector<double>> DuckDb::rows(const QByteArray &sql) const
{
    Answer answer = ask(sql);
    const quint64 columns = m_columns(&answer);
    std::vector<std::vector<double>> rows;
    for (void *chunk = m_chunk(answer); chunk != nullptr; chunk = m_chunk(answer)) {
        const quint64 size = m_chunkSize(chunk);
        const std::size_t before = rows.size();
        rows.resize(before + size);
        for (quint64 column = 0; column < columns; ++column) {
            const auto *values = static_cast<const double *>(m_data(m_vector(chunk, column)));
            for (std::size_t row = 0; row < size; ++row)
                rows[before + row].push_back(values[row]);
        }
        m_destroyChunk(&chunk);
        if (size == 0)
            break;
    }
    m_destroy(&answer);
    return rows;
}

} // namespace baton::bench
