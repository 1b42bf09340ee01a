// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafts/draft.h"
#include "support/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <optional>

namespace baton {

class Author;
class Clock;
class Database;

/// Keeps what the person who works here is typing, until it is committed or dropped.
class DraftService : public QObject
{
    Q_OBJECT

public:
    /// `author` says whose drafts they are, at each call; `wall` is real time.
    DraftService(Database &database, const Author &author, const Clock &wall, QObject *parent = nullptr);

    /// Words without any field are dropped.
    QFuture<Result<void>> keep(const DraftKey &key, const QString &label, const QJsonObject &fields);
    QFuture<Result<void>> drop(const DraftKey &key);
    QFuture<Result<std::optional<Draft>>> find(const DraftKey &key);
    /// The latest first.
    QFuture<Result<QList<Draft>>> all();
    /// By the clock that says when they were typed.
    [[nodiscard]] Instant now() const;

private:
    Database &m_database;
    const Author &m_author;
    const Clock &m_wall;
};

} // namespace baton
