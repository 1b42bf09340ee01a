// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "conditions/fieldcatalogue.h"
#include "leads/leadfilter.h"
#include "views/savedview.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;

namespace baton {

/// Which columns a list shows: what it shows, its other fields and the workspace's own, each group found by typing,
/// ticked where shown.
class ColumnMenu : public QFrame
{
    Q_OBJECT

public:
    /// `shown` are keys in their order, `withoutRoom` those of them that the window is too narrow for.
    ColumnMenu(const FieldCatalogue &catalogue, const QStringList &shown, const QStringList &withoutRoom,
               const SortKey &sort, QWidget *parent = nullptr);

    /// Shows above the columns how else the list is shown, to be changed there.
    void offerLayout(const ViewLayout &layout, const FieldCatalogue &catalogue);

    void popUp(const QPoint &position);

signals:
    /// Keys in the order in which they shall stand.
    void columnsChosen(const QStringList &keys);
    /// The field whose values the rows shall stand under; empty for none.
    void groupChosen(const QString &key);
    void densityChosen(baton::Density density);
    /// How many of the first columns shall stay while the others scroll.
    void frozenChosen(int columns);

private:
    /// Above the columns.
    void addLayout(const ViewLayout &layout, QWidget *group);
    void addGroup(const QString &title, const QList<FieldSpec> &fields);
    void find(const QString &text);
    void toggle(const QListWidgetItem *item);

    QStringList m_shown;
    QStringList m_withoutRoom;
    SortKey m_sort;
    QListWidget *m_list;
};

} // namespace baton
