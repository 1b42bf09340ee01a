// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rooms.h"

#include "command.h"
#include "fields.h"
#include "recordstream.h"
#include "session.h"

#include "leads/customfieldstore.h"
#include "leads/leadfieldsql.h"

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

Result<void> check(Session &session, const QString &text)
{
    const auto condition = conditionToCheck(session, text);
    if (!condition)
        return failure(condition);
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
        .argument("condition", *text, "FIELD = value and so on, as for leads list --where");
    auto format = std::make_shared<QString>();
    room.verb({"fields", "The fields that conditions, lists and reports know, and what they mean",
               "batonctl -w acme.baton conditions fields"},
              [format](Session &session) { return fields(session, *format); })
        .choice("--format", *format, RecordStream::formatNames(), "csv or jsonl instead of a table");
}

} // namespace baton
