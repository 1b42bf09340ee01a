// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaigns/campaignlist.h"

#include "conditions/conditionevaluation.h"
#include "conditions/conditionvalue.h"
#include "support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

FieldSpec field(const QString &key, const QString &label, FieldType type = FieldType::Text)
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.type = type;
    return field;
}

/// What tells one campaign from the other.
FieldSpec ofOne(FieldSpec field)
{
    field.isOfOne = true;
    return field;
}

/// What one lead or deal costs: of several campaigns these do not add up.
FieldSpec perOne(const QString &key, const QString &label)
{
    FieldSpec cost = field(key, label, FieldType::Money);
    cost.hasFigure = false;
    return cost;
}

FieldSpec statusField()
{
    FieldSpec status = field(u"status"_s, u"Status"_s, FieldType::OneOf);
    status.matching = FieldMatching::Choice;
    for (const CampaignStatus choice : allCampaignStatuses)
        status.choices.append({static_cast<qint64>(choice), keyOf(choice), nameOf(choice)});
    return status;
}

FieldSpec ownerField()
{
    FieldSpec owner = field(u"owner"_s, u"Owner"_s);
    owner.matching = FieldMatching::User;
    return owner;
}

/// On which channels its tactics are, as "email, event", in the order of their numbers.
FieldSpec channelField()
{
    FieldSpec channel = field(u"channel"_s, u"Channel"_s);
    for (const TacticChannel choice : allTacticChannels)
        channel.choices.append({static_cast<qint64>(choice), keyOf(choice), nameOf(choice)});
    return channel;
}

FieldValue dayValue(const std::optional<QDate> &day)
{
    return day ? FieldValue(*day) : FieldValue();
}

FieldValue textValue(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

FieldValue moneyValue(const std::optional<Money> &money)
{
    return money ? FieldValue(*money) : FieldValue();
}

QString channelsOf(CampaignId campaign, const QList<Tactic> &tactics)
{
    QStringList channels;
    for (const TacticChannel channel : allTacticChannels)
        if (std::ranges::any_of(tactics, [&](const Tactic &tactic) {
                return tactic.campaign == campaign && tactic.channel == channel;
            }))
            channels.append(keyOf(channel));
    return channels.join(u", "_s);
}

QMap<QString, FieldValue> valuesOf(const CampaignResult &result)
{
    const Campaign &campaign = result.campaign;
    const auto money = [&campaign](qint64 minor) { return Money{minor, campaign.currency}; };
    return {{u"name"_s, campaign.name},
            {u"no"_s, campaignNumber(campaign.id)},
            {u"status"_s, keyOf(campaign.status)},
            {u"objective"_s, textValue(campaign.objective)},
            {u"starts"_s, dayValue(campaign.startsOn)},
            {u"ends"_s, dayValue(campaign.endsOn)},
            {u"budget"_s, moneyValue(campaign.budget())},
            {u"planned"_s, money(result.cost.planned)},
            {u"spent"_s, money(result.cost.actual)},
            {u"remaining"_s, money(result.cost.remaining())},
            {u"interests"_s, result.interests},
            {u"leads"_s, result.leads},
            {u"mql"_s, result.mql},
            {u"won"_s, result.won},
            {u"perLead"_s, moneyValue(result.costPer(result.leads))},
            {u"perMql"_s, moneyValue(result.costPer(result.mql))},
            {u"perWon"_s, moneyValue(result.costPer(result.won))},
            {u"revenue"_s, money(result.revenueMinor)},
            {u"utm"_s, textValue(campaign.utmCampaign)},
            {u"created"_s, campaign.createdAt}};
}

/// What two values of a field are sorted by, neither of them missing.
int compared(const FieldSpec &field, const FieldValue &one, const FieldValue &other)
{
    if (field.matching == FieldMatching::Choice) {
        const auto place = [&field](const FieldValue &value) {
            return std::ranges::find(field.choices, plainText(value), &FieldChoice::key) - field.choices.begin();
        };
        return static_cast<int>(place(one) - place(other));
    }
    if (const auto *text = std::get_if<QString>(&one))
        return foldedKey(*text).compare(foldedKey(plainText(other)));
    if (const auto *money = std::get_if<Money>(&one)) // Of several currencies by the figure, as in other lists.
        return money->minor < std::get<Money>(other).minor ? -1 : money->minor > std::get<Money>(other).minor ? 1 : 0;
    return order(one, other).value_or(0);
}

} // namespace

