// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadtrack.h"

#include "common/smallparts.h"
#include "common/textlabel.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// One visit after the other, by side, in the order in which the sides took over.
QList<BatonLeg> legsOf(const LeadDetails &lead, const TimeView &view, QMap<Side, Duration> &held)
{
    QList<BatonLeg> legs;
    for (const LeadStageVisit &visit : lead.stages) {
        const Duration stay = visit.leftAt.value_or(view.now) - visit.enteredAt;
        const Side side = sideOf(visit.stage);
        if (visit.isInconsistent || stay <= Duration::zero() || side == Side::Shared)
            continue;
        held[side] += stay;
        const double share = static_cast<double>(stay.count());
        if (!legs.isEmpty() && legs.last().side == side)
            legs.last().share += share;
        else
            legs.append({side, share});
    }
    return legs;
}

QString sideText(Side side)
{
    switch (side) {
    case Side::Marketing: return QCoreApplication::translate("LeadTrack", "marketing");
    case Side::Tele: return QCoreApplication::translate("LeadTrack", "tele");
    case Side::Sales: return QCoreApplication::translate("LeadTrack", "sales");
    case Side::Shared: break;
    }
    return QCoreApplication::translate("LeadTrack", "both sides");
}

} // namespace

BatonTrack *makeLeadTrack(const LeadDetails &lead, const TimeView &view)
{
    QMap<Side, Duration> held;
    const QList<BatonLeg> legs = legsOf(lead, view, held);
    if (legs.isEmpty())
        return nullptr;
    QList<BatonTrack::Holding> holdings;
    QStringList words;
    for (const auto &[side, stay] : held.asKeyValueRange()) {
        holdings.append({side, durationText(stay)});
        words.append(sideText(side) + u' ' + durationText(stay));
    }
    auto *track = new BatonTrack;
    track->setLegs(legs, holdings, std::nullopt,
                   QCoreApplication::translate("LeadTrack", "Who held this lead: %1").arg(words.join(u", "_s)));
    track->setToolTip(plainToolTip(words.join(u'\n')));
    return track;
}

} // namespace baton
