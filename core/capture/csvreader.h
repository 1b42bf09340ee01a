// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvformat.h"
#include "support/result.h"

#include <QStringList>
#include <QUtf8StringView>

#include <deque>
#include <memory>
#include <vector>

class QIODevice;

namespace baton {

class CsvScanner;

/// A record that could not be read. The reader goes on behind it.
struct CsvReject
{
    qint64 line = 0; ///< Physical line where the broken field begins, the header being 1.
    int column = 0; ///< Field number from 1; 0 means the whole row.
    QString code; ///< "csv.quote", "csv.quoteStray", "csv.quoteAfter", "csv.columns", "csv.fieldTooLong",
                  ///< "csv.encoding", "csv.character".
    QString value; ///< The first characters of what is wrong, at most 80.
};

/// Reads a CSV file record by record in bounded memory, whatever its size and encoding.
///
/// Quoting after RFC 4180; CR, LF and CRLF end a record; a byte order mark is skipped. A broken record is a Reject and
/// reading resumes with the line after the one where the offending field began. A line without any character is a
/// record with one empty field in a file of one column and is skipped and counted in a wider one. Not thread-safe;
/// movable.
class CsvReader
{
public:
    /// What next() came upon. Failed: the device broke, see error().
    enum class Step { Record, Reject, End, Failed };

    static constexpr int maximumColumns = 16'384;
    static constexpr qsizetype maximumFieldSize = 16 * 1024 * 1024;

    /// Opens the file and reads the header.
    /// Errors: NotFound "file.missing"; Invalid "file.directory", "csv.empty", "csv.columns", and the code of a reject
    /// if the header itself is broken; Denied "file.denied"; Unavailable "file.read".
    [[nodiscard]] static Result<CsvReader> open(const QString &path, const CsvFormat &format);
    /// The same for a device that is open for reading.
    [[nodiscard]] static Result<CsvReader> read(std::unique_ptr<QIODevice> device, const CsvFormat &format);

    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;
    ~CsvReader();

    /// The header as it stands in the file, duplicates and empty names included; for a file without one "1", "2" ….
    [[nodiscard]] const QStringList &header() const { return m_header; }

    [[nodiscard]] Step next();

    /// Of the last record: UTF-8 views that are valid until next() is called again.
    [[nodiscard]] const std::vector<QUtf8StringView> &fields() const;
    /// Of the last record: the physical line where it begins, from 1.
    [[nodiscard]] qint64 line() const;
    /// Whether the last record has as many fields as the header; one empty name at the header's end may be without a
    /// field.
    [[nodiscard]] bool hasExpectedWidth() const;
    [[nodiscard]] const CsvReject &reject() const;
    [[nodiscard]] const Error &error() const;

    [[nodiscard]] qint64 skippedBlankLines() const;
    /// Bytes of the file that have been read, for progress.
    [[nodiscard]] qint64 bytesRead() const;
    /// Size of the file in bytes, 0 where it is unknown.
    [[nodiscard]] qint64 size() const;

private:
    /// What came before the width of the file was known and is still to be told.
    struct Ahead
    {
        Step step = Step::End;
        CsvReject reject;
        qint64 blankLine = 0; ///< Not 0: where a run of empty lines begins, each of which is a record.
        qint64 blankCount = 0;
    };

    explicit CsvReader(std::unique_ptr<CsvScanner> scanner);
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<void> readWidth();
    void holdBlankLine(qint64 line);
    [[nodiscard]] Step tellAhead();

    std::unique_ptr<CsvScanner> m_scanner;
    QStringList m_header;
    std::deque<Ahead> m_ahead;
    std::vector<QUtf8StringView> m_blankFields{QUtf8StringView("", 0)};
    CsvReject m_reject;
    qint64 m_blankLine = 0; ///< Not 0: the current record is an empty line that was read ahead.
    qint64 m_skippedBlankLines = 0;
};

/// The header with each name made unique for lists and JSON: the second "name" becomes "name (2)". Trims; keeps the
/// order.
[[nodiscard]] QStringList uniqueColumnNames(const QStringList &header);

} // namespace baton
