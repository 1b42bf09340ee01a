// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/icon.h"

class QWidget;

namespace baton {

/// What hangs at the pointer while something is dragged out of `widget`: what it is, in words, as "12 leads".
[[nodiscard]] QPixmap dragPicture(Icon icon, const QString &words, const QWidget &widget);

} // namespace baton
