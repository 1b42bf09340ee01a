// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/printpreview.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace baton {

PrintPreview::PrintPreview(const ListSheet &sheet, const QList<ExportRow> &rows, const QString &title, QWidget *parent)
    : QPrintPreviewDialog(parent)
    , m_sheet(sheet)
    , m_rows(rows)
{
    setObjectName(u"preview"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print preview"));
    printer()->setDocName(title);
    // Once: whoever turns the paper in the preview means it.
    m_sheet.fit(*printer(), m_rows, m_rows.size());
    connect(this, &QPrintPreviewDialog::paintRequested, this, &PrintPreview::paint);
    if (const QWidget *window = parent ? parent->window() : nullptr)
        resize(window->size() * 0.9);
}

void PrintPreview::paint(QPrinter *printer)
{
    ListSheet sheet = m_sheet;
    sheet.settle(*printer);
    QPainter painter(printer);
    const int first = printer->fromPage() > 0 ? printer->fromPage() - 1 : 0;
    const int last = printer->toPage() > 0 ? std::min(printer->toPage(), sheet.pages()) : sheet.pages();
    for (int page = first; page < last; ++page) {
        if (page > first)
            printer->newPage();
        sheet.paint(painter, page, m_rows.mid(sheet.firstRowOf(page), sheet.rowsOf(page)));
    }
}

} // namespace baton
