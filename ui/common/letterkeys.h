// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QKeySequence;

namespace baton {

/// Whether single letters are keys of commands, as "J", "Shift+E", "G, L" or "?". Whoever dictates, or rests a hand on
/// the keyboard, switches them off: then letters do nothing but write, and nothing shows them as keys. Holds for the
/// whole program from the moment of the call.
void setLetterKeys(bool areKeys);
[[nodiscard]] bool hasLetterKeys();

/// Whether a key begins with a letter or a sign that stands for itself, without Ctrl or Alt.
[[nodiscard]] bool isLetterKey(const QKeySequence &key);
/// The same of what a key cap or a hint says: "J K", "Shift+E", "/".
[[nodiscard]] bool isLetterKeyText(const QString &text);

} // namespace baton
