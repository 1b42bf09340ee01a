// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/grid/gridmodel.h"

namespace baton {

class AccountService;

/// The accounts of a list.
class AccountTableModel : public GridModel
{
    Q_OBJECT

public:
    /// `service` outlives it.
    AccountTableModel(AccountService &service, TimeView view, QObject *parent = nullptr);

protected:
    void readRows(const QList<qint64> &records, const QStringList &keys, const TakeRows &take) override;

private:
    AccountService &m_service;
};

} // namespace baton
