// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadfieldsql.h"

#include "leads/lead.h"
#include "leads/touch.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const QString personJoin = u"LEFT JOIN person p ON p.id = l.person_id"_s;
const QString accountJoin = u"LEFT JOIN account a ON a.id = l.account_id"_s;
const QString channelJoin = u"LEFT JOIN channel c ON c.id = l.channel_id"_s;
const QString sourceJoin = u"LEFT JOIN source s ON s.id = l.source_id"_s;
const QString teleJoin = u"LEFT JOIN app_user tele ON tele.id = l.tele_owner_id"_s;
const QString salesJoin = u"LEFT JOIN app_user sales ON sales.id = l.sales_owner_id"_s;
const QString gradeJoin = u"LEFT JOIN score_snapshot graded ON graded.lead_id = l.id"_s;
const QString ownerJoin = u"LEFT JOIN app_user owner ON owner.id = COALESCE(l.sales_owner_id, l.tele_owner_id)"_s;

FieldSpec personField(const QString &key, const QString &label, const QString &column, FieldClass fieldClass)
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.fieldClass = fieldClass;
    field.sql = u"p."_s + column;
    field.join = personJoin;
    field.column = FieldColumn{Entity::Person, column};
    return field;
}

FieldSpec accountField(const QString &key, const QString &label, const QString &column)
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.sql = u"a."_s + column;
    field.join = accountJoin;
    field.column = FieldColumn{Entity::Account, column};
    return field;
}

FieldSpec leadField(const QString &key, const QString &label, const QString &sql)
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.sql = sql;
    return field;
}

/// A user of the lead, by the id in `idSql`, joined as `alias`.
FieldSpec userField(const QString &key, const QString &label, const QString &idSql, const QString &alias,
                    const QString &join)
{
    FieldSpec field = leadField(key, label, alias + u".name"_s);
    field.matching = FieldMatching::User;
    field.keySql = idSql;
    field.sortSql = alias + u".name_key"_s;
    field.join = join;
    return field;
}

FieldSpec ofType(FieldSpec field, FieldType type)
{
    field.type = type;
    return field;
}

FieldSpec alwaysThere(FieldSpec field)
{
    field.isAlwaysThere = true;
    return field;
}

FieldSpec writtenTo(FieldSpec field, const QString &column)
{
    field.column = FieldColumn{Entity::Lead, column};
    return field;
}

QList<FieldSpec> nameFields()
{
    FieldSpec number = alwaysThere(leadField(u"no"_s, u"No."_s, u"l.id"_s));
    number.matching = FieldMatching::RecordNumber;
    FieldSpec name = personField(u"name"_s, u"Name"_s, {}, FieldClass::Personal);
    name.sql = personNameSql();
    name.sortSql = u"p.name_key"_s;
    name.column.reset();
    FieldSpec account = accountField(u"account"_s, u"Account"_s, u"name"_s);
    account.sortSql = u"a.name_key"_s;
    return {number, name, account};
}

/// How often the lead went from one person to another; from tele to sales is once.
QString ownerChangesSql()
{
    return u"(SELECT count(*) FROM (SELECT g.owner_id, LAG(g.owner_id) OVER (ORDER BY g.occurred_at, g.id) AS earlier "
           "FROM assignment g WHERE g.lead_id = l.id AND g.owner_id IS NOT NULL) o WHERE o.owner_id <> o.earlier)"_s;
}

FieldSpec ownerChangesField()
{
    FieldSpec changes = ofType(leadField(u"ownerChanges"_s, u"Owner changes"_s, ownerChangesSql()), FieldType::Number);
    FieldRows rows;
    rows.tables = {{u"assignment g NOT INDEXED"_s, u"g.owner_id IS NOT NULL"_s, u"g.lead_id"_s, u"g.owner_id"_s,
                    u"g.occurred_at"_s, u"g.id"_s, u"assignment"_s}};
    rows.counts = FieldRows::Counts::Changes;
    rows.otherwise = 0;
    changes.rows = rows;
    return changes;
}

