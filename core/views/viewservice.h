// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/savedview.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace baton {

class Author;
class Database;

/// The views of lists, as whoever works here sees and changes them.
class ViewService : public QObject
{
    Q_OBJECT

public:
    /// `author` says who works here, at each call.
    ViewService(Database &database, const Author &author, QObject *parent = nullptr);

    /// Those of a list that he may see, by name, and who he is.
    struct Views
    {
        QList<SavedView> views;
        ViewReader reader;
    };
    QFuture<Result<Views>> of(const QString &list);
    /// Errors: NotFound "view.unknown".
    QFuture<Result<SavedView>> view(ViewId id);
    /// As ViewStore::save.
    QFuture<Result<SavedView>> save(const SavedView &view);
    /// As ViewStore::remove.
    QFuture<Result<void>> remove(ViewId id, int revision);

signals:
    /// After the commit: another view of this list is there, or one less.
    void changed();

private:
    Database &m_database;
    const Author &m_author;
};

} // namespace baton
