// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "moneytext.h"
#include "recordstream.h"
#include "rooms.h"
#include "session.h"

#include "conditions/fieldvalue.h"
#include "sources/sourceservice.h"
#include "storage/workspace.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct SourceOptions
{
    QString name;
    QString type = keyOf(SourceType::PurchasedList);
    QString basis = keyOf(LawfulBasis::NotStated);
    QString partner;
    QString vendor;
    QString cost;
    QString expires;
    QString format;
};

const QList<OutputColumn> &sourceColumns()
{
    constexpr auto left = OutputColumn::Side::Left;
    static const QList<OutputColumn> columns{
        {u"name"_s, u"Name"_s},
        {u"type"_s, u"Type"_s, left, OutputColumn::Cells::Keys},
        {u"lawfulBasis"_s, u"Lawful basis"_s, left, OutputColumn::Cells::Keys},
        {u"partner"_s, u"Partner"_s},
        {u"vendor"_s, u"Vendor"_s},
        {u"cost"_s, u"Cost"_s, OutputColumn::Side::Right, OutputColumn::Cells::Amounts},
        {u"licenceExpiresOn"_s, u"Licence until"_s}};
    return columns;
}

OutputRow rowOf(const Source &source)
{
    return {source.name,
            keyOf(source.type),
            keyOf(source.lawfulBasis),
            textToJson(source.partner),
            textToJson(source.vendor),
            source.cost ? toJson(*source.cost) : QJsonValue(),
            source.licenceExpiresOn ? QJsonValue(source.licenceExpiresOn->toString(Qt::ISODate)) : QJsonValue()};
}

template<typename List>
QStringList keysOf(const List &values)
{
    QStringList keys;
    for (const auto value : values)
        keys.append(keyOf(value));
    return keys;
}

Result<void> list(Session &session, const QString &format)
{
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    SourceService service(**database, *author);
    const auto sources = Session::wait(service.sources());
    if (!sources)
        return failure(sources);
    RecordStream stream(RecordStream::format(format, session.options().form), sourceColumns());
    for (const Source &source : *sources)
        stream.write(rowOf(source));
    stream.finish();
    return {};
}

Result<Source> sourceFrom(const SourceOptions &options, const QString &currency)
{
    Source source;
    source.name = options.name;
    source.type = *sourceTypeFromKey(options.type);
    source.lawfulBasis = *lawfulBasisFromKey(options.basis);
    source.partner = options.partner;
    source.vendor = options.vendor;
    const auto cost = moneyFrom(options.cost, currency);
    if (!cost)
        return failure(cost);
    source.cost = *cost;
    const auto expires = fieldValueFromText(options.expires, FieldType::Date);
    if (!expires)
        return failure(expires);
    if (const QDate *date = std::get_if<QDate>(&*expires))
        source.licenceExpiresOn = *date;
    return source;
}

Result<void> add(Session &session, const SourceOptions &options)
{
    const auto database = session.database(Session::Purpose::Writing);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    const auto currency = Session::wait(
        (*database)->read([](Connection &connection) { return Workspace::property(connection, u"currency"_s); }));
    if (!currency)
        return failure(currency);
    const auto source = sourceFrom(options, *currency);
    if (!source)
        return failure(source);
    SourceService service(**database, *author);
    const auto added = Session::wait(service.add(*source));
    if (!added)
        return failure(added);
    if (!session.output().isJson()) {
        session.output().line(u"Added "_s + added->name + u'.');
        return {};
    }
    QJsonObject document;
    const OutputRow row = rowOf(*added);
    for (qsizetype i = 0; i < row.size(); ++i)
        document.insert(sourceColumns()[i].key, row[i]);
    session.output().document(document);
    return {};
}

} // namespace

void addSourcesRoom(CommandLine &commands)
{
    Room room = commands.room("sources", "List and add where leads come from");
    auto options = std::make_shared<SourceOptions>();
    room.verb({"list", "List the sources", "batonctl -w acme.baton sources list --format csv"},
              [options](Session &session) { return list(session, options->format); })
        .choice("--format", options->format, RecordStream::formatNames(), "csv or jsonl instead of a table");
    auto added = std::make_shared<SourceOptions>();
    room.verb({"add", "Add a source",
               "batonctl -w acme.baton sources add 'Spring fair' --type event --basis consent --cost 12000"},
              [added](Session &session) { return add(session, *added); })
        .argument("name", added->name, "What people call it")
        .choice("--type", added->type, keysOf(allSourceTypes), "How its leads come (default list)")
        .choice("--basis", added->basis, keysOf(allLawfulBases), "On what ground its people may be written to")
        .option("--partner", added->partner, "The partner who brings them")
        .option("--vendor", added->vendor, "Who sold the list")
        .option("--cost", added->cost, "What it cost, as 1200 or 1200.50 USD")
        .option("--expires", added->expires, "The last day of its licence, as 2027-03-31");
}

} // namespace baton
