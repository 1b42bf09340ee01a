// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/clocksection.h"

#include "common/shippedtext.h"
#include "common/wording.h"
#include "leads/panerows.h"
#include "sla/clocktext.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Who had the lead, and for how much of the clock's time, where it changed hands.
void addSlices(PaneRows &rows, const SlaEntry &entry, const TimeView &view)
{
    for (qsizetype i = 0; entry.slices.size() > 1 && i < entry.slices.size(); ++i) {
        const SlaSlice &slice = entry.slices[i];
        const QString &owner = entry.sliceOwners[i];
        const QString from = instantText(slice.from, view);
        PaneRow row;
        row.name = owner.isEmpty() ? ClockSection::tr("Nobody, from %1").arg(from)
                                   : ClockSection::tr("%1, from %2").arg(owner, from);
        row.nameRole = TextRole::Small;
        row.value = durationText(slice.counted);
        row.valueRole = TextRole::Small;
        row.valueColor = ColorRole::Muted;
        rows.add(row);
    }
}

} // namespace

ClockSection::ClockSection(QWidget *parent)
    : PaneSection(u"promises"_s, tr("Promises"), parent)
{}

void ClockSection::tell(const Result<QList<SlaEntry>> &clocks, const TimeView &view)
{
    heading()->setSummary({}, ColorRole::Muted);
    if (!clocks)
        return showWords(errorText(clocks.error()), ColorRole::Danger);
    if (clocks->isEmpty())
        return showWords(tr("Nothing was promised for this lead yet."));
    PaneRows rows(renewBody(), PaneRows::Signs::Leading);
    int late = 0;
    for (const SlaEntry &entry : *clocks) {
        const ClockFace face = clockFace(entry.clock, view);
        late += face.mark == ClockMark::Late ? 1 : 0;
        PaneRow row;
        row.sign = [face](QPainter &painter, const QRectF &rect, const Theme &theme) {
            paintClockMark(painter, face.mark, face.share, rect, theme);
        };
        row.signMeaning = clockStateText(entry.clock.state);
        row.name = shippedText(entry.name);
        row.value = face.words;
        row.valueColor = colorRoleOf(face.mark);
        rows.add(row);
        addSlices(rows, entry, view);
    }
    if (late > 0)
        heading()->setSummary(tr("%Ln late", nullptr, late), ColorRole::Danger);
}

} // namespace baton
