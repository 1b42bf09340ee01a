// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/themeswitch.h"
#include "support/instant.h"

#include <QSize>
#include <QString>

namespace baton {

/// What the program was started with.
struct Arguments
{
    QString workspace; ///< A file, a database's address or a baton:// link; empty opens the last one.
    std::optional<ThemeChoice> theme;
    std::optional<Instant> now; ///< The clock that pages ask; real time where it is not given.
    QString person; ///< Whose queue is shown, by login or name; empty takes the one who was chosen last.
    std::optional<QSize> size;
    QString pictureFolder; ///< Where each page is drawn to, after which the program ends; empty runs the program.
    /// Whether what was open and shown last comes back.
    enum class Session { Restored, Fresh };
    Session session = Session::Restored;
    /// Own font at 10 pt, English, nothing remembered: the same pictures on every machine.
    enum class Surroundings { Desktop, Fixed };
    Surroundings surroundings = Surroundings::Desktop;

    /// Whether somebody works here; pictures are nobody's session.
    [[nodiscard]] bool isSession() const { return pictureFolder.isEmpty() && surroundings == Surroundings::Desktop; }

    /// The workspace with a path that another working directory understands as well.
    [[nodiscard]] QString target() const;

    /// What --help or --version is answered with, which needs no display; nothing where neither is asked for.
    [[nodiscard]] static std::optional<QString> askedWords(const QStringList &words);
    /// Errors: Invalid "arguments.value", "arguments.extra", "instant.syntax". Ends the program for unknown options.
    static Result<Arguments> parse(const QStringList &words);
};

} // namespace baton