CampaignList::CampaignList(const CampaignFigures &figures, const QList<Tactic> &tactics, const QList<User> &people)
{
    for (const CampaignResult &result : figures.campaigns) {
        Row row{result.campaign.id.value(), valuesOf(result), std::nullopt};
        row.values.insert(u"channel"_s, textValue(channelsOf(result.campaign.id, tactics)));
        row.values.insert(u"owner"_s, FieldValue());
        const auto owner = std::ranges::find(people, result.campaign.owner, &User::id);
        if (owner != people.end()) {
            row.values.insert(u"owner"_s, owner->name);
            row.owner = UserNames{{comparisonKey(owner->login), comparisonKey(owner->email)}, foldedKey(owner->name)};
        }
        m_rows.append(row);
    }
    std::ranges::sort(m_rows, {}, &Row::id);
}

FieldCatalogue CampaignList::catalogue()
{
    FieldCatalogue catalogue;
    for (const FieldSpec &one : {ofOne(field(u"name"_s, u"Name"_s)),
                                 ofOne(field(u"no"_s, u"No."_s)),
                                 statusField(),
                                 channelField(),
                                 ownerField(),
                                 field(u"starts"_s, u"Begins"_s, FieldType::Date),
                                 field(u"ends"_s, u"Ends"_s, FieldType::Date),
                                 field(u"budget"_s, u"Budget"_s, FieldType::Money),
                                 field(u"planned"_s, u"Planned"_s, FieldType::Money),
                                 field(u"spent"_s, u"Paid"_s, FieldType::Money),
                                 field(u"remaining"_s, u"Still free"_s, FieldType::Money),
                                 field(u"interests"_s, u"Interests"_s, FieldType::Number),
                                 field(u"leads"_s, u"Leads"_s, FieldType::Number),
                                 field(u"mql"_s, u"MQL"_s, FieldType::Number),
                                 field(u"won"_s, u"Won"_s, FieldType::Number),
                                 perOne(u"perLead"_s, u"Per lead"_s),
                                 perOne(u"perMql"_s, u"Per MQL"_s),
                                 perOne(u"perWon"_s, u"Per won"_s),
                                 field(u"revenue"_s, u"Revenue"_s, FieldType::Money),
                                 field(u"objective"_s, u"Aim"_s),
                                 field(u"utm"_s, u"utm_campaign"_s),
                                 field(u"created"_s, u"Created"_s, FieldType::Instant)})
        catalogue.add(one);
    return catalogue;
}

bool CampaignList::isMet(const Condition &condition, const Row &row, Instant now) const
{
    if (condition.isAlways())
        return true;
    static const FieldCatalogue fields = catalogue();
    LeadFacts facts;
    for (auto value = row.values.cbegin(); value != row.values.cend(); ++value)
        facts.values.insert(value.key(), value.value());
    if (row.owner)
        facts.users.insert(u"owner"_s, *row.owner);
    return evaluate(condition, fields, facts, now) == Truth::True;
}

bool CampaignList::hasWords(const QStringList &words, const Row &row)
{
    QString text;
    for (const QString &key : {u"name"_s, u"objective"_s, u"owner"_s, u"utm"_s})
        text += foldedKey(plainText(row.values.value(key))) + u'\n';
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(foldedKey(word)); });
}

QList<qint64> CampaignList::ids(const CampaignListQuestion &question) const
{
    const FieldCatalogue fields = catalogue();
    const QStringList words = question.search.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<const Row *> found;
    for (const Row &row : m_rows)
        if (isMet(question.condition, row, question.now) && hasWords(words, row))
            found.append(&row);
    const bool isFalling = !question.sort.isEmpty() && question.sort.last().second == Qt::DescendingOrder;
    std::ranges::sort(found, [&](const Row *one, const Row *other) {
        for (const auto &[key, order] : question.sort) {
            const FieldSpec *field = fields.find(key);
            const FieldValue left = one->values.value(key);
            const FieldValue right = other->values.value(key);
            if (isMissing(left) != isMissing(right))
                return isMissing(right); // Missing values are last either way.
            const int difference = !field || isMissing(left) ? 0 : compared(*field, left, right);
            if (difference != 0)
                return order == Qt::AscendingOrder ? difference < 0 : difference > 0;
        }
        return isFalling ? one->id > other->id : one->id < other->id;
    });
    QList<qint64> ids(found.size());
    std::ranges::transform(found, ids.begin(), [](const Row *row) { return row->id; });
    return ids;
}

QMap<QString, FieldValue> CampaignList::fields(qint64 campaign) const
{
    const auto found = std::ranges::find(m_rows, campaign, &Row::id);
    return found == m_rows.end() ? QMap<QString, FieldValue>() : found->values;
}

} // namespace baton