QList<FieldSpec> funnelFields()
{
    FieldSpec stage = alwaysThere(ofType(leadField(u"stage"_s, u"Stage"_s, u"l.stage"_s), FieldType::OneOf));
    stage.matching = FieldMatching::Choice;
    for (const Stage choice : allStages)
        stage.choices.append({static_cast<qint64>(choice), keyOf(choice), nameOf(choice)});
    FieldSpec entered =
        ofType(leadField(u"stageEntered"_s, u"Stage entered"_s, u"l.stage_entered_at"_s), FieldType::Instant);
    FieldSpec score =
        ofType(leadField(u"score"_s, u"Score"_s, u"CAST(l.score AS DOUBLE PRECISION) / 10000"_s), FieldType::Number);
    score.sortSql = u"l.score"_s;
    score.keySql = score.sortSql;
    score.keyScale = 10000;
    FieldSpec grade = leadField(u"grade"_s, u"Grade"_s, u"graded.grade"_s);
    grade.join = gradeJoin;
    return {
        stage,
        alwaysThere(entered),
        leadField(u"status"_s, u"Status"_s, u"l.status"_s),
        score,
        grade,
        userField(u"owner"_s, u"Owner"_s, u"COALESCE(l.sales_owner_id, l.tele_owner_id)"_s, u"owner"_s, ownerJoin),
        writtenTo(userField(u"owner.tele"_s, u"Tele owner"_s, u"l.tele_owner_id"_s, u"tele"_s, teleJoin),
                  u"tele_owner_id"_s),
        writtenTo(userField(u"owner.sales"_s, u"Sales owner"_s, u"l.sales_owner_id"_s, u"sales"_s, salesJoin),
                  u"sales_owner_id"_s),
        ownerChangesField(),
    };
}

/// A named row that stands beside the lead, known by its comparison key.
FieldSpec keyedField(const QString &key, const QString &label, const QString &alias, const QString &join)
{
    FieldSpec field = leadField(key, label, alias + u".name"_s);
    field.matching = FieldMatching::ComparisonKey;
    field.keySql = alias + u".name_key"_s;
    field.sortSql = field.keySql;
    field.join = join;
    return field;
}

/// The value of the lead's earliest or latest interest that has one.
FieldSpec interestField(const QString &key, const QString &label, const QString &column, FieldRows::Counts counts)
{
    const QString order = counts == FieldRows::Counts::Latest ? u" DESC"_s : QString();
    FieldSpec field = leadField(key, label,
                                u"(SELECT i.%1 FROM interest i WHERE i.lead_id = l.id AND i.%1 IS NOT NULL ORDER BY "
                                "i.occurred_at%2, i.id%2 LIMIT 1)"_s.arg(column, order));
    FieldRows rows;
    rows.tables = {{u"interest i NOT INDEXED"_s, u"i.%1 IS NOT NULL"_s.arg(column), u"i.lead_id"_s, u"i."_s + column,
                    u"i.occurred_at"_s, u"i.id"_s, u"interest"_s}};
    rows.counts = counts;
    field.rows = rows;
    return field;
}

FieldSpec externalIdField()
{
    FieldSpec field = leadField(
        u"externalId"_s, u"External id"_s,
        u"(SELECT x.value FROM external_id x WHERE x.lead_id = l.id ORDER BY x.system_id, x.value LIMIT 1)"_s);
    FieldRows rows;
    rows.tables = {{u"(SELECT x.lead_id, x.system_id, x.value FROM external_id x ORDER BY x.value) x"_s,
                    {},
                    u"x.lead_id"_s,
                    u"x.value"_s,
                    u"x.system_id"_s,
                    {},
                    {}}};
    rows.counts = FieldRows::Counts::Earliest;
    field.rows = rows;
    return field;
}

