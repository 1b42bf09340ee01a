// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/undoquestion.h"

#include "capture/errorfile.h"
#include "capture/importpage.h"
#include "common/question.h"

using namespace Qt::StringLiterals;

namespace baton {

void askToUndo(QWidget *parent, const QString &name, const ImportResult &result, std::function<void()> confirmed,
               std::function<void()> declined)
{
    QStringList effect;
    if (result.created > 0)
        effect.append(ImportPage::tr("%1 leads that it created go.", nullptr, static_cast<int>(result.created))
                          .arg(countText(result.created, parent->locale())));
    if (result.updated > 0)
        effect.append(
            ImportPage::tr("%1 that it changed go back to what they were.", nullptr, static_cast<int>(result.updated))
                .arg(countText(result.updated, parent->locale())));
    effect.append(ImportPage::tr("What somebody has edited since stays and is listed."));
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
