// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreementsections.h"

#include "common/fieldtext.h"
#include "common/formatting.h"
#include "common/shippedtext.h"
#include "funnel/handofftext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// What a section says, by its own context.
struct AgreementWords
{
    Q_DECLARE_TR_FUNCTIONS(AgreementWords)
};

const QString separator = u" · "_s;

QString named(const QString &name, const QString &key)
{
    return name.isEmpty() ? key : shippedText(name);
}

QString eventText(const SlaEvent &event)
{
    switch (event.kind) {
    case SlaEvent::Kind::Created: return AgreementWords::tr("the lead came");
    case SlaEvent::Kind::HandedOver: return AgreementWords::tr("handed over");
    case SlaEvent::Kind::Assigned: return AgreementWords::tr("somebody owns it");
    case SlaEvent::Kind::Accepted: return AgreementWords::tr("accepted");
    case SlaEvent::Kind::Decided: return AgreementWords::tr("accepted or given back");
    case SlaEvent::Kind::Touched: return AgreementWords::tr("first touch");
    case SlaEvent::Kind::Conversed: return AgreementWords::tr("talked with");
    case SlaEvent::Kind::HandedOn: return AgreementWords::tr("handed on");
    case SlaEvent::Kind::Outcome: return AgreementWords::tr("an outcome");
    case SlaEvent::Kind::Heard: return AgreementWords::tr("the lead wrote");
    case SlaEvent::Kind::Stage: break;
    }
    return AgreementWords::tr("stage %1").arg(stageText(event.stage));
}

QString targetText(const SlaCommitment &commitment)
{
    const int amount = commitment.target.amount;
    const bool isAlways = commitment.hours == SlaCommitment::Hours::Always;
    switch (commitment.target.unit) {
    case PromisedTime::Unit::Minutes:
        return isAlways ? AgreementWords::tr("%Ln minutes", nullptr, amount)
                        : AgreementWords::tr("%Ln working minutes", nullptr, amount);
    case PromisedTime::Unit::Hours:
        return isAlways ? AgreementWords::tr("%Ln hours", nullptr, amount)
                        : AgreementWords::tr("%Ln working hours", nullptr, amount);
    case PromisedTime::Unit::Days: break;
    }
    return isAlways ? AgreementWords::tr("%Ln days", nullptr, amount)
                    : AgreementWords::tr("%Ln working days", nullptr, amount);
}

AgreementRow rowOf(const SlaCommitment &commitment)
{
    QStringList note{
        AgreementWords::tr("from “%1” to “%2”").arg(eventText(commitment.start), eventText(commitment.stop))};
    if (commitment.scope)
        note.append(AgreementWords::tr("only %1").arg(canonicalText(*commitment.scope)));
    if (commitment.hours == SlaCommitment::Hours::Owner)
        note.append(AgreementWords::tr("by the owner’s hours"));
    else if (commitment.hours == SlaCommitment::Hours::Named)
        note.append(AgreementWords::tr("by the hours “%1”").arg(commitment.calendar));
    else if (commitment.hours == SlaCommitment::Hours::Always)
        note.append(AgreementWords::tr("day and night"));
    QStringList stages;
    for (const Stage stage : commitment.pauses)
        stages.append(stageText(stage));
    if (!stages.isEmpty())
        note.append(AgreementWords::tr("stands still in %1").arg(stages.join(u", "_s)));
    QString value = targetText(commitment);
    if (commitment.goal)
        value += separator + AgreementWords::tr("goal %1 %").arg(*commitment.goal);
    return {named(commitment.name, commitment.key), value, note.join(separator)};
}

QString measureText(const SlaMeasure &measure)
{
    switch (measure.kind) {
    case SlaMeasure::Kind::Volume: return AgreementWords::tr("%Ln leads a month", nullptr, measure.target);
    case SlaMeasure::Kind::Acceptance: return AgreementWords::tr("%1 % accepted").arg(measure.target);
    case SlaMeasure::Kind::Attempts: break;
    }
    return AgreementWords::tr("%Ln attempts", nullptr, measure.target) + separator
        + AgreementWords::tr("goal %1 %").arg(measure.goal);
}

