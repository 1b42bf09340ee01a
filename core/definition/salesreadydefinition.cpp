// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "definition/salesreadydefinition.h"

#include "conditions/rulereader.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QStringList groups{u"fit"_s, u"behaviour"_s, u"intent"_s, u"contactability"_s, u"exclusion"_s};
const QStringList logics{u"all"_s, u"any"_s, u"atLeast"_s};

Result<DefinitionClause> readClause(const QJsonObject &json, const QString &place, const FieldCatalogue &catalogue)
{
    const QString key = json.value(u"key"_s).toString();
    RuleReader reader(json, key.isEmpty() ? place : key, catalogue);
    DefinitionClause clause;
    clause.key = reader.text(u"key"_s);
    clause.name = reader.optionalText(u"name"_s);
    clause.group = static_cast<DefinitionClause::Group>(groups.indexOf(reader.choice(u"group"_s, groups)));
    clause.condition = reader.condition(u"condition"_s);
    clause.weight = reader.optionalNumber(u"weight"_s, 1, 100);
    if (auto read = reader.finish(); !read)
        return failure(read);
    return clause;
}

/// Whether what there is to choose from can be enough.
bool isPossible(const SalesReadyDefinition &definition)
{
    int weights = 0;
    for (const DefinitionClause &clause : definition.clauses)
        weights += clause.weight.value_or(0);
    switch (definition.logic) {
    case SalesReadyDefinition::Logic::All: return true;
    case SalesReadyDefinition::Logic::Any: return weights > 0;
    case SalesReadyDefinition::Logic::AtLeast: return definition.needed <= weights;
    }
    return false;
}

} // namespace

QString keyOf(DefinitionClause::Group group)
{
    return groups[static_cast<int>(group)];
}

QString keyOf(SalesReadyDefinition::Logic logic)
{
    return logics[static_cast<int>(logic)];
}

Result<SalesReadyDefinition> SalesReadyDefinition::fromJson(const QJsonObject &json, const FieldCatalogue &catalogue)
{
    SalesReadyDefinition definition;
    RuleReader reader(json, {}, catalogue);
    definition.logic = static_cast<Logic>(logics.indexOf(reader.choice(u"logic"_s, logics)));
    if (definition.logic == Logic::AtLeast)
        definition.needed = reader.number(u"needed"_s, 1, 10'000);
    const QJsonArray clauses = reader.array(u"clauses"_s);
    if (auto read = reader.finish(); !read)
        return failure(read);
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        auto clause = readClause(clauses[i].toObject(), u"clause "_s + QString::number(i + 1), catalogue);
        if (!clause)
            return failure(clause);
        if (std::ranges::find(definition.clauses, clause->key, &DefinitionClause::key) != definition.clauses.end())
            return failure(Error::Kind::Invalid, u"rules.duplicate"_s, {{u"rule"_s, clause->key}});
        definition.clauses.append(*clause);
    }
    if (definition.clauses.isEmpty())
        return failure(Error::Kind::Invalid, u"rules.empty"_s);
    if (!isPossible(definition))
        return failure(Error::Kind::Invalid, u"definition.choice"_s);
    return definition;
}

QJsonObject SalesReadyDefinition::toJson() const
{
    QJsonArray written;
    for (const DefinitionClause &clause : clauses) {
        QJsonObject json{{u"key"_s, clause.key},
                         {u"group"_s, keyOf(clause.group)},
                         {u"condition"_s, canonicalText(clause.condition)}};
        if (!clause.name.isEmpty())
            json.insert(u"name"_s, clause.name);
        if (clause.weight)
            json.insert(u"weight"_s, *clause.weight);
        written.append(json);
    }
    QJsonObject json{{u"logic"_s, keyOf(logic)}, {u"clauses"_s, written}};
    if (logic == Logic::AtLeast)
        json.insert(u"needed"_s, needed);
    return json;
}

FactsWanted SalesReadyDefinition::factsWanted() const
{
    FactsWanted wanted;
    for (const DefinitionClause &clause : clauses)
        wanted.add(clause.condition);
    return wanted;
}

} // namespace baton
