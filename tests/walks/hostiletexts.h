// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QStringList>

namespace baton {

class Connection;

/// Texts that a person or a file could bring in and that mean something to whatever takes text for more than letters.
/// Each begins and ends with a mark, by which it is found again wherever it is shown.
class HostileTexts
{
public:
    /// Those that are about files name `canary`, those about the network `address`.
    HostileTexts(const QString &canary, const QString &address);

    [[nodiscard]] const QStringList &all() const { return m_texts; }
    /// Writes `texts` into every text field of every table of the workspace that a person or a file fills.
    [[nodiscard]] static Result<void> fill(Connection &connection, const QStringList &texts);

    /// Whether anything of them is in `text`.
    [[nodiscard]] static bool isIn(const QString &text);
    /// Those in `text` that are not there letter by letter; blanks and signs without a form are left out of account,
    /// and so are those that end outside, because they were cut.
    [[nodiscard]] QStringList changedIn(const QString &text) const;

private:
    QStringList m_texts;
};

} // namespace baton
