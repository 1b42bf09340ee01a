// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people/absencesection.h"

#include "leads/panerows.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

AbsenceSection::AbsenceSection(QWidget *parent)
    : PaneSection(u"person.absences"_s, tr("Absences"), parent)
{}

void AbsenceSection::tell(const QList<Absence> &absences, const TimeView &view)
{
    if (absences.isEmpty())
        return showWords(tr("None is known from now on."));
    QVBoxLayout *body = renewBody();
    PaneRows rows(body, PaneRows::Signs::None);
    for (const Absence &absence : absences) {
        PaneRow row;
        row.name = tr("%1 to %2").arg(instantText(absence.when.from, view), instantText(absence.when.to, view));
        row.note = absence.reason;
        rows.add(row);
    }
}

} // namespace baton
