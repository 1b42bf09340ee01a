// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace baton {

/// How the bytes of a file stand for characters. The ISO-8859 parts carry their number.
enum class TextEncoding {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252,
    Iso8859Part1,
    Iso8859Part2,
    Iso8859Part5,
    Iso8859Part7,
    Iso8859Part9,
    Iso8859Part15,
    Windows1250,
    Windows1251,
    Windows1253,
    Windows1254,
    Windows1257,
    Koi8Russian,
    Koi8Ukrainian,
    ShiftJis,
    EucJapanese,
    EucKorean,
    Gb18030,
    Big5
};

enum class LineEnd { LineFeed, CarriageReturnLineFeed, CarriageReturn, Mixed };
enum class HeaderRow { Present, Absent };
enum class DecimalMark { Point, Comma };
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// Everything needed to read one CSV file. A byte order mark is always skipped.
struct CsvFormat
{
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    std::optional<char> quote = '"'; ///< Nothing: quotes are ordinary characters.
    HeaderRow header = HeaderRow::Present;
    LineEnd lineEnd = LineEnd::LineFeed; ///< Told for display; the reader takes every kind anywhere.
    DecimalMark decimalMark = DecimalMark::Point;
    std::optional<DateOrder> dateOrder; ///< Nothing where the file leaves it open.

    friend bool operator==(const CsvFormat &, const CsvFormat &) = default;
};

/// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1" ….
[[nodiscard]] QString encodingName(TextEncoding encoding);
/// The encoding of that name, case-folded; "utf8", "latin1", "cp1252" and the like are understood as well.
[[nodiscard]] std::optional<TextEncoding> encodingFromName(QStringView name);
/// The names that are shown, in the order of the encodings.
[[nodiscard]] QStringList encodingNames();
/// What a person chose by name. Errors: Invalid "encoding.unknown" with "value" and "names".
[[nodiscard]] Result<TextEncoding> chosenEncoding(const QString &name);

/// "ymd", "dmy", "mdy", as in profiles.
[[nodiscard]] QString dateOrderKey(DateOrder order);
[[nodiscard]] std::optional<DateOrder> dateOrderFromKey(QStringView text);

} // namespace baton
