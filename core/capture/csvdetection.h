// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvformat.h"
#include "capture/encodingdetection.h"
#include "conditions/fieldvalue.h"
#include "support/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace baton {

/// What a column seems to hold. Text, Number, Money, Date, Instant or YesNo.
struct DetectedColumn
{
    QString name; ///< As in the header; "1", "2" … without one.
    FieldType type = FieldType::Text;
    double confidence = 0; ///< Share of the filled cells that are of this type, 0..1; 0 where none is filled.
    QString example; ///< The first filled cell.
    int filled = 0; ///< Cells of the sample that hold something …
    int distinct = 0; ///< … and how many different ones there are among them.
    QStringList values; ///< The first different cells, at most 40.
    /// Shares of the filled cells, 0..1: those that look like an e-mail address or a host, that have a letter, that are
    /// a number (amounts included), a date or a word for yes or no.
    double addresses = 0;
    double hosts = 0;
    double worded = 0;
    double numeric = 0;
    double dated = 0;
    double answers = 0;
    std::optional<DateOrder> dateOrder; ///< For dates: the order that all cells allow, nothing while two do.
    bool isDateOrderAmbiguous = false; ///< Every day is at most 12, so the order must be chosen.
    QString readDayFirst; ///< For an ambiguous column: the example as ISO date, read day first …
    QString readMonthFirst; ///< … and month first.
};

/// What is fixed beforehand and not to be guessed.
struct CsvChoices
{
    std::optional<TextEncoding> encoding;
    std::optional<char> delimiter;
    std::optional<DecimalMark> decimalMark;
    std::optional<DateOrder> dateOrder;
    std::optional<HeaderRow> header;

    /// These, and where they say nothing the others.
    [[nodiscard]] CsvChoices orElse(const CsvChoices &others) const;
};

/// How a file seems to be written, from its first mebibyte. Confidences are 0..1.
struct CsvDetection
{
    CsvFormat format; ///< Its dateOrder is set where every date column agrees on one or it was chosen.
    double encodingConfidence = 0;
    double delimiterConfidence = 0;
    double headerConfidence = 0;
    QList<DetectedColumn> columns;
    /// Codes with arguments: "encoding.guessed" and "encoding.doubtful" with "encoding", "csv.header" (no rows),
    /// "columns.duplicate", "columns.empty".
    QList<Error> notes;
};

/// Errors: NotFound "file.missing"; Invalid "file.directory", "csv.empty", "csv.binary" (with "format" where it is
/// known: "XLSX", "ZIP", "PDF" …), "csv.columns"; Unsupported "encoding.unknown"; Denied "file.denied"; Unavailable
/// "file.read".
[[nodiscard]] Result<CsvDetection> detectCsv(const QString &path, const CsvChoices &choices = {});

/// The same for bytes in memory. Errors: Invalid "csv.empty", "csv.binary", "csv.columns".
[[nodiscard]] Result<CsvDetection> detectCsv(const QByteArray &sample, SampleEnd end, const CsvChoices &choices = {});

} // namespace baton
