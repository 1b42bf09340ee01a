// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/listexport.h"

#include <QList>

namespace baton {

/// What a page shows as a list, so that all of it or what is chosen can be taken out of Baton.
struct ExportedList
{
    ListExport all;
    QList<qint64> chosen; ///< In the order of the list; one alone is no choice.
};

} // namespace baton
