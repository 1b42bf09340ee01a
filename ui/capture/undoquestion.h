// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importresult.h"

#include <functional>

class QWidget;

namespace baton {

/// Asks whether an import shall be undone, with its effect in numbers, and calls `confirmed` when it shall, else
/// `declined`, if any.
void askToUndo(QWidget *parent, const QString &name, const ImportResult &result, std::function<void()> confirmed,
               std::function<void()> declined = {});

/// "842 leads were changed, in 2.1 s.": what an import did.
[[nodiscard]] QString outcomeText(const ImportResult &result, const QLocale &locale);

} // namespace baton
