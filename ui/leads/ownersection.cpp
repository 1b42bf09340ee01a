// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/ownersection.h"

#include "common/marks.h"
#include "common/textlabel.h"
#include "common/wording.h"
#include "funnel/handofftext.h"
#include "leads/panerows.h"
#include "leads/routingtext.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

OwnerSection::OwnerSection(QWidget *parent)
    : PaneSection(u"owner"_s, tr("Why this owner"), parent)
{}

void OwnerSection::tell(const Result<WhyOwner> &why, const TimeView &view)
{
    heading()->setSummary({}, ColorRole::Muted);
    if (!why)
        return showWords(errorText(why.error()), ColorRole::Danger);
    const OwnerReason *current = why->current();
    if (current)
        heading()->setSummary(why->names.value(current->owner), ColorRole::SecondText);
    else
        heading()->setSummary(tr("nobody"), ColorRole::Warning);
    if (why->reasons.isEmpty())
        return showWords(tr("Nobody has had this lead yet, and no rule has spoken of it."));
    QVBoxLayout *column = renewBody();
    for (const OwnerReason &reason : why->reasons) {
        const OwnerWords words = ownerWords(reason, *why, view);
        PaneRows rows(column, PaneRows::Signs::Leading);
        PaneRow row;
        row.sign = [side = reason.side](QPainter &painter, const QRectF &rect, const Theme &theme) {
            paintSideMark(painter, side, rect.center(), rect.width() * 0.6, theme);
        };
        row.signMeaning = sideName(reason.side);
        row.name = reason.owner.isValid() ? isolated(why->names.value(reason.owner)) : tr("Nobody");
        row.nameRole = TextRole::Medium;
        row.note = words.decision;
        if (reason.assignment)
            row.tip = fullInstantText(reason.assignment->occurredAt, view);
        rows.add(row);
        for (const QString &detail : words.details) {
            auto *label = new TextLabel(detail, TextRole::Small, ColorRole::SecondText);
            label->setFit(TextLabel::Fit::Wrap);
            rows.add(label);
        }
    }
}

} // namespace baton
