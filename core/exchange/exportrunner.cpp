// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportrunner.h"

#include "capture/inputfile.h"
#include "exchange/exportfile.h"
#include "exchange/exportstore.h"
#include "exchange/listwriter.h"
#include "storage/database.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// What the columns show that are no fields, in its place among what was read of the others.
void addOwnTexts(QList<ExportRow> &rows, const QList<ExportColumn> &columns)
{
    for (qsizetype at = 0; at < columns.size(); ++at) {
        if (!columns[at].text)
            continue;
        for (ExportRow &row : rows)
            row.values.insert(at, columns[at].text(row.id));
    }
}

QStringList keysOf(const QList<ExportColumn> &columns, bool areFields)
{
    QStringList keys;
    for (const ExportColumn &column : columns)
        if (!areFields || !column.text)
            keys.append(column.field.key);
    return keys;
}

} // namespace

Result<ExportResult> ExportRunner::run(const ExportRequest &request, ListWriter &writer, const ExportObserver &observer)
{
    const auto stamp = check(request, writer);
    if (!stamp)
        return failure(stamp);
    ExportFile file(request.file);
    QBuffer paper;
    paper.open(QIODevice::WriteOnly);
    const bool isFile = !request.file.isEmpty();
    if (isFile)
        if (auto begun = file.begin(); !begun)
            return failure(begun);
    QIODevice &out = isFile ? static_cast<QIODevice &>(file) : paper;
    if (auto begun = writer.begin(request.list, out); !begun)
        return failure(begun);
    const auto rows = write(request.list, writer, observer);
    if (!rows)
        return failure(rows);
    if (auto ended = writer.end(); !ended)
        return failure(ended);
    ExportResult result{*rows, writer.cutCells(), isFile ? file.digest() : QString()};
    // First the log: a file without an entry must not be.
    if (auto logged = log(request, result, *stamp); !logged)
        return failure(logged);
    if (isFile)
        if (auto kept = file.keep(); !kept)
            return failure(kept);
    return result;
}

Result<Stamp> ExportRunner::check(const ExportRequest &request, const ListWriter &writer)
{
    if (auto said = checkReason(request.reason); !said)
        return failure(said);
    const qint64 count = request.list.ids.size();
    if (writer.mostRows() >= 0 && count > writer.mostRows())
        return failure(Error::Kind::Invalid, u"export.mostRowsOfForm"_s,
                       {{u"limit"_s, writer.mostRows()}, {u"count"_s, count}});
    if (!request.file.isEmpty() && !checkNotWorkspace(request.file, m_database.location().filePath()))
        return failure(Error::Kind::Invalid, u"export.isWorkspace"_s, {{u"file"_s, request.file}});
    return m_database
        .read([list = request.list, table = m_source.table,
               given = m_author.stamp()](Connection &connection) -> Result<Stamp> {
            ExportStore store(connection);
            const auto stamp = store.signedBy(given);
            const auto checked = stamp ? store.check(list, table, *stamp) : Result<void>(failure(stamp));
            return checked ? stamp : Result<Stamp>(failure(checked));
        })
        .result();
}

// While one page is written, the next is read.
Result<qint64> ExportRunner::write(const ListExport &list, ListWriter &writer, const ExportObserver &observer)
{
    const QStringList keys = keysOf(list.columns, true);
    const auto read = [&](qsizetype from) {
        return m_database.read([rows = m_source.rows, keys, ids = list.ids.mid(from, rowsAtOnce)](
                                   Connection &connection) { return rows(connection, ids, keys); });
    };
    const qsizetype total = list.ids.size();
    qint64 written = 0;
    auto next = read(0);
    for (qsizetype from = 0; from < total; from += rowsAtOnce) {
        auto rows = next.takeResult();
        if (observer.cancelled && observer.cancelled->load())
            return failure(Error::Kind::Unavailable, u"export.cancelled"_s);
        if (!rows)
            return failure(rows);
        if (from + rowsAtOnce < total)
            next = read(from + rowsAtOnce);
        addOwnTexts(*rows, list.columns);
        if (auto added = writer.add(*rows); !added)
            return failure(added);
        written += rows->size();
        if (observer.progress)
            observer.progress(std::min(from + rowsAtOnce, total), total);
    }
    return written;
}

Result<void> ExportRunner::log(const ExportRequest &request, const ExportResult &result, const Stamp &stamp)
{
    ExportEntry entry;
    entry.stamp = stamp;
    entry.list = request.list.list;
    entry.title = request.list.title;
    entry.condition = request.list.condition;
    entry.columns = keysOf(request.list.columns, false);
    entry.format = request.format;
    entry.rows = result.rows;
    entry.hasContacts = holdsContacts(request.list.columns);
    entry.reason = {request.reason.purpose, request.reason.words.simplified()};
    entry.digest = result.digest;
    return m_database
        .write([entry](Connection &connection) -> Result<void> {
            ExportStore store(connection);
            if (entry.hasContacts)
                if (auto few = store.checkRows(entry.rows, entry.stamp); !few)
                    return few;
            return store.append(entry);
        })
        .result();
}

} // namespace baton
