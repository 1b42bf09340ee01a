// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace baton {

/// "(1, 2, 3)" for a page of ids: numbers, never text, so nothing can be injected. For pages, not for a million.
[[nodiscard]] inline QString idList(const QList<qint64> &ids)
{
    QString list = QStringLiteral("(");
    for (const qint64 id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(id);
    }
    return list.size() > 1 ? QString(list + u')') : QStringLiteral("(NULL)");
}

} // namespace baton
