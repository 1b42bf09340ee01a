// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "people/user.h"

#include <QStringList>

namespace baton {

/// Somebody to be added, with the names of the teams to join.
struct NewUser
{
    User user;
    QStringList teams;
};

} // namespace baton
