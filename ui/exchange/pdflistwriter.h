// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/listsheet.h"
#include "exchange/listwriter.h"

#include <QPainter>
#include <QPdfWriter>

#include <memory>

namespace baton {

/// A list as PDF, page after page, on the thread that writes it.
class PdfListWriter : public ListWriter
{
public:
    /// `person` is whose copy it is.
    PdfListWriter(QString person, TimeView view);

    Result<void> begin(const ListExport &list, QIODevice &out) override;
    Result<void> add(const QList<ExportRow> &rows) override;
    Result<void> end() override;

private:
    [[nodiscard]] Result<void> startPages(const QList<ExportRow> &beginning);
    void paintPage(qsizetype rows);
    [[nodiscard]] Result<void> written() const;

    QString m_person;
    TimeView m_view;
    const ListExport *m_list = nullptr;
    QIODevice *m_out = nullptr;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter; ///< Of m_writer.
    std::unique_ptr<ListSheet> m_sheet;
    QList<ExportRow> m_waiting;
    int m_page = 0;
};

} // namespace baton
