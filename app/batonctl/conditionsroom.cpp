// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rooms.h"

#include "command.h"
#include "fields.h"
#include "recordstream.h"
#include "session.h"

#include "leads/customfieldstore.h"
#include "leads/leadfieldsql.h"
#include "leads/leadservice.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// With the workspace's own fields where one is named; the built-in ones need none.
Result<Condition> conditionToCheck(Session &session, const QString &text)
{
    if (session.options().workspace.isEmpty() && !session.location())
        return parseCondition(text, builtInFields());
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return failure(database);
    return conditionFrom(text, **database);
}

/// The service of one question with what it stands on.
struct Asking
{
    Author author;
    LeadService leads;

    Asking(Database &database, const Author &who)
        : author(who)
        , leads(database, author, builtInFields())
    {}
};

/// How many leads have had an event of this kind; 0 without a workspace, which could know.
Result<qint64> leadsWith(Session &session, const QString &kind)
{
    if (session.options().workspace.isEmpty())
        return 0;
    const auto asking = session.open<Asking>(Session::Purpose::Reading);
    if (!asking)
        return failure(asking);
    LeadFilter filter;
    filter.now = session.clock().now();
    Condition ever;
    ever.kind = Condition::Kind::Count;
    ever.field = kind;
    ever.comparison = Condition::Comparison::GreaterOrEqual;
    ever.values = {FieldValue(qint64(1))};
    filter.condition = ever;
    return Session::wait((*asking)->leads.count(filter));
}

/// Kinds are open, because those of interests come with imports: one that nobody has yet is allowed, and said.
Result<void> noteUnknownKinds(Session &session, const Condition &condition)
{
    const QStringList known = builtInFields().eventKeys();
    for (const QString &kind : eventKindsOf(condition)) {
        if (known.contains(kind))
            continue;
        const auto leads = leadsWith(session, kind);
        if (!leads)
            return failure(leads);
        if (*leads == 0)
            session.output().note(
                (session.options().workspace.isEmpty()
                     ? u"“%1” is none of the kinds that Baton brings along: %2. It may be one of your interests."_s
                     : u"No lead has an event of the kind “%1”. Known without an import: %2."_s)
                    .arg(kind, known.join(u", "_s)));
    }
    return {};
}

Result<void> check(Session &session, const QString &text)
{
    const auto condition = conditionToCheck(session, text);
    if (!condition)
        return failure(condition);
    if (const auto noted = noteUnknownKinds(session, *condition); !noted)
        return failure(noted);
    const QString canonical = canonicalText(*condition);
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"ok"_s, true},
                                              {u"canonical"_s, canonical},
                                              {u"fields"_s, QJsonArray::fromStringList(fieldsOf(*condition))}});
    else
        session.output().line(canonical);
    return {};
}

/// With the workspace's own fields where one is named.
Result<void> fields(Session &session, const QString &format)
{
    FieldCatalogue catalogue = builtInFields();
    if (!session.options().workspace.isEmpty()) {
        const auto database = session.database(Session::Purpose::Reading);
        if (!database)
            return failure(database);
        const auto known = Session::wait((*database)->read(
            [&catalogue](Connection &connection) { return CustomFieldStore(connection).completed(catalogue); }));
        if (!known)
            return failure(known);
        catalogue = *known;
    }
    RecordStream stream(RecordStream::format(format, session.options().form),
                        {{u"key"_s, u"Key"_s},
                         {u"label"_s, u"Field"_s},
                         {u"type"_s, u"Type"_s, OutputColumn::Side::Left, OutputColumn::Cells::Keys},
                         {u"unit"_s, u"Unit"_s},
                         {u"meaning"_s, u"Meaning"_s}});
    for (const FieldSpec &field : catalogue.fields())
        stream.write({field.key, field.label, keyOf(field.type), textToJson(field.unit),
                      textToJson(leadFieldMeaning(field.key))});
    stream.finish();
    return {};
}

} // namespace

void addConditionsRoom(CommandLine &commands)
{
    Room room = commands.room("conditions", "Check conditions");
    auto text = std::make_shared<QString>();
    room.verb({"check", "Read a condition and write it in its one form",
               "batonctl conditions check 'country in (DE, AT) and count(interest, 30d) >= 3' --json"},
              [text](Session &session) { return check(session, *text); })
        .argument("condition", *text,
                  "FIELD = value and so on, as for leads list --where. Upper and lower case are the same: in "
                  "names of people, sources and channels all letters, in other texts those from a to z (MÜN does not "
                  "find mün)");
    auto format = std::make_shared<QString>();
    room.verb({"fields", "The fields that conditions, lists and reports know, and what they mean",
               "batonctl -w acme.baton conditions fields"},
              [format](Session &session) { return fields(session, *format); })
        .choice("--format", *format, RecordStream::formatNames(), "csv or jsonl instead of a table");
}

} // namespace baton
