// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace baton {

/// Shows the file among others of its folder, in the desktop's own program for that.
void showInFolder(const QString &file);

} // namespace baton
