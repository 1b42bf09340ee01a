// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditionevaluation.h"
#include "conditions/conditionsql.h"
#include "conditions/fieldsql.h"
#include "conditions/leadfactsstore.h"
#include "leads/leadquestionsql.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/workspace.h"
#include "support/clock.h"
#include "support/text.h"
#include "testdatabase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace baton;
using namespace Qt::StringLiterals;

namespace {

constexpr int leadCount = 500;
constexpr int conditionCount = 2000;
// A Friday noon, so that today, now and whole hours lie apart.
const Instant now = fromMillis(1'700'222'400'000);

const QStringList cities{u"Bonn"_s, u"bonn"_s, u"São Paulo"_s, u"100% net_work"_s, u"Straße!"_s, u"Ö"_s, u"and"_s};
const QStringList channels{u"Organic Search"_s, u"Paid_Search"_s, u"MESSE Köln"_s};
const QStringList kinds{u"form"_s, u"Webinar"_s, u"Trade fair"_s, u"Ärger"_s};
const QStringList hobbies{u"chess"_s, u"go"_s, u"Ski, Alpin"_s};
const QStringList users{u"Ada Ångström"_s, u"Bob"_s, u"nobody at all"_s, u"bob@acme.example"_s};

FieldSpec custom(const QString &key, FieldType type)
{
    FieldSpec field;
    field.key = key;
    field.type = type;
    field.isCustom = true;
    if (type == FieldType::Money)
        field.currency = u"EUR"_s;
    return field;
}

FieldCatalogue catalogue()
{
    FieldCatalogue fields = leadCatalogue();
    for (const FieldType type : {FieldType::Text, FieldType::Number, FieldType::Money, FieldType::Date,
                                 FieldType::Instant, FieldType::YesNo, FieldType::OneOf, FieldType::ManyOf})
        fields.add(custom(u"c_"_s + keyOf(type).toLower(), type));
    return fields;
}

/// Random content, the same every time.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {}

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool oneIn(int many) { return below(many) == 0; }
    template<typename T>
    const T &of(const QList<T> &values)
    {
        return values[below(static_cast<int>(values.size()))];
    }
    /// Around now, often to the hour and to the millisecond that a window ends at.
    qint64 instant()
    {
        const qint64 hours = below(24 * 60) - 24 * 50;
        const qint64 off = oneIn(3) ? below(3) - 1 : below(3'600'000);
        return toMillis(now) + hours * 3'600'000 + off;
    }
    QString date() { return QDate(2023, 11, 17).addDays(below(80) - 60).toString(Qt::ISODate); }

private:
    QRandomGenerator m_random;
};

QVariant maybe(Dice &dice, const QVariant &value)
{
    return dice.oneIn(4) ? QVariant() : value;
}

Result<void> insert(Connection &connection, const QString &table, const QList<std::pair<QString, QVariant>> &values)
{
    QStringList columns;
    QStringList names;
    Bindings bindings;
    for (const auto &[column, value] : values) {
        // A NULL without a type is one of text to PostgreSQL.
        if (value.isNull())
            continue;
        columns += column;
        names += u':' + column;
        bindings.append({u':' + column, value});
    }
    auto done = connection.execute(u"INSERT INTO "_s + table + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s
                                       + names.join(u", "_s) + u')',
                                   bindings);
    return done ? Result<void>() : failure(done);
}

