// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafts/draft.h"
#include "support/id.h"
#include "support/result.h"

#include <QList>

#include <optional>

namespace baton {

class Connection;

/// The drafts of one person. They are no facts: nothing of them is logged, and nothing is taken back.
class DraftStore
{
public:
    /// `user` may be nobody, as where nobody is known yet.
    DraftStore(Connection &connection, UserId user)
        : m_connection(connection)
        , m_user(user)
    {}

    /// In the place of what was kept for the same.
    Result<void> keep(const Draft &draft);
    Result<std::optional<Draft>> find(const DraftKey &key);
    /// The latest first.
    Result<QList<Draft>> all();
    /// Nothing to be dropped is no error.
    Result<void> drop(const DraftKey &key);

private:
    Connection &m_connection;
    UserId m_user;
};

} // namespace baton
