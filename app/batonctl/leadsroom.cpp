// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "fields.h"
#include "leadargument.h"
#include "leadoutput.h"
#include "recordstream.h"
#include "rooms.h"
#include "session.h"

#include "leads/leadnumber.h"
#include "leads/leadservice.h"
#include "scoring/rescoringstore.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Rows asked for at once when a list is written out.
constexpr qsizetype leadsPerPage = 1000;

struct ListOptions
{
    QString where;
    QString search;
    QString sort;
    QString columns;
    QString format;
    std::optional<qint64> limit;
};

struct SetOptions
{
    QString lead;
    QStringList values;
    QString revision;
};

/// The service of one verb with what it stands on.
struct Leads
{
    Author author;
    LeadService service;

    Leads(Database &database, const Author &who)
        : author(who)
        , service(database, author, builtInFields())
    {
        service.setConsequence(rescoring(builtInFields()));
    }

    static Result<std::unique_ptr<Leads>> open(Session &session, Session::Purpose purpose)
    {
        // A lead is kept as it is now; an answer as it was known then would be a guess.
        if (purpose == Session::Purpose::Reading && session.options().knownAt)
            return failure(Error::Kind::Unsupported, u"knownAt.leads"_s);
        return session.open<Leads>(purpose);
    }
};

/// Relative times count from a given now, but stages, owners and scores are kept as they are.
void noteThatLeadsAreOfToday(Session &session)
{
    if (session.clock().now() < session.wall().now())
        session.output().note(u"Leads are shown as they are today; --now moves the times of a condition alone. "
                              "\"funnel report\" knows the past."_s);
}

Result<LeadFilter> filterFrom(const ListOptions &options, const FieldCatalogue &catalogue, Instant now)
{
    LeadFilter filter;
    filter.now = now;
    auto condition = parseCondition(options.where, catalogue);
    if (!condition)
        return failure(condition);
    filter.condition = *condition;
    filter.search = options.search;
    auto sort = parseSort(options.sort, catalogue);
    if (!sort)
        return failure(sort);
    filter.sort = *sort;
    return filter;
}

OutputColumn::Cells cellsOf(const FieldSpec &field)
{
    if (field.matching == FieldMatching::Choice)
        return OutputColumn::Cells::Keys;
    if (field.type == FieldType::Money)
        return OutputColumn::Cells::Amounts;
    // What is stored in small parts of a point.
    return field.keyScale == 1 ? OutputColumn::Cells::Plain : OutputColumn::Cells::Points;
}

Result<QList<OutputColumn>> columnsFrom(const QString &text, const FieldCatalogue &catalogue)
{
    const QStringList keys = text.isEmpty() ? defaultLeadColumns() : text.split(u',', Qt::SkipEmptyParts);
    QList<OutputColumn> columns;
    for (const QString &key : keys) {
        const auto field = catalogue.field(key.trimmed());
        if (!field)
            return failure(field);
        const bool isNumber = field->type == FieldType::Number || field->type == FieldType::Money;
        columns.append({field->key, field->label, isNumber ? OutputColumn::Side::Right : OutputColumn::Side::Left,
                        cellsOf(*field)});
    }
    return columns;
}

Result<void> writeList(LeadService &service, const QList<LeadId> &ids, RecordStream &stream, const QStringList &keys)
{
    for (qsizetype at = 0; at < ids.size(); at += leadsPerPage) {
        const auto page = Session::wait(service.page(ids.mid(at, leadsPerPage), keys));
        if (!page)
            return failure(page);
        for (const LeadSummary &lead : *page) {
            OutputRow row;
            for (const FieldValue &value : lead.values)
                row.append(toJson(value));
            stream.write(row);
        }
    }
    stream.finish();
    return {};
}

Result<void> list(Session &session, const ListOptions &options)
{
    const auto leads = Leads::open(session, Session::Purpose::Reading);
    if (!leads)
        return failure(leads);
    LeadService &service = (*leads)->service;
    const auto catalogue = Session::wait(service.catalogue());
    if (!catalogue)
        return failure(catalogue);
    const auto filter = filterFrom(options, *catalogue, session.clock().now());
    if (!filter)
        return failure(filter);
    noteThatLeadsAreOfToday(session);
    const auto columns = columnsFrom(options.columns, *catalogue);
    if (!columns)
        return failure(columns);
    auto ids = Session::wait(service.ids(*filter));
    if (!ids)
        return failure(ids);
    if (options.limit && *options.limit < ids->size())
        ids->resize(std::max<qint64>(0, *options.limit));
    QStringList keys;
    for (const OutputColumn &column : *columns)
        keys.append(column.key);
    RecordStream stream(RecordStream::format(options.format, session.options().form), *columns);
    return writeList(service, *ids, stream, keys);
}

Result<void> count(Session &session, const ListOptions &options)
{
    const auto leads = Leads::open(session, Session::Purpose::Reading);
    if (!leads)
        return failure(leads);
    const auto catalogue = Session::wait((*leads)->service.catalogue());
    if (!catalogue)
        return failure(catalogue);
    const auto filter = filterFrom(options, *catalogue, session.clock().now());
    if (!filter)
        return failure(filter);
    noteThatLeadsAreOfToday(session);
    const auto counted = Session::wait((*leads)->service.count(*filter));
    if (!counted)
        return failure(counted);
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"count"_s, *counted}});
    else
        session.output().line(QString::number(*counted));
    return {};
}

