// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvreader.h"
#include "capture/importissue.h"
#include "capture/importrequest.h"
#include "capture/importrow.h"
#include "capture/importslot.h"
#include "capture/rowmapper.h"
#include "capture/valuereader.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <vector>

namespace baton {

/// Some records of a file, copied out of the reader: one block of text and where the fields end in it.
struct RawChunk
{
    struct Record
    {
        qint64 line = 0;
        size_t firstField = 0;
        size_t fieldCount = 0;
        std::optional<ImportIssue> reject; ///< A record that cannot be read; it has no fields.
    };

    QByteArray text;
    std::vector<qsizetype> fieldEnds; ///< In `text`; a field begins where the one before it ends.
    std::vector<Record> records;
    qint64 bytesRead = 0; ///< Of the file, when the chunk was complete.

    [[nodiscard]] bool isEmpty() const { return records.empty(); }
};

/// One file under one profile, read chunk by chunk.
class ImportFile
{
public:
    /// Detects the form, lays the profile over the header. `workspaceCurrency` is for amounts without any other.
    /// Errors: those of detectCsv, CsvReader::open, bindProfile, dateOrderFor, valueReaderFor and importMapping.
    /// What the file says happened more than a year after `now` gets a warning.
    static Result<ImportFile> open(const ImportRequest &request, const QString &workspaceCurrency, Instant now);

    [[nodiscard]] const QString &digest() const { return m_digest; }
    [[nodiscard]] const QList<ImportIssue> &notes() const { return m_notes; }
    [[nodiscard]] const ImportMapping &mapping() const { return m_mapping; }
    [[nodiscard]] const ValueReader &values() const { return m_values; }
    [[nodiscard]] qint64 size() const { return m_reader->size(); }
    /// Whether anything stands behind the header, be it good or broken.
    [[nodiscard]] bool hasRows() const { return m_hasRows; }

    /// The next records: at most `rows`, fewer where they are very long; none at the end. Errors: Unavailable
    /// "file.read".
    Result<RawChunk> next(qsizetype rows);

private:
    ImportFile() = default;

    [[nodiscard]] ImportIssue unreadable(const CsvReject &reject) const;
    [[nodiscard]] ImportIssue wrongWidth() const;

    std::shared_ptr<CsvReader> m_reader;
    bool m_hasRows = true;
    QString m_path;
    QString m_digest;
    QList<ImportIssue> m_notes;
    ImportMapping m_mapping;
    ValueReader m_values;
};

/// The records of a chunk as typed rows, in their order.
[[nodiscard]] QList<ImportRow> mapChunk(const RawChunk &chunk, RowMapper &mapper);

} // namespace baton
