// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "sources/channelstore.h"
#include "sources/source.h"
#include "support/result.h"

#include <QFuture>
#include <QObject>

namespace baton {

class Database;

/// What can be done with sources and channels.
class SourceService : public QObject
{
    Q_OBJECT

public:
    SourceService(Database &database, const Author &author, QObject *parent = nullptr);

    QFuture<Result<QList<Source>>> sources();
    QFuture<Result<QList<Channel>>> channels();
    /// Errors: Invalid "source.nameMissing", "source.nameTaken".
    QFuture<Result<Source>> add(const Source &source);
    /// Errors: as `add`, Conflict "source.conflict".
    QFuture<Result<Source>> update(const Source &source);

signals:
    void sourceChanged(baton::SourceId source);

private:
    QFuture<Result<Source>> announce(QFuture<Result<Source>> write);

    Database &m_database;
    const Author &m_author;
};

} // namespace baton
