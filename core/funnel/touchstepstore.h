// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/author.h"
#include "leads/newtouch.h"

namespace baton {

class Connection;

/// What touches do to the next steps of their lead. Runs in the caller's transaction.
class TouchStepStore
{
public:
    explicit TouchStepStore(Connection &connection)
        : m_connection(connection)
    {}

    /// Ends the open steps that the touch answers; writes down the callback that the lead asked for, which takes the
    /// place of the calls that were meant, and the step that comes with the wish. Errors: Invalid "touch.callback",
    /// and those of `checkStep`.
    Result<void> follow(const Touch &touch, const NewTouch &wish, const Stamp &stamp);
    /// Removes the steps that came of the touch and are as they were, and opens those that it answered.
    Result<void> takeBack(TouchId touch, const Stamp &stamp);

private:
    Result<void> answer(const Touch &touch, const Stamp &stamp);
    Result<void> add(const Touch &touch, const NewStep &step, const Stamp &stamp);

    Connection &m_connection;
};

} // namespace baton
