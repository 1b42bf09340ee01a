// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "exchange/listexport.h"

#include <QFont>
#include <QRectF>

class QPagedPaintDevice;
class QPainter;

namespace baton {

/// A list on pages: the same in a file and on paper. The first page says what it is; each has the header row, its
/// number, and whose confidential copy it is.
class ListSheet
{
public:
    /// What stands around the rows.
    struct Frame
    {
        QString title;
        QString condition; ///< Empty for all.
        QString person; ///< Whose copy it is; empty where nobody is known.
    };

    ListSheet(Frame frame, QList<ExportColumn> columns, TimeView view);

    /// Turns the pages to landscape where the columns need it, and shares their width among them. `beginning` are the
    /// first rows. Before anything is painted.
    void fit(QPagedPaintDevice &device, const QList<ExportRow> &beginning, qsizetype rows);

    /// The same on the pages as somebody turned or changed them.
    void settle(QPagedPaintDevice &device);

    [[nodiscard]] int rowsOnFirstPage() const { return m_rowsOnFirst; }
    [[nodiscard]] int rowsOnOtherPages() const { return m_rowsOnOthers; }
    [[nodiscard]] int pages() const;
    /// The place of the first row of that page, from 0.
    [[nodiscard]] qsizetype firstRowOf(int page) const;
    [[nodiscard]] qsizetype rowsOf(int page) const;

    void paint(QPainter &painter, int page, const QList<ExportRow> &rows) const;

private:
    [[nodiscard]] QString textOf(int column, const ExportRow &row) const;
    [[nodiscard]] QList<double> naturalWidths(QPagedPaintDevice &device) const;
    void share(const QList<double> &natural);
    [[nodiscard]] static double sumOf(const QList<double> &widths, double between);
    void measure(QPagedPaintDevice &device);
    double paintHead(QPainter &painter) const;
    void paintHeader(QPainter &painter, double top) const;
    void paintRow(QPainter &painter, double top, const ExportRow &row) const;
    void paintFoot(QPainter &painter, int page) const;
    void paintCells(QPainter &painter, double top, const QFont &font, const QStringList &texts) const;
    [[nodiscard]] QString subtitle() const;

    Frame m_frame;
    QList<ExportColumn> m_columns;
    TimeView m_view;
    QFont m_body;
    QFont m_strong;
    QFont m_title;
    QList<ExportRow> m_beginning;
    qsizetype m_rows = 0;
    QRectF m_area; ///< What can be painted on, in the device's dots, from its own corner.
    double m_point = 1; ///< In dots.
    double m_rowHeight = 0;
    double m_headHeight = 0;
    QList<double> m_widths;
    int m_rowsOnFirst = 0;
    int m_rowsOnOthers = 0;
};

} // namespace baton