FieldSpec touchField()
{
    FieldSpec field = ofType(leadField(u"touch"_s, u"Last touch"_s, lastTouchSql()), FieldType::Instant);
    const QString isTouch = u"y.deleted_at IS NULL AND y.kind <> %1"_s.arg(static_cast<int>(TouchKind::Note));
    FieldRows rows;
    // Interests stand in an index by lead and instant, which is narrower than their table.
    rows.tables = {
        {u"interest x"_s, {}, u"x.lead_id"_s, u"x.occurred_at"_s, u"x.occurred_at"_s, u"x.lead_id"_s, u"lead"_s},
        {u"touch y NOT INDEXED"_s, isTouch, u"y.lead_id"_s, u"y.occurred_at"_s, u"y.occurred_at"_s, u"y.id"_s,
         u"touch"_s}};
    field.rows = rows;
    return field;
}

FieldSpec stepField()
{
    const QString isOpen = u"n.deleted_at IS NULL AND n.done_at IS NULL"_s;
    FieldSpec field =
        ofType(leadField(u"step"_s, u"Next step due"_s,
                         u"(SELECT min(n.due_at) FROM next_step n WHERE n.lead_id = l.id AND "_s + isOpen + u')'),
               FieldType::Instant);
    FieldRows rows;
    rows.tables = {{u"next_step n"_s, isOpen, u"n.lead_id"_s, u"n.due_at"_s, u"n.due_at"_s, u"n.id"_s, u"next_step"_s}};
    rows.counts = FieldRows::Counts::Earliest;
    field.rows = rows;
    return field;
}

QList<FieldSpec> originFields()
{
    return {
        writtenTo(keyedField(u"channel"_s, u"Channel"_s, u"c"_s, channelJoin), u"channel_id"_s),
        keyedField(u"source"_s, u"Source"_s, u"s"_s, sourceJoin),
        interestField(u"campaign"_s, u"Campaign"_s, u"campaign"_s, FieldRows::Counts::Earliest),
        interestField(u"campaign.latest"_s, u"Latest campaign"_s, u"campaign"_s, FieldRows::Counts::Latest),
        interestField(u"kind"_s, u"Kind of interest"_s, u"kind"_s, FieldRows::Counts::Latest),
        externalIdField(),
        alwaysThere(ofType(leadField(u"created"_s, u"Created"_s, u"l.created_at"_s), FieldType::Instant)),
        touchField(),
        stepField(),
    };
}

QList<FieldSpec> personFields()
{
    constexpr auto personal = FieldClass::Personal;
    constexpr auto internal = FieldClass::Internal;
    return {
        personField(u"email"_s, u"E-mail"_s, u"email"_s, personal),
        personField(u"phone"_s, u"Phone"_s, u"phone"_s, personal),
        personField(u"mobile"_s, u"Mobile"_s, u"mobile"_s, personal),
        personField(u"salutation"_s, u"Salutation"_s, u"salutation"_s, internal),
        personField(u"title"_s, u"Title"_s, u"title"_s, internal),
        personField(u"firstName"_s, u"First name"_s, u"first_name"_s, personal),
        personField(u"lastName"_s, u"Last name"_s, u"last_name"_s, personal),
        personField(u"fullName"_s, u"Full name"_s, u"full_name"_s, personal),
        ofType(personField(u"birthDate"_s, u"Birth date"_s, u"birth_date"_s, FieldClass::Sensitive), FieldType::Date),
        personField(u"street"_s, u"Street"_s, u"street"_s, personal),
        personField(u"postcode"_s, u"Postcode"_s, u"postcode"_s, personal),
        personField(u"city"_s, u"City"_s, u"city"_s, internal),
        personField(u"region"_s, u"Region"_s, u"region"_s, internal),
        personField(u"country"_s, u"Country"_s, u"country"_s, internal),
        personField(u"language"_s, u"Language"_s, u"language"_s, internal),
    };
}

QList<FieldSpec> accountFields()
{
    FieldSpec revenue = ofType(accountField(u"revenue"_s, u"Revenue"_s, u"revenue_minor"_s), FieldType::Money);
    revenue.currencySql = u"a.revenue_currency"_s;
    FieldSpec number = ofType(leadField(u"account.no"_s, u"Account no."_s, u"l.account_id"_s), FieldType::Number);
    number.hasFigure = false;
    return {
        number,
        accountField(u"industry"_s, u"Industry"_s, u"industry"_s),
        ofType(accountField(u"employees"_s, u"Employees"_s, u"employees"_s), FieldType::Number),
        accountField(u"website"_s, u"Website"_s, u"website"_s),
        revenue,
        accountField(u"account.street"_s, u"Account street"_s, u"street"_s),
        accountField(u"account.postcode"_s, u"Account postcode"_s, u"postcode"_s),
        accountField(u"account.city"_s, u"Account city"_s, u"city"_s),
        accountField(u"account.region"_s, u"Account region"_s, u"region"_s),
        accountField(u"account.country"_s, u"Account country"_s, u"country"_s),
    };
}

