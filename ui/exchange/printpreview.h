// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/listsheet.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace baton {

/// The pages of a list before they are printed, as they will be. Deletes itself when it is closed.
class PrintPreview : public QPrintPreviewDialog
{
    Q_OBJECT

public:
    PrintPreview(const ListSheet &sheet, const QList<ExportRow> &rows, const QString &title, QWidget *parent);

private:
    void paint(QPrinter *printer);

    ListSheet m_sheet;
    QList<ExportRow> m_rows;
};

} // namespace baton
