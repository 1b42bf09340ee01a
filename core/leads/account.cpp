// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/account.h"

#include "support/text.h"

namespace baton {

QString accountNameKey(QStringView name)
{
    return foldedKey(name);
}

} // namespace baton
