// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/synonyms.h"

#include "support/text.h"

#include <QList>

namespace baton {

QString bareName(QStringView text)
{
    QString bare = foldedKey(text);
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return bare;
}

QString keyNamed(std::span<const Synonyms> table, QStringView bare)
{
    for (const Synonyms &entry : table) {
        for (const QStringView name : QStringView(entry.names).split(u' ')) {
            if (bare == name)
                return QString::fromUtf16(entry.key);
        }
    }
    return {};
}

} // namespace baton