QString customJson(Dice &dice)
{
    QJsonObject json;
    const auto put = [&](FieldType type, const FieldValue &value) {
        if (!dice.oneIn(3))
            json.insert(u"c_"_s + keyOf(type).toLower(), toStoredJson(value));
    };
    put(FieldType::Text, dice.of(cities));
    put(FieldType::OneOf, dice.of(hobbies));
    put(FieldType::Number, numberValue((dice.below(20) - 5) / 2.0));
    put(FieldType::Money, Money{dice.below(20) * 50, u"EUR"_s});
    put(FieldType::Date, QDate::fromString(dice.date(), Qt::ISODate));
    put(FieldType::Instant, fromMillis(dice.instant()));
    put(FieldType::YesNo, dice.oneIn(2));
    put(FieldType::ManyOf, dice.oneIn(2) ? QStringList{dice.of(hobbies)} : hobbies);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<void> fillSurroundings(Connection &connection)
{
    for (qint64 id = 1; id <= 2; ++id) {
        const QString &name = users[id - 1];
        auto made = insert(connection, u"app_user"_s,
                           {{u"id"_s, id},
                            {u"name"_s, name},
                            {u"name_key"_s, foldedKey(name)},
                            {u"active"_s, true},
                            {u"created_at"_s, 0},
                            {u"recorded_at"_s, 0}});
        for (const QString &alias : id == 1 ? QStringList{name} : QStringList{name, u"bob@acme.example"_s})
            if (made)
                made = insert(connection, u"user_alias"_s,
                              {{u"alias_key"_s, comparisonKey(alias)}, {u"alias"_s, alias}, {u"user_id"_s, id}});
        if (!made)
            return made;
    }
    for (qint64 id = 1; id <= channels.size(); ++id) {
        const QString &name = channels[id - 1];
        if (auto made = insert(connection, u"channel"_s,
                               {{u"id"_s, id}, {u"name"_s, name}, {u"name_key"_s, comparisonKey(name)}});
            !made)
            return made;
    }
    return insert(connection, u"source"_s,
                  {{u"id"_s, 1},
                   {u"name"_s, u"Fair"_s},
                   {u"name_key"_s, u"fair"_s},
                   {u"type"_s, 1},
                   {u"created_at"_s, 0},
                   {u"recorded_at"_s, 0}});
}

Result<void> fillLead(Connection &connection, Dice &dice, qint64 id)
{
    const QList<std::pair<QString, QVariant>> written{
        {u"created_at"_s, 0}, {u"recorded_at"_s, 0}, {u"updated_at"_s, 0}};
    auto made = insert(connection, u"person"_s,
                       QList<std::pair<QString, QVariant>>{{u"id"_s, id},
                                                           {u"city"_s, maybe(dice, dice.of(cities))},
                                                           {u"birth_date"_s, maybe(dice, dice.date())}}
                           + written);
    if (made)
        made = insert(connection, u"account"_s,
                      QList<std::pair<QString, QVariant>>{
                          {u"id"_s, id},
                          {u"name"_s, u"A"_s},
                          {u"name_key"_s, u"a"_s},
                          {u"employees"_s, maybe(dice, dice.below(12))},
                          {u"revenue_minor"_s, maybe(dice, dice.below(12) * 100)},
                          {u"revenue_currency"_s, maybe(dice, dice.oneIn(2) ? u"EUR"_s : u"USD"_s)}}
                          + written);
    if (made)
        made = insert(connection, u"lead"_s,
                      {{u"id"_s, id},
                       {u"person_id"_s, maybe(dice, id)},
                       {u"account_id"_s, maybe(dice, id)},
                       {u"channel_id"_s, maybe(dice, dice.below(3) + 1)},
                       {u"stage"_s, dice.below(9) + 1},
                       {u"stage_entered_at"_s, dice.instant()},
                       {u"tele_owner_id"_s, maybe(dice, dice.below(2) + 1)},
                       {u"score"_s, maybe(dice, dice.below(8) * 12'345)},
                       {u"custom"_s, maybe(dice, customJson(dice))},
                       {u"created_at"_s, dice.instant()},
                       {u"recorded_at"_s, 0},
                       {u"updated_at"_s, 0}});
    for (int event = dice.below(6); made && event > 0; --event)
        made = insert(connection, u"interest"_s,
                      {{u"id"_s, id * 10 + event},
                       {u"lead_id"_s, dice.oneIn(10) ? QVariant() : QVariant(id)},
                       {u"source_id"_s, 1},
                       {u"kind"_s, maybe(dice, dice.of(kinds))},
                       {u"occurred_at"_s, dice.instant()},
                       {u"recorded_at"_s, 0}});
    return made;
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\\\""_s) + u'"';
}

QString randomValue(Dice &dice, const FieldSpec &field)
{
    if (field.matching == FieldMatching::Choice)
        return dice.of(field.choices).key;
    if (field.matching == FieldMatching::RecordNumber)
        return QString::number(dice.below(leadCount) + 1);
    if (field.matching == FieldMatching::User)
        return quoted(dice.oneIn(3) ? dice.of(users).toUpper() : dice.of(users));
    if (field.matching == FieldMatching::ComparisonKey)
        return quoted(dice.oneIn(3) ? dice.of(channels).toUpper() : dice.of(channels));
    switch (field.type) {
    case FieldType::Text: return quoted(dice.oneIn(3) ? dice.of(cities).toUpper() : dice.of(cities));
    case FieldType::OneOf: return quoted(dice.oneIn(3) ? dice.of(hobbies).toUpper() : dice.of(hobbies));
    case FieldType::ManyOf: return quoted(dice.oneIn(3) ? hobbies.first(2).join(u';') : dice.of(hobbies));
    case FieldType::Number:
        return dice.oneIn(3) ? QString::number(dice.below(80'000) * 0.0001, 'f', 4)
                             : QString::number(dice.below(20) - 5);
    case FieldType::Money: {
        const QString amount = QString::number(dice.below(12));
        return dice.oneIn(2) ? amount : quoted(amount + u" EUR"_s);
    }
    case FieldType::Date:
        return dice.of(QStringList{dice.date(), u"today"_s, u"yesterday"_s, u"-20d"_s, u"3 days ago"_s});
    case FieldType::Instant:
        return dice.of(QStringList{dice.date(), u"today"_s, u"yesterday"_s, u"-20d"_s, u"-36h"_s, u"now"_s, u"+1w"_s,
                                   toIsoText(fromMillis(dice.instant()))});
    case FieldType::YesNo: return dice.oneIn(2) ? u"yes"_s : u"no"_s;
    }
    return {};
}

/// Part of a text in either case.
QString randomPart(Dice &dice, const FieldSpec &field)
{
    if (field.type == FieldType::ManyOf)
        return quoted(dice.of(hobbies));
    const QString text = dice.of(cities + channels + users);
    const QString part = dice.oneIn(2) ? text.first(1 + dice.below(static_cast<int>(text.size())))
                                       : text.sliced(dice.below(static_cast<int>(text.size())));
    if (part.trimmed().isEmpty())
        return quoted(text);
    return quoted(dice.oneIn(2) ? part.toUpper() : part);
}

QString randomEvents(Dice &dice)
{
    const QString kind = quoted(dice.oneIn(4)       ? u"interest"_s
                                    : dice.oneIn(3) ? dice.of(kinds).toUpper()
                                                    : dice.of(kinds));
    const QString window = dice.of(QStringList{u"1d"_s, u"10d"_s, u"30d"_s, u"7h"_s});
    if (dice.oneIn(3))
        return u"last("_s + kind + u") within "_s + window;
    const QString sign = dice.of(QStringList{u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s});
    return u"count("_s + kind + (dice.oneIn(3) ? QString() : QString(u", "_s + window)) + u") "_s + sign + u' '
        + QString::number(dice.below(4));
}

QString randomClause(Dice &dice, const FieldCatalogue &catalogue)
{
    static const QStringList keys{u"city"_s,           u"birthDate"_s,   u"employees"_s, u"revenue"_s,  u"channel"_s,
                                  u"stage"_s,          u"owner.tele"_s,  u"owner"_s,     u"score"_s,    u"created"_s,
                                  u"daysSinceTouch"_s, u"daysInStage"_s, u"touch"_s,     u"kind"_s,     u"no"_s,
                                  u"name"_s,           u"c_text"_s,      u"c_number"_s,  u"c_money"_s,  u"c_date"_s,
                                  u"c_oneof"_s,        u"c_instant"_s,   u"c_yesno"_s,   u"c_manyof"_s, u"grade"_s};
    if (dice.oneIn(6))
        return randomEvents(dice);
    const FieldSpec &field = *catalogue.findAsked(dice.of(keys));
    const QString key = field.key + u' ';
    const QString asked = dice.of(operatorsFor(field));
    if (asked == u"is missing" || asked == u"is not missing")
        return key + asked;
    if (asked == u"contains" || asked == u"starts with")
        return key + asked + u' ' + randomPart(dice, field);
    if (asked == u"in")
        return key + u"in ("_s + randomValue(dice, field) + u", "_s + randomValue(dice, field) + u')';
    if (asked == u"between")
        return key + u"between "_s + randomValue(dice, field) + u" and "_s + randomValue(dice, field);
    return key + asked + u' ' + randomValue(dice, field);
}

QString randomText(Dice &dice, const FieldCatalogue &catalogue, int depth)
{
    if (depth == 0 || dice.oneIn(3))
        return randomClause(dice, catalogue);
    if (dice.oneIn(4))
        return u"not ("_s + randomText(dice, catalogue, depth - 1) + u')';
    QStringList parts;
    for (int part = 2 + dice.below(2); part > 0; --part)
        parts += u'(' + randomText(dice, catalogue, depth - 1) + u')';
    return parts.join(dice.oneIn(2) ? u" and "_s : u" or "_s);
}

/// Random conditions that can be read: some draw a range from high to low.
QList<Condition> randomConditions(const FieldCatalogue &catalogue)
{
    Dice dice(42);
    QList<Condition> conditions;
    while (conditions.size() < conditionCount) {
        const QString text = randomText(dice, catalogue, 3);
        if (const auto condition = parseCondition(text, catalogue))
            conditions.append(*condition);
        else if (condition.error().code != u"condition.range")
            qFatal("%s: %s", qPrintable(text), qPrintable(describe(condition.error())));
    }
    return conditions;
}

} // namespace

/// The two databases and the evaluator say the same of every lead: true, false or unknown.
class TestConditionAgreement : public QObject
{
    Q_OBJECT

private slots:
    void databaseAndEvaluatorAgree_data() { TestDatabase::addEngineRows(); }
    void databaseAndEvaluatorAgree();

private:
    static Result<QString> disagreement(Connection &connection, const FieldCatalogue &catalogue);
};

Result<QString> TestConditionAgreement::disagreement(Connection &connection, const FieldCatalogue &catalogue)
{
    const QList<Condition> conditions = randomConditions(catalogue);
    FactsWanted wanted;
    for (const Condition &condition : conditions)
        wanted.add(condition);
    QList<LeadId> leads;
    for (qint64 id = 1; id <= leadCount; ++id)
        leads.append(LeadId(id));
    const auto facts = LeadFactsStore(connection, catalogue).of(leads, wanted, now);
    if (!facts)
        return failure(facts);
    std::map<Truth, int> seen;
    for (const Condition &condition : conditions) {
        const auto whole =
            conditionSql(Condition::negated(condition), catalogue, connection.dialect(), now, u"negated"_s);
        const auto sql = conditionSql(condition, catalogue, connection.dialect(), now);
        if (!sql || !whole)
            return failure(sql ? whole : sql);
        QString different;
        auto read = connection.each(u"SELECT l.id, CASE WHEN "_s + sql->where + u" THEN 2 WHEN "_s + whole->where
                                        + u" THEN 0 ELSE 1 END FROM lead l"_s + joinSql(sql->fields),
                                    sql->bindings + whole->bindings, [&](const Row &row) -> Result<void> {
                                        const LeadFacts known = facts->value(row.id<LeadId>(0));
                                        const Truth truth = evaluate(condition, catalogue, known, now);
                                        ++seen[truth];
                                        if (static_cast<int>(truth) != row.integer(1) && different.isEmpty())
                                            different = canonicalText(condition) + u"\nlead "_s + row.text(0)
                                                + u": evaluator "_s + keyOf(truth) + u", database "_s + row.text(1)
                                                + u"\n"_s + sql->where;
                                        return {};
                                    });
        if (!read)
            return failure(read.error().kind, read.error().code, read.error().arguments,
                           read.error().detail + canonicalText(condition) + sql->where);
        if (!different.isEmpty())
            return different;
    }
    // Each answer often enough to say something.
    for (const Truth truth : {Truth::False, Truth::Unknown, Truth::True})
        if (seen[truth] < leadCount * conditionCount / 20)
            return QString(keyOf(truth) + u" only "_s + QString::number(seen[truth]));
    return QString();
}

void TestConditionAgreement::databaseAndEvaluatorAgree()
{
    QFETCH(Engine, engine);
    BATON_NEEDS_ENGINE(engine);
    TestDatabase fresh(engine);
    const FieldCatalogue fields = catalogue();
    const FixedClock clock(now);
    const auto database = Workspace::create(fresh.location(), {}, clock);
    BATON_VERIFY(database);
    const auto filled = (*database)
                            ->write([](Connection &connection) -> Result<void> {
                                Dice dice(7);
                                auto made = fillSurroundings(connection);
                                for (qint64 id = 1; made && id <= leadCount; ++id)
                                    made = fillLead(connection, dice, id);
                                return made;
                            })
                            .result();
    BATON_VERIFY(filled);
    const auto answer =
        (*database)->read([fields](Connection &connection) { return disagreement(connection, fields); }).result();
    BATON_VERIFY(answer);
    QVERIFY2(answer->isEmpty(), qPrintable(*answer));
}

QTEST_GUILESS_MAIN(TestConditionAgreement)
#include "tst_conditionagreement.moc"
