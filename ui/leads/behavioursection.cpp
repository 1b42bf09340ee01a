// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/behavioursection.h"

#include "common/textlabel.h"
#include "common/wording.h"
#include "leads/behaviourstrip.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

BehaviourSection::BehaviourSection(QWidget *parent)
    : PaneSection(u"behaviour"_s, tr("Last 90 days"), parent)
{}

void BehaviourSection::tell(const Result<QList<TimelineKey>> &timeline, const TimeView &view)
{
    if (!timeline)
        return showWords(errorText(timeline.error()), ColorRole::Danger);
    const BehaviourDays days(*timeline, view.now, view.zone);
    if (days.isEmpty())
        return showWords(tr("Nothing happened in the last 90 days."));
    QVBoxLayout *body = renewBody();
    body->addWidget(new BehaviourStrip(days, view));
    auto *words = new TextLabel(behaviourText(days, view), TextRole::Small, ColorRole::Muted);
    words->setFit(TextLabel::Fit::Wrap);
    body->addWidget(words);
}

} // namespace baton
