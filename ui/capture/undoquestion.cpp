// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/undoquestion.h"

#include "capture/errorfile.h"
#include "capture/importpage.h"
#include "common/question.h"
#include "common/wording.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// What stays, once for each reason, in the order in which the reasons come up.
QStringList stayingWords(const QList<UndoResult::Kept> &kept, const QLocale &locale)
{
    QStringList reasons;
    QHash<QString, int> counts;
    for (const UndoResult::Kept &one : kept) {
        if (counts[one.reason]++ == 0)
            reasons.append(one.reason);
    }
    QStringList words;
    for (const QString &reason : std::as_const(reasons)) {
        const int count = counts.value(reason);
        words.append(
            ImportPage::tr("%1 fields or records stay: %2", nullptr, count)
                .arg(countText(count, locale), errorText({Error::Kind::Conflict, u"undo."_s + reason, {}, {}})));
    }
    return words;
}

} // namespace

UndoReach reachOf(const UndoResult &result)
{
    if (result.rows == 0)
        return UndoReach::Nothing;
    return result.kept.isEmpty() ? UndoReach::All : UndoReach::Part;
}

void askToUndo(QWidget *parent, const QString &name, const UndoResult &rehearsed, std::function<void()> confirmed,
               std::function<void()> declined)
{
    const QLocale locale = parent->locale();
    QStringList effect;
    if (rehearsed.deleted > 0)
        effect.append(ImportPage::tr("%1 leads that it created go.", nullptr, static_cast<int>(rehearsed.deleted))
                          .arg(countText(rehearsed.deleted, locale)));
    if (rehearsed.reverted > 0)
        effect.append(ImportPage::tr("%1 that it changed go back to what they were.", nullptr,
                                     static_cast<int>(rehearsed.reverted))
                          .arg(countText(rehearsed.reverted, locale)));
    if (effect.isEmpty())
        effect.append(ImportPage::tr("No lead goes, only records beside them."));
    effect += rehearsed.kept.isEmpty() ? QStringList{ImportPage::tr("Nothing of it was changed since.")}
                                       : stayingWords(rehearsed.kept, locale);
    ask(parent,
        {ImportPage::tr("Undo an import"), ImportPage::tr("Undo the import of “%1”?").arg(name), effect.join(u' '),
         ImportPage::tr("Undo the import"), ButtonTone::Destructive},
        std::move(confirmed), std::move(declined));
}

QString outcomeText(const ImportResult &result, const QLocale &locale)
{
    if (result.outcome == ImportResult::Outcome::Cancelled)
        return ImportPage::tr(
            "Stopped. What is written stays whole; importing the same file again goes on from there.");
    QStringList parts;
    if (result.created > 0)
        parts.append(ImportPage::tr("%1 leads came in", nullptr, static_cast<int>(result.created))
                         .arg(countText(result.created, locale)));
    if (result.updated > 0)
        parts.append(ImportPage::tr("%1 leads were changed", nullptr, static_cast<int>(result.updated))
                         .arg(countText(result.updated, locale)));
    if (parts.isEmpty())
        parts.append(ImportPage::tr("Nothing was new and nothing changed"));
    const QString both = parts.size() == 2 ? ImportPage::tr("%1 and %2").arg(parts[0], parts[1]) : parts.first();
    return ImportPage::tr("%1, in %2.").arg(both, secondsText(result.elapsed, locale));
}

} // namespace baton