Result<void> show(Session &session, const QString &number)
{
    const auto id = leadFrom(number);
    if (!id)
        return failure(id);
    const auto leads = Leads::open(session, Session::Purpose::Reading);
    if (!leads)
        return failure(leads);
    const auto details = Session::wait((*leads)->service.details(*id));
    if (!details)
        return failure(details);
    const auto catalogue = Session::wait((*leads)->service.catalogue());
    if (!catalogue)
        return failure(catalogue);
    showLead(session.output(), *details, *catalogue);
    return {};
}

Result<QMap<QString, FieldValue>> valuesFrom(const QStringList &assignments, const FieldCatalogue &catalogue)
{
    QMap<QString, FieldValue> values;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        if (equals < 1)
            return failure(Error::Kind::Invalid, u"field.assignment"_s, {{u"value"_s, assignment}});
        const auto field = catalogue.field(assignment.left(equals).trimmed());
        if (!field)
            return failure(field);
        const auto value = fieldValueFor(*field, assignment.mid(equals + 1));
        if (!value)
            return failure(value);
        values.insert(field->key, *value);
    }
    return values;
}

/// "3/1/2": the revisions of the lead, its person and its account, as `leads show` gives them.
Result<LeadRevisions> revisionsFrom(const QString &text)
{
    const QStringList parts = text.split(u'/');
    QList<int> numbers;
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.append(part.toInt(&isNumber));
        if (!isNumber || numbers.size() > 3)
            return failure(Error::Kind::Invalid, u"revision.syntax"_s, {{u"value"_s, text}});
    }
    return LeadRevisions{numbers.value(0), numbers.value(1), numbers.value(2)};
}

Result<void> set(Session &session, const SetOptions &options)
{
    const auto id = leadFrom(options.lead);
    if (!id)
        return failure(id);
    const auto leads = Leads::open(session, Session::Purpose::Writing);
    if (!leads)
        return failure(leads);
    LeadService &service = (*leads)->service;
    const auto catalogue = Session::wait(service.catalogue());
    if (!catalogue)
        return failure(catalogue);
    const auto values = valuesFrom(options.values, *catalogue);
    if (!values)
        return failure(values);
    const auto before = Session::wait(service.details(*id));
    if (!before)
        return failure(before);
    const auto revisions =
        options.revision.isEmpty() ? Result<LeadRevisions>(before->revisions) : revisionsFrom(options.revision);
    if (!revisions)
        return failure(revisions);
    const auto after = Session::wait(service.setFields(before->id, *revisions, *values));
    if (!after)
        return failure(after);
    showLead(session.output(), *after, *catalogue);
    return {};
}

constexpr auto conditionText =
    "A condition: FIELD = value, != < <= > >=, in (a, b), between a and b, contains, starts with, is missing, "
    "count(KIND, 30d) >= 3, last(KIND) within 7d, joined by and, or, not and brackets; times as today, -30d, 3 days "
    "ago; text of several words in quotes";

void addList(Room &room)
{
    auto options = std::make_shared<ListOptions>();
    room.verb({"list", "List leads",
               "batonctl -w acme.baton leads list --where 'country = DE and stage = mql' --sort -score,name --format "
               "csv"},
              [options](Session &session) { return list(session, *options); })
        .option("--where", options->where, conditionText)
        .option("--search", options->search, "Words; each must begin a word of the lead")
        .option("--sort", options->sort, "Field keys, a minus in front for falling: -score,name")
        .option("--columns", options->columns, "Field keys: no,name,account,stage,owner,score is the default")
        .count("--limit", options->limit, "At most so many")
        .choice("--format", options->format, RecordStream::formatNames(), "csv or jsonl instead of a table");
}

void addCount(Room &room)
{
    auto options = std::make_shared<ListOptions>();
    room.verb({"count", "Count leads", "batonctl -w acme.baton leads count --where 'owner.sales is missing'"},
              [options](Session &session) { return count(session, *options); })
        .option("--where", options->where, conditionText)
        .option("--search", options->search, "Words; each must begin a word of the lead");
}

void addSet(Room &room)
{
    auto options = std::make_shared<SetOptions>();
    room.verb({"set", "Set fields of a lead, its person and its account; an empty value removes",
               "batonctl -w acme.baton leads set 123 email=ada@acme.example 'city=São Paulo'"},
              [options](Session &session) { return set(session, *options); })
        .argument("lead", options->lead, "L-000123 or 123")
        .arguments("field=value", options->values, "Field keys with their new values")
        .option("--revision", options->revision,
                "Refuse what was changed since: lead/person/account, as in the \"revision\" of leads show");
}

} // namespace

void addLeadsRoom(CommandLine &commands)
{
    Room room = commands.room("leads", "List, count, show and change leads");
    addList(room);
    addCount(room);
    auto lead = std::make_shared<QString>();
    room.verb({"show", "Show all that is known of a lead", "batonctl -w acme.baton leads show L-000123 --json"},
              [lead](Session &session) { return show(session, *lead); })
        .argument("lead", *lead, "L-000123 or 123");
    addSet(room);
}

} // namespace baton
