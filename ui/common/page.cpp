// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/page.h"

#include "exchange/exportedlist.h"

namespace baton {

Page::Page(QWidget *parent)
    : QWidget(parent)
{
    // A page is a sheet on the desk.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

std::optional<ExportedList> Page::exported() const
{
    return std::nullopt;
}

} // namespace baton
