// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadhead.h"

#include "common/smallparts.h"
#include "common/textlabel.h"
#include "conditions/fieldcatalogue.h"
#include "leads/fieldtext.h"
#include "leads/leadnumber.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString sideText(Side side)
{
    switch (side) {
    case Side::Marketing: return LeadHead::tr("marketing");
    case Side::Tele: return LeadHead::tr("tele");
    case Side::Sales: return LeadHead::tr("sales");
    case Side::Shared: break;
    }
    return LeadHead::tr("both sides");
}

QString textOf(const LeadDetails &lead, const FieldCatalogue &catalogue, const QString &key, const TimeView &view)
{
    const FieldSpec *field = catalogue.find(key);
    const FieldValue value = lead.fields.value(key);
    return field && !isMissing(value) ? fieldText(*field, value, view, FieldPlace::Pane) : QString();
}

} // namespace

LeadHead::LeadHead(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void LeadHead::tell(const LeadDetails &lead, const FieldCatalogue &catalogue, const TimeView &view)
{
    delete m_body;
    m_body = new QWidget;
    layout()->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).length(12));
    showNames(column, lead, catalogue, view);
    showTrack(column, lead, view);
}

void LeadHead::showNames(QVBoxLayout *column, const LeadDetails &lead, const FieldCatalogue &catalogue,
                         const TimeView &view)
{
    const QString number = leadNumber(lead.id);
    const QString name = textOf(lead, catalogue, u"name"_s, view);
    auto *title = new TextLabel(isolated(name.isEmpty() ? number : name), TextRole::Title1);
    title->setFit(TextLabel::Fit::Wrap);
    column->addWidget(title);
    QStringList lines{textOf(lead, catalogue, u"title"_s, view), textOf(lead, catalogue, u"account"_s, view),
                      name.isEmpty() ? QString() : number};
    lines.removeAll(QString());
    auto *facts = new QVBoxLayout;
    facts->setSpacing(themeOf(this).length(2));
    for (const QString &line : lines) {
        auto *label = new TextLabel(isolated(line), TextRole::Body, ColorRole::SecondText);
        label->setFit(TextLabel::Fit::Elide);
        facts->addWidget(label);
    }
    column->addLayout(facts);
    auto *standing = new QHBoxLayout;
    standing->setSpacing(themeOf(this).length(8));
    if (const QString grade = textOf(lead, catalogue, u"grade"_s, view); !grade.isEmpty())
        standing->addWidget(new GradeBadge(grade));
    if (!lead.stages.isEmpty()) {
        auto *pill = new StagePill;
        pill->setStage(stageText(lead.stages.last().stage), sideOf(lead.stages.last().stage));
        standing->addWidget(pill);
    }
    standing->addStretch(1);
    column->addLayout(standing);
}

void LeadHead::showTrack(QVBoxLayout *column, const LeadDetails &lead, const TimeView &view)
{
    // Who held the lead for how long: the visits by side, in the order in which the sides took over.
    QList<BatonLeg> legs;
    QMap<Side, Duration> held;
    for (const LeadStageVisit &visit : lead.stages) {
        const Duration stay = visit.leftAt.value_or(view.now) - visit.enteredAt;
        if (visit.isInconsistent || stay <= Duration::zero() || sideOf(visit.stage) == Side::Shared)
            continue;
        held[sideOf(visit.stage)] += stay;
        const double share = static_cast<double>(stay.count());
        if (!legs.isEmpty() && legs.last().side == sideOf(visit.stage))
            legs.last().share += share;
        else
            legs.append({sideOf(visit.stage), share});
    }
    if (legs.isEmpty())
        return;
    QList<BatonTrack::Holding> holdings;
    QStringList words;
    for (const auto &[side, stay] : held.asKeyValueRange()) {
        holdings.append({side, durationText(stay)});
        words.append(sideText(side) + u' ' + durationText(stay));
    }
    auto *track = new BatonTrack;
    track->setLegs(legs, holdings, std::nullopt, tr("Who held this lead: %1").arg(words.join(u", "_s)));
    track->setToolTip(plainToolTip(words.join(u'\n')));
    column->addWidget(track);
}

} // namespace baton
