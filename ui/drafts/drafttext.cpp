// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafts/drafttext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("DraftText", text);
}

QDate dayOf(Instant instant, const TimeView &view)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), view.zone).date();
}

} // namespace

QString draftKindText(const QString &kind)
{
    static const QMap<QString, const char *> names{
        {u"log"_s, QT_TRANSLATE_NOOP("DraftText", "Log")},
        {u"move"_s, QT_TRANSLATE_NOOP("DraftText", "Move to stage")},
        {u"give"_s, QT_TRANSLATE_NOOP("DraftText", "Give to")},
        {u"hand-over"_s, QT_TRANSLATE_NOOP("DraftText", "Hand over")},
        {u"return"_s, QT_TRANSLATE_NOOP("DraftText", "Ask for information")},
        {u"reject"_s, QT_TRANSLATE_NOOP("DraftText", "Reject")},
        {u"campaign"_s, QT_TRANSLATE_NOOP("DraftText", "Campaign")},
        {u"tactic"_s, QT_TRANSLATE_NOOP("DraftText", "Tactic")},
        {u"cost"_s, QT_TRANSLATE_NOOP("DraftText", "Cost line")},
        {u"sign"_s, QT_TRANSLATE_NOOP("DraftText", "Sign")},
    };
    const char *name = names.value(kind);
    return name ? translated(name) : kind;
}

QString wordsOf(const Draft &draft)
{
    QStringList words;
    for (const QJsonValue &value : draft.fields)
        words.append(value.toString());
    return words.join(u'\n');
}

QString typedText(Instant instant, const TimeView &view)
{
    const QString when = instantText(instant, view);
    return dayOf(instant, view) == dayOf(view.now, view)
        ? translated(QT_TRANSLATE_NOOP("DraftText", "You typed this at %1 and did not finish.")).arg(when)
        : translated(QT_TRANSLATE_NOOP("DraftText", "You typed this on %1 and did not finish.")).arg(when);
}

} // namespace baton
