// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/listwriter.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace baton {

/// A workbook with one sheet: numbers, amounts, dates and instants with their types, text that is never a formula, a
/// bold header that stays in sight. A row at a time: memory does not grow with the list.
class XlsxListWriter : public ListWriter
{
public:
    XlsxListWriter();
    ~XlsxListWriter() override;

    [[nodiscard]] qint64 mostRows() const override { return 1'048'575; } // One is the header.
    Result<void> begin(const ListExport &list, QIODevice &out) override;
    Result<void> add(const QList<ExportRow> &rows) override;
    Result<void> end() override;
    [[nodiscard]] qint64 cutCells() const override { return m_cutCells; }

private:
    void setColumnWidths(const QList<ExportRow> &rows);
    void write(quint32 row, int column, const FieldValue &value);
    void writeText(quint32 row, int column, const QString &text, lxw_format *format = nullptr);
    void writeNumber(quint32 row, int column, double number, const QByteArray &look);
    [[nodiscard]] lxw_format *formatOf(const QByteArray &look);
    [[nodiscard]] Result<void> written() const;
    [[nodiscard]] QString ownFile() const;

    const ListExport *m_list = nullptr;
    QIODevice *m_out = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder; ///< The library writes files alone.
    QByteArray m_folderName;
    lxw_workbook *m_book = nullptr; ///< Goes with end().
    lxw_worksheet *m_sheet = nullptr;
    QHash<QByteArray, lxw_format *> m_formats; ///< Of the book, by how they show a number.
    quint32 m_rows = 0;
    int m_error = 0; ///< The first of the library's.
    qint64 m_cutCells = 0;
};

} // namespace baton
