// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/clock.h"
#include "support/id.h"

namespace baton {

/// Who wrote a fact, when it was true, and when this database learned it.
struct Stamp
{
    Instant occurredAt;
    Instant recordedAt;
    UserId actor;
};

/// Makes the stamps of one session: `clock` may be set by the user ("as of"), `wall` is always real time.
class Author
{
public:
    Author(const Clock &clock, const Clock &wall, UserId user)
        : m_clock(clock)
        , m_wall(wall)
        , m_user(user)
    {}

    [[nodiscard]] Stamp stamp() const { return {m_clock.now(), m_wall.now(), m_user}; }
    [[nodiscard]] UserId user() const { return m_user; }
    /// Who works from now on; what is under way keeps its stamp.
    void setUser(UserId user) { m_user = user; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

private:
    const Clock &m_clock;
    const Clock &m_wall;
    UserId m_user;
};

} // namespace baton
