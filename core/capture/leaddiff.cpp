// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/leaddiff.h"

#include "funnel/stagehistoryrules.h"
#include "support/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

bool LeadDiff::apply()
{
    bool isChanged = applyValues();
    isChanged = applyOwners() || isChanged;
    isChanged = applyStages() || isChanged;
    return applyConsents() || isChanged;
}

void LeadDiff::cell(int slot, const StoredValue &before, const StoredValue &after)
{
    if (cells)
        cells->append({mapping.slotList.at(slot).target, plainText(before), plainText(after)});
}

bool LeadDiff::applyValues()
{
    bool isChanged = false;
    bool isCustomChanged = false;
    for (int slot = 0; slot < mapping.slotList.size(); ++slot) {
        const ImportSlot &place = mapping.slotList.at(slot);
        const StoredValue &value = row.values.at(slot);
        if (!value.isGiven() || (place.entity != Entity::Lead && place.entity != Entity::Person))
            continue;
        StoredValue &stored = change.after.values[slot];
        const StoredValue before = stored.isGiven() ? stored : nameInParts(slot);
        if (before == value)
            continue;
        cell(slot, before, value);
        stored = value;
        isChanged = true;
        isCustomChanged = isCustomChanged || place.isCustom();
        if (place.entity == Entity::Person && !change.after.person.isValid())
            change.makesPerson = true;
    }
    if (isCustomChanged) {
        if (change.after.custom.isEmpty())
            change.after.custom = row.customJson;
        else
            mergeCustom();
    }
    return isChanged;
}

// Who has a first and a last name has a whole one, too.
StoredValue LeadDiff::nameInParts(int slot) const
{
    const ImportSlot &place = mapping.slotList.at(slot);
    const LeadState &lead = change.after;
    if (place.entity != Entity::Person || place.column != "full_name"_L1
        || (lead.firstName.isEmpty() && lead.lastName.isEmpty()))
        return {};
    return StoredValue::ofText(QByteArray(lead.firstName + ' ' + lead.lastName).trimmed());
}

void LeadDiff::mergeCustom()
{
    QJsonObject custom = QJsonDocument::fromJson(change.after.custom).object();
    const QJsonObject given = QJsonDocument::fromJson(row.customJson).object();
    for (auto it = given.begin(); it != given.end(); ++it)
        custom.insert(it.key(), it.value());
    change.after.custom = QJsonDocument(custom).toJson(QJsonDocument::Compact);
}

bool LeadDiff::applyOwners()
{
    const bool isTeleChanged = setOwner(change.after.tele, row.tele, row.teleKey, u"owner.tele"_s);
    return setOwner(change.after.sales, row.sales, row.salesKey, u"owner.sales"_s) || isTeleChanged;
}

bool LeadDiff::setOwner(UserId &owner, const QString &alias, const QString &key, const QString &target)
{
    if (alias.isEmpty())
        return false;
    const UserId user = facts.users.value(key);
    if (user == owner)
        return false;
    if (cells)
        cells->append({target, facts.userNames.value(owner), facts.userNames.value(user, alias)});
    owner = user;
    return true;
}

bool LeadDiff::applyStages()
{
    const StageHistory before = change.after.visits;
    StageHistory &history = change.after.visits;
    const Instant now = row.latest.value_or(settings.stamp.occurredAt);
    QList<StageVisit> dated;
    dated.reserve(row.dated.size());
    for (const DatedStage &given : row.dated)
        dated.append(visit(given.stage, given.at));
    bool isChanged = insertVisits(history, dated) == HistoryChange::Changed;
    if (row.stage) {
        const auto advanced = advanceTo(history, visit(*row.stage, now));
        if (advanced)
            isChanged = *advanced == HistoryChange::Changed || isChanged;
        else
            issues.append(
                {row.line, row.stageHeader, keyOf(*row.stage), advanced.error().code, advanced.error().arguments, 0});
    }
    if (history.isEmpty())
        isChanged = insertVisit(history, visit(Stage::Inquiry, now)) == HistoryChange::Changed;
    if (!isChanged)
        return false;
    warnOfInconsistency(before);
    if (cells && (before.isEmpty() || before.last().stage != history.last().stage))
        cells->append(
            {u"stage"_s, before.isEmpty() ? QString() : keyOf(before.last().stage), keyOf(history.last().stage)});
    return true;
}

StageVisit LeadDiff::visit(Stage stage, Instant at) const
{
    StageVisit visit;
    visit.lead = change.after.id;
    visit.stage = stage;
    visit.enteredAt = at;
    visit.recordedAt = settings.stamp.recordedAt;
    visit.actor = settings.stamp.actor;
    visit.cause = StageVisit::Cause::Import;
    visit.batch = settings.batch;
    return visit;
}

void LeadDiff::warnOfInconsistency(const StageHistory &before)
{
    for (const StageVisit &after : std::as_const(change.after.visits)) {
        const bool isKnown = std::ranges::any_of(before, [&](const StageVisit &known) {
            return known.inconsistent && known.stage == after.stage && known.enteredAt == after.enteredAt;
        });
        if (!after.inconsistent || isKnown)
            continue;
        ImportIssue issue{row.line, row.stageHeader, {}, u"stage.inconsistent"_s, {{u"stage"_s, keyOf(after.stage)}},
                          0};
        issue.arguments.insert(u"entered"_s, toIsoText(after.enteredAt));
        if (after.leftAt)
            issue.arguments.insert(u"left"_s, toIsoText(*after.leftAt));
        if (!row.dated.isEmpty()) {
            issue.column = row.dated.last().header;
            issue.value = row.dated.last().value;
        }
        issues.append(issue);
    }
}

bool LeadDiff::applyConsents()
{
    bool isChanged = false;
    for (const RowConsent &consent : row.consents) {
        if (change.after.consents.contains(consent.purpose)
            && change.after.consents.value(consent.purpose) == consent.isGranted)
            continue;
        if (!change.after.person.isValid() && !change.makesPerson) {
            issues.append({row.line, {}, {}, u"consent.nobody"_s, {{u"purpose"_s, consent.purpose}}, 0});
            continue;
        }
        if (cells)
            cells->append({u"consent."_s + consent.purpose, {}, consent.isGranted ? u"granted"_s : u"denied"_s});
        change.after.consents.insert(consent.purpose, consent.isGranted);
        change.consents.append(consent);
        isChanged = true;
    }
    return isChanged;
}

} // namespace baton
