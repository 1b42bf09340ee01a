// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "leads/stage.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace baton {

QString wordsOf(const QString &key)
{
    static const QHash<QString, QString> special{
        {u"noRecord"_s, u"owned since nobody knows when"_s},
        {u"always"_s, u"day and night"_s},
        {u"handoff"_s, u"hand-off"_s},
        {u"salesmgr"_s, u"sales manager"_s},
    };
    if (const auto known = special.constFind(key); known != special.constEnd())
        return *known;
    // "stage.sal" is what a promise names the entry of a stage.
    if (const auto stage = stageFromKey(key.startsWith(u"stage.") ? QStringView(key).sliced(6) : QStringView(key)))
        return nameOf(*stage);
    QString words;
    for (const QChar letter : key) {
        if (letter == u'_' || letter == u'-')
            words += u' ';
        else if (letter.isUpper() && !words.isEmpty() && !words.back().isSpace())
            words += u' ' + letter.toLower();
        else
            words += letter.toLower();
    }
    return words;
}

QString leadsText(qint64 count)
{
    return counted(count, u"lead"_s, u"leads"_s);
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

} // namespace baton
