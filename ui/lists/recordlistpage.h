// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/listpage.h"

namespace baton {

class RecordListService;

/// The page of a list that has a service: what is asked of it is the same whatever the records are. An heir adds its
/// columns, its words, the pane and what is done with the record that is looked at.
class RecordListPage : public ListPage
{
    Q_OBJECT

public:
    [[nodiscard]] QList<QAction *> menuActions() const override { return m_deeds + ListPage::menuActions(); }

    /// Commands about the whole list, which the menu of a row has below its own. They outlive the page.
    void offerInMenu(const QList<QAction *> &actions) { m_ofList = actions; }

protected:
    /// They outlive the page.
    RecordListPage(RecordListService &service, const Clock &clock, QWidget *parent);

    /// A command about the record that is looked at, by a key, in the page's menu and in that of a row. Off until the
    /// heir knows whether it can be done.
    QAction *addDeed(const QString &words, const QKeySequence &key);
    /// A grid of the list's records, in which stages and grades have their marks; `wide` says of which columns the
    /// contents take other room than is usual, in letters. To be built with.
    [[nodiscard]] GridView *makeGrid(const QString &name, const QHash<QString, double> &wide = {});
    [[nodiscard]] GridView *makeGrid(GridModel *model, const QString &name, const QHash<QString, double> &wide);
    /// As of ListPage, with the menu of a row.
    void build(const Parts &parts);

    void askRecords(const ListQuestion &question, const TakeRecords &take) override;
    void askGroups(const ListQuestion &question, const GroupQuestion &by, const TakeGroups &take) override;
    void askCount(const TakeCount &take) override;

private:
    void showMenu(const QPoint &position);

    RecordListService &m_service;
    QList<QAction *> m_deeds;
    QList<QAction *> m_ofList;
};

} // namespace baton
