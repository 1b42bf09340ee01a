// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/grid/gridview.h"

namespace baton {

class AccountTableModel;

/// The list of accounts.
class AccountGrid : public GridView
{
    Q_OBJECT

public:
    explicit AccountGrid(AccountTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] double charactersFor(const FieldSpec &field) const override;
};

} // namespace baton
