// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/stepsection.h"

#include "common/wording.h"
#include "funnel/steptext.h"
#include "leads/panerows.h"
#include "sla/clocktext.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

PaneRow rowOf(const NextStep &step, const TimeView &view)
{
    const ClockFace face =
        deadlineFace(step.due, std::max<Duration>(step.due - step.createdAt, std::chrono::minutes(1)), view);
    PaneRow row;
    row.sign = [face](QPainter &painter, const QRectF &rect, const Theme &theme) {
        paintClockMark(painter, face.mark, face.share, rect, theme);
    };
    row.signMeaning = face.words;
    row.name = stepKindText(step.kind);
    row.value = face.words;
    row.valueColor = colorRoleOf(face.mark);
    row.note = isolated(step.note.simplified());
    row.tip = fullInstantText(step.due, view);
    return row;
}

} // namespace

StepSection::StepSection(QWidget *parent)
    : PaneSection(u"steps"_s, tr("Next step"), parent)
{}

void StepSection::tell(const Result<LeadSteps> &steps, const TimeView &view)
{
    heading()->setSummary({}, ColorRole::Muted);
    if (!steps)
        return showWords(errorText(steps.error()), ColorRole::Danger);
    if (steps->open.isEmpty() && !steps->suggested)
        return showWords(tr("Nothing is planned."));
    if (steps->open.isEmpty()) {
        heading()->setSummary(tr("nothing planned"), ColorRole::Muted);
        return showWords(tr("Suggested: %1, %2: %3.")
                             .arg(stepKindText(steps->suggested->kind), instantText(steps->suggested->due, view),
                                  suggestionText(*steps->suggested)));
    }
    PaneRows rows(renewBody(), PaneRows::Signs::Leading);
    for (const NextStep &step : steps->open)
        rows.add(rowOf(step, view));
    if (steps->open.first().due < view.now)
        heading()->setSummary(tr("past due"), ColorRole::Danger);
}

} // namespace baton
