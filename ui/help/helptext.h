// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "help/helpbook.h"

#include <QHash>

class QTextDocument;

namespace baton {

class Theme;

/// Writes the chapter into `document` as `theme` looks: headings, key caps for [[Ctrl+F]], code, tables, links. What
/// was in it goes. Returns the number of the block that each anchor stands at.
QHash<QString, int> writeHelp(QTextDocument &document, const HelpChapter &chapter, const Theme &theme);

} // namespace baton
