// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace baton {

/// A piece of a source file and the line where it starts, counted from 1.
struct SourcePiece
{
    int line = 1;
    QString text;
};

/// A C++ file taken apart as far as the rules need it. `path` is relative to the source tree.
struct SourceText
{
    static SourceText parse(const QString &path, const QString &text);

    QString path;
    QStringList lines; ///< As written.
    QStringList code; ///< Comments and the insides of literals blanked; the same line numbers.
    QList<SourcePiece> literals; ///< The insides of string literals, raw ones included.
    QList<SourcePiece> comments;
    QList<SourcePiece> includes; ///< What stands between quotes or angle brackets.
};

} // namespace baton