QList<FieldSpec> ownFields()
{
    FieldSpec type = alwaysThere(ofType(leadField(u"type"_s, u"Type"_s, u"l.type"_s), FieldType::OneOf));
    type.matching = FieldMatching::Choice;
    for (const LeadType choice : allLeadTypes)
        type.choices.append({static_cast<qint64>(choice), keyOf(choice), nameOf(choice)});
    FieldSpec notes = leadField(u"notes"_s, u"Notes"_s, u"l.notes"_s);
    notes.fieldClass = FieldClass::Personal;
    return {
        writtenTo(type, u"type"_s),
        writtenTo(leadField(u"tags"_s, u"Tags"_s, u"l.tags"_s), u"tags"_s),
        writtenTo(notes, u"notes"_s),
    };
}

} // namespace

QString personNameSql()
{
    return u"COALESCE(p.full_name, NULLIF(TRIM(COALESCE(p.first_name || ' ', '') || COALESCE(p.last_name, '')), ''))"_s;
}

QString lastTouchSql(const QString &more)
{
    // Both at once, because the maximum of nothing and something differs between the databases.
    return u"(SELECT max(y.at) FROM (SELECT max(x.occurred_at) AS at FROM interest x WHERE x.lead_id = l.id%1 UNION "
           u"ALL "
           "SELECT max(x.occurred_at) AS at FROM touch x WHERE x.lead_id = l.id AND x.deleted_at IS NULL AND x.kind <> %2%1) y)"_s
               .arg(more, QString::number(static_cast<int>(TouchKind::Note)));
}

QString openLeadSql()
{
    QStringList ended;
    for (const Stage stage : allStages) {
        const StageKind kind = kindOf(stage);
        if (kind == StageKind::Won || kind == StageKind::Lost || stage == Stage::Disqualified)
            ended.append(QString::number(static_cast<int>(stage)));
    }
    return u"l.stage NOT IN ("_s + ended.join(u", "_s) + u')';
}

QString leadAtWorkSql()
{
    return u"(%1 AND l.stage NOT IN (%2, %3))"_s.arg(openLeadSql(), QString::number(static_cast<int>(Stage::Nurture)),
                                                     QString::number(static_cast<int>(Stage::Recycled)));
}

QStringList leadOwnersSql()
{
    return {u"l.tele_owner_id"_s, u"l.sales_owner_id"_s};
}

QString leadFieldMeaning(const QString &key)
{
    static const QHash<QString, QString> meanings{
        {u"account.no"_s, u"What tells two companies of one name apart"_s},
        {u"campaign"_s,
         u"Where the lead came from: the campaign of its earliest interest that names one, as Campaigns "
         "counts leads (sourced), in the words of that interest"_s},
        {u"campaign.latest"_s, u"The campaign of the lead's latest interest that names one"_s},
        {u"grade"_s,
         u"Fit as a letter and engagement as a digit, as of the last run: A1 to D4, or X for never ready"_s},
        {u"kind"_s, u"Of the lead's latest interest"_s},
        {u"owner"_s, u"The sales owner, else the tele owner"_s},
        {u"ownerChanges"_s, u"How often the lead went from one person to another; from tele to sales is once"_s},
        {u"step"_s, u"When the earliest planned step is due; missing where nothing is planned"_s},
        {u"touch"_s, u"The latest interest, call, mail or meeting"_s},
    };
    return meanings.value(key);
}

QList<FieldSpec> leadFields()
{
    return nameFields() + funnelFields() + originFields() + personFields() + accountFields() + ownFields();
}

} // namespace baton
