// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importresult.h"
#include "history/undoservice.h"

#include <functional>

class QWidget;

namespace baton {

/// How much of an import an undo takes back.
enum class UndoReach { All, Part, Nothing };
[[nodiscard]] UndoReach reachOf(const UndoResult &result);

/// Asks whether an import shall be undone, with what a rehearsal says of it: how much goes, how much stays and why.
/// Calls `confirmed` when it shall, else `declined`, if any.
void askToUndo(QWidget *parent, const QString &name, const UndoResult &rehearsed, std::function<void()> confirmed,
               std::function<void()> declined = {});

/// "842 leads were changed, in 2.1 s.": what an import did.
[[nodiscard]] QString outcomeText(const ImportResult &result, const QLocale &locale);

} // namespace baton
