// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/limbotext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("LimboText", text);
}

} // namespace

QString limboText(const LimboLead &lead, const TimeView &view)
{
    QStringList words;
    for (const LimboReason reason : lead.reasons) {
        switch (reason) {
        case LimboReason::NoOwner: words.append(translated(QT_TRANSLATE_NOOP("LimboText", "no owner"))); break;
        case LimboReason::OwnerInactive:
            words.append(
                translated(QT_TRANSLATE_NOOP("LimboText", "%1 is not here any more")).arg(isolated(lead.owner)));
            break;
        case LimboReason::NoNextStep: words.append(translated(QT_TRANSLATE_NOOP("LimboText", "no next step"))); break;
        case LimboReason::StepOverdue:
            words.append(translated(QT_TRANSLATE_NOOP("LimboText", "next step due %1 ago"))
                             .arg(durationText(view.now - lead.nextStep.value_or(view.now))));
            break;
        case LimboReason::Rotting:
            words.append(translated(QT_TRANSLATE_NOOP("LimboText", "no touch for %1"))
                             .arg(durationText(view.now - lead.quietSince())));
            break;
        }
    }
    return words.join(u" · "_s);
}

} // namespace baton
