// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldspec.h"

#include <QHash>
#include <QTimeZone>

#include <array>
#include <functional>

namespace baton {

/// The forms in which a list leaves Baton. The numbers are stored: never reuse one.
enum class ExportFormat { Csv = 1, Xlsx = 2, JsonLines = 3, Pdf = 4, Print = 5 };

inline constexpr std::array allExportFormats{ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::JsonLines,
                                             ExportFormat::Pdf, ExportFormat::Print};

/// "csv", "xlsx", "jsonl", "pdf": the endings of their files; "print" for paper.
[[nodiscard]] QString keyOf(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromKey(QStringView key);

/// One column as the list shows it.
struct ExportColumn
{
    FieldSpec field;
    QString heading; ///< In the language of the person.
    QHash<QString, QString> words; ///< What the list says in the place of keys, as "Won" of "won".
    int decimals = -1; ///< How many a number shows; below 0 as many as it has.
    /// Of a column that is no field: what the list says of the record with this id. Called on another thread.
    std::function<QString(qint64)> text;
};

/// One record: the values of the columns, in their order.
struct ExportRow
{
    qint64 id = 0;
    QList<FieldValue> values;
};

/// A list as it is shown, to be taken out of Baton: its columns, and its records in their order.
struct ListExport
{
    QString list; ///< Which list it is: "leads", "campaigns" …, as of views.
    QString title; ///< What it is called where it is shown.
    QString condition; ///< Which records it shows, in words; empty for all.
    QList<ExportColumn> columns;
    QList<qint64> ids;
    QTimeZone zone = QTimeZone::utc(); ///< What the person's watch says.
    /// Of a list that one report answered at once: its records, as the page has them. Called on another thread.
    std::function<QList<ExportRow>(const QList<qint64> &ids, const QStringList &keys)> rows;
};

/// Whether these columns tell who somebody is, and how to reach him.
[[nodiscard]] bool holdsContacts(const QList<ExportColumn> &columns);

/// The value as a table of a file has it: words for keys, else as the command line prints it; empty where missing.
[[nodiscard]] QString exportText(const ExportColumn &column, const FieldValue &value);

} // namespace baton
