// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/listwriter.h"

namespace baton {

/// JSON lines: one object a row, fields by their keys, values with their types.
class JsonListWriter : public ListWriter
{
public:
    Result<void> begin(const ListExport &list, QIODevice &out) override;
    Result<void> add(const QList<ExportRow> &rows) override;
    Result<void> end() override { return {}; }

private:
    const ListExport *m_list = nullptr;
    QIODevice *m_out = nullptr;
};

} // namespace baton