AgreementRow rowOf(const SlaMeasure &measure)
{
    QStringList note;
    switch (measure.kind) {
    case SlaMeasure::Kind::Volume: note.append(AgreementWords::tr("handed on, month by month")); break;
    case SlaMeasure::Kind::Acceptance:
        note.append(AgreementWords::tr("of what was handed on and answered, month by month"));
        break;
    case SlaMeasure::Kind::Attempts:
        note.append(AgreementWords::tr("within %Ln working days, unless somebody was reached before", nullptr,
                                       measure.withinDays));
        break;
    }
    if (measure.scope)
        note.append(AgreementWords::tr("only %1").arg(canonicalText(*measure.scope)));
    return {named(measure.name, measure.key), measureText(measure), note.join(separator)};
}

QString countingText()
{
    return AgreementWords::tr("the last half year: counting …");
}

void addEvidence(AgreementRow &row, const SlaFigures::Line &line, const QLocale &locale)
{
    const SlaCounts &counts = line.counts;
    const qint64 decided = counts.of(SlaClock::State::Met) + counts.of(SlaClock::State::Breached);
    row.evidence = decided == 0
        ? AgreementWords::tr("the last half year: no case")
        : AgreementWords::tr("the last half year: kept in %1 of %2 cases", nullptr, static_cast<int>(decided))
              .arg(rateText(counts.attainment(), decided, locale), countText(decided, locale));
}

void addEvidence(AgreementRow &row, const SlaMeasured &measured, const QLocale &locale)
{
    const SlaMeasureMonth &last = measured.months.at(measured.months.size() - 2);
    const bool isVolume = measured.measure.kind == SlaMeasure::Kind::Volume;
    row.evidence = AgreementWords::tr("kept in %1 of %Ln months", nullptr, static_cast<int>(measured.decided()))
                       .arg(locale.toString(measured.kept()));
    if (isVolume)
        row.evidence += separator + AgreementWords::tr("%1 in the last month").arg(countText(last.count, locale));
    else if (last.of > 0)
        row.evidence += separator
            + AgreementWords::tr("%1 in the last month")
                  .arg(rateText(wilsonRate(last.count, last.of), last.of, locale));
}

AgreementSection loadsOf(const SlaFeasibility &past, const QLocale &locale)
{
    AgreementSection section{AgreementWords::tr("Who is to keep it"), AgreementWords::tr("leads a month"), {}, {}};
    for (const SlaFeasibility::Load &load : past.loads) {
        AgreementRow row;
        row.name = AgreementWords::tr("%1 receives").arg(sideName(load.side));
        row.value = locale.toString(load.received, 'f', 0);
        row.evidence = load.capacity ? AgreementWords::tr("and can take %1").arg(countText(*load.capacity, locale))
                                     : AgreementWords::tr("what it can take is not set for everybody");
        row.isDoubtful = load.capacity && load.received > *load.capacity;
        section.rows.append(row);
    }
    return section;
}

} // namespace

AgreementSections sectionsOf(const SlaPolicy &policy, const SlaFeasibility *past, const QLocale &locale)
{
    const QStringList doubtful = past ? past->doubtful() : QStringList();
    AgreementSections sections;
    for (const Side side : {Side::Marketing, Side::Tele, Side::Sales}) {
        AgreementSection section{sideName(side), {}, side, {}};
        const auto add = [&](AgreementRow row, const QString &key, const auto *found) {
            row.evidence = countingText();
            if (found)
                addEvidence(row, *found, locale);
            row.isDoubtful = doubtful.contains(key);
            section.rows.append(row);
        };
        for (qsizetype i = 0; i < policy.commitments.size(); ++i)
            if (const SlaCommitment &one = policy.commitments[i]; one.party == side)
                add(rowOf(one), one.key, past ? &past->commitments[i] : nullptr);
        for (qsizetype i = 0; i < policy.measures.size(); ++i)
            if (const SlaMeasure &one = policy.measures[i]; one.party == side)
                add(rowOf(one), one.key, past ? &past->measures[i] : nullptr);
        section.note = AgreementWords::tr("%Ln promises", nullptr, static_cast<int>(section.rows.size()));
        if (!section.rows.isEmpty())
            sections.append(section);
    }
    if (past)
        sections.append(loadsOf(*past, locale));
    return sections;
}

} // namespace baton
