// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"

#include <QMenu>

namespace baton {

/// Which columns a list shows: built-in fields and the workspace's own, searchable by typing, ticked where shown.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnMenu(const FieldCatalogue &catalogue, const QStringList &shown, QWidget *parent = nullptr);

signals:
    /// Keys in the order in which they shall stand.
    void columnsChosen(const QStringList &keys);

private:
    void addFields(const QList<FieldSpec> &fields);
    void toggle(const QString &key, bool isShown);

    QStringList m_shown;
};

} // namespace baton
