// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreementoutput.h"
#include "command.h"
#include "fields.h"
#include "leadargument.h"
#include "rooms.h"
#include "session.h"
#include "signverb.h"
#include "words.h"

#include "definition/coveragereport.h"
#include "funnel/qualificationrunner.h"
#include "leads/leadnumber.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct DefinitionOptions : VersionChoice
{
    QString lead;
    QString file;
    QString summary;
    bool dryRun = false;
};

/// What is asked about one lead.
struct LeadDecision
{
    LeadId lead;
    Decision decision;
    std::optional<Qualification> qualification;
};

template<typename Job>
auto reading(Session &session, Job job) -> std::invoke_result_t<Job, Connection &>
{
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return failure(database);
    return session.wait((*database)->read(std::move(job)), u"Reading leads, seconds"_s);
}

/// `job` takes the store and the stamp.
template<typename Job>
Result<Agreement> writing(Session &session, Job job)
{
    const auto database = session.database(Session::Purpose::Writing);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    return Session::wait((*database)->write(
        [job = std::move(job), stamp = author->stamp(), builtIn = builtInFields()](Connection &connection) {
            DefinitionStore store(connection, builtIn);
            return job(store, stamp);
        }));
}

Result<DefinitionVersion> versionFor(Session &session, const DefinitionOptions &options)
{
    auto version = reading(session, [number = options.versionNumber()](Connection &connection) {
        const FieldCatalogue builtIn = builtInFields();
        return DefinitionStore(connection, builtIn).answering(number);
    });
    if (version && !version->agreement.id.isValid())
        session.output().note(u"No definition is stored yet; this is the one that Baton brings along."_s);
    return version;
}

Result<LeadDecision> decisionOn(Session &session, const QString &number, const DefinitionVersion &version)
{
    const auto lead = leadFrom(number);
    if (!lead)
        return failure(lead);
    return reading(
        session, [lead = *lead, version, now = session.clock().now()](Connection &connection) -> Result<LeadDecision> {
            const FieldCatalogue builtIn = builtInFields();
            DefinitionStore store(connection, builtIn);
            auto decision = store.decide(lead, version, now);
            if (!decision)
                return failure(decision);
            auto qualification = store.qualification(lead);
            if (!qualification)
                return failure(qualification);
            return LeadDecision{lead, *decision, *qualification};
        });
}

QString withValue(const Explanation &clause, const FieldValue &value)
{
    return clause.clause + u": "_s + (isMissing(value) ? u"–"_s : plainText(value));
}

/// Each comparison of a clause with what the lead has there.
QStringList valuesOf(const Explanation &explanation)
{
    if (explanation.parts.isEmpty())
        return {withValue(explanation, explanation.value)};
    if (explanation.kind == Condition::Kind::Not && explanation.parts.first().parts.isEmpty())
        return {withValue(explanation, explanation.parts.first().value)};
    QStringList values;
    for (const Explanation &part : explanation.parts)
        values += valuesOf(part);
    return values;
}

QString signOf(Truth truth)
{
    switch (truth) {
    case Truth::False: return u"✗"_s;
    case Truth::Unknown: return u"?"_s;
    case Truth::True: return u"✓"_s;
    }
    return {};
}

QJsonObject toJson(const DefinitionVersion &version)
{
    QJsonArray clauses;
    for (const DefinitionClause &clause : version.definition.clauses)
        clauses.append(QJsonObject{{u"key"_s, clause.key},
                                   {u"name"_s, textToJson(clause.name)},
                                   {u"group"_s, keyOf(clause.group)},
                                   {u"condition"_s, canonicalText(clause.condition)},
                                   {u"required"_s, clause.isRequired()},
                                   {u"weight"_s, clause.weight ? QJsonValue(*clause.weight) : QJsonValue()}});
    QJsonObject document = toJson(version.agreement);
    document.insert(u"logic"_s, keyOf(version.definition.logic));
    document.insert(u"needed"_s, version.definition.needed);
    document.insert(u"clauses"_s, clauses);
    return document;
}

QJsonObject toJson(const LeadDecision &decided, const SalesReadyDefinition &definition)
{
    QJsonArray clauses;
    for (qsizetype i = 0; i < definition.clauses.size(); ++i) {
        const Explanation &explanation = decided.decision.clauses[i];
        clauses.append(QJsonObject{{u"key"_s, definition.clauses[i].key},
                                   {u"holds"_s, keyOf(explanation.truth)},
                                   {u"values"_s, QJsonArray::fromStringList(valuesOf(explanation))}});
    }
    const auto &qualification = decided.qualification;
    return {{u"no"_s, leadNumber(decided.lead)},
            {u"verdict"_s, keyOf(decided.decision.verdict)},
            {u"clauses"_s, clauses},
            {u"qualifiedAt"_s, qualification ? QJsonValue(toIsoText(qualification->occurredAt)) : QJsonValue()},
            {u"qualifiedVersion"_s, qualification ? QJsonValue(qualification->version) : QJsonValue()}};
}

QString verdictText(Decision::Verdict verdict)
{
    switch (verdict) {
    case Decision::Verdict::NotQualified: return u"not ready for sales"_s;
    case Decision::Verdict::MissingData: return u"not ready yet: data is missing"_s;
    case Decision::Verdict::Qualified: return u"ready for sales"_s;
    }
    return {};
}

void showDefinition(Output &output, const DefinitionVersion &version, const std::optional<LeadDecision> &decided)
{
    output.line(u"Sales-ready definition, "_s + versionText(version.agreement));
    QList<OutputColumn> columns{{u"group"_s, u"Group"_s, OutputColumn::Side::Left, OutputColumn::Cells::Keys},
                                {u"name"_s, u"Clause"_s},
                                {u"weight"_s, u"Weight"_s, OutputColumn::Side::Right},
                                {u"condition"_s, u"Condition"_s}};
    if (decided)
        columns = {{u"holds"_s, u"Holds"_s}, {u"name"_s, u"Clause"_s}, {u"values"_s, u"What the lead has"_s}};
    QList<OutputRow> rows;
    for (qsizetype i = 0; i < version.definition.clauses.size(); ++i) {
        const DefinitionClause &clause = version.definition.clauses[i];
        const QString name = clause.name.isEmpty() ? clause.key : clause.name;
        if (decided)
            rows.append({signOf(decided->decision.clauses[i].truth), name,
                         valuesOf(decided->decision.clauses[i]).join(u"; "_s)});
        else
            rows.append({keyOf(clause.group), name,
                         clause.weight ? QJsonValue(*clause.weight) : QJsonValue(u"required"_s),
                         canonicalText(clause.condition)});
    }
    output.table(columns, rows);
    if (decided)
        output.line(u"%1 is %2."_s.arg(leadNumber(decided->lead), verdictText(decided->decision.verdict)));
    else if (version.definition.logic == SalesReadyDefinition::Logic::AtLeast)
        output.line(u"The weights of what holds must reach %1."_s.arg(version.definition.needed));
}

Result<void> show(Session &session, const DefinitionOptions &options)
{
    const auto version = versionFor(session, options);
    if (!version)
        return failure(version);
    std::optional<LeadDecision> decided;
    if (!options.lead.isEmpty()) {
        auto found = decisionOn(session, options.lead, *version);
        if (!found)
            return failure(found);
        decided = std::move(*found);
    }
    Output &output = session.output();
    if (!output.isJson()) {
        showDefinition(output, *version, decided);
        return {};
    }
    QJsonObject document = toJson(*version);
    if (decided)
        document.insert(u"lead"_s, toJson(*decided, version->definition));
    output.document(document);
    return {};
}

QJsonObject toJson(const CoverageFigures::Group &group)
{
    return {{u"leads"_s, group.leads},
            {u"won"_s, group.won},
            {u"wonRate"_s, toJson(group.wonRate())},
            {u"ci"_s, intervalToJson(group.wonRate())}};
}

QJsonObject toJson(const CoverageFigures &figures, const DefinitionVersion &version)
{
    QJsonArray clauses;
    for (const CoverageFigures::Clause &clause : figures.clauses)
        clauses.append(QJsonObject{{u"key"_s, clause.key},
                                   {u"present"_s, toJson(wilsonRate(clause.present, figures.leads))},
                                   {u"held"_s, clause.held},
                                   {u"failed"_s, clause.failed},
                                   {u"unknown"_s, clause.unknown}});
    return {{u"version"_s, version.agreement.version},   {u"leads"_s, figures.leads},
            {u"missingData"_s, figures.missingData},     {u"clauses"_s, clauses},
            {u"qualified"_s, toJson(figures.qualified)}, {u"rest"_s, toJson(figures.rest)}};
}

void showCoverage(Output &output, const CoverageFigures &figures, const SalesReadyDefinition &definition)
{
    constexpr auto right = OutputColumn::Side::Right;
    output.line(u"%1 of the last twelve months, as known now"_s.arg(counted(figures.leads, u"lead"_s, u"leads"_s)));
    QList<OutputRow> rows;
    for (qsizetype i = 0; i < figures.clauses.size(); ++i) {
        const CoverageFigures::Clause &clause = figures.clauses[i];
        const QString &name = definition.clauses[i].name;
        rows.append({name.isEmpty() ? clause.key : name, percentText(wilsonRate(clause.present, figures.leads)),
                     clause.held, clause.failed, clause.unknown});
    }
    output.table({{u"name"_s, u"Clause"_s},
                  {u"present"_s, u"Known (95 %)"_s, right},
                  {u"held"_s, u"✓"_s, right},
                  {u"failed"_s, u"✗"_s, right},
                  {u"unknown"_s, u"?"_s, right}},
                 rows);
    output.line();
    output.table(
        {{u"group"_s, u"Group"_s},
         {u"leads"_s, u"Leads"_s, right},
         {u"won"_s, u"Won"_s, right},
         {u"wonRate"_s, u"Won (95 %)"_s, right}},
        {{u"Would qualify"_s, figures.qualified.leads, figures.qualified.won, percentText(figures.qualified.wonRate())},
         {u"The rest"_s, figures.rest.leads, figures.rest.won, percentText(figures.rest.wonRate())}});
    output.line(u"%1 of the rest lack data alone."_s.arg(figures.missingData));
}

Result<void> coverage(Session &session, const DefinitionOptions &options)
{
    const auto version = versionFor(session, options);
    if (!version)
        return failure(version);
    const auto figures = reading(session, [version = *version, now = session.clock().now()](Connection &connection) {
        return CoverageReport(connection).figures(version, now);
    });
    if (!figures)
        return failure(figures);
    if (session.output().isJson())
        session.output().document(toJson(*figures, *version));
    else
        showCoverage(session.output(), *figures, version->definition);
    return {};
}

Result<void> draft(Session &session, const DefinitionOptions &options)
{
    const auto body = documentFrom(options.file);
    if (!body)
        return failure(body);
    return tellVersion(session.output(),
                       writing(session,
                               [body = *body, options](DefinitionStore &store, const Stamp &stamp) {
                                   return store.draft(body, options.summary, stamp);
                               }),
                       u"Stored the definition as %1."_s);
}

Result<void> activate(Session &session, const DefinitionOptions &options)
{
    return tellVersion(session.output(),
                       writing(session,
                               [options](DefinitionStore &store, const Stamp &stamp) {
                                   return store.activate(options.versionNumber(), stamp);
                               }),
                       u"The definition counts as %1."_s);
}

Result<void> run(Session &session, const DefinitionOptions &options)
{
    const auto database = session.database(options.dryRun ? Session::Purpose::Reading : Session::Purpose::Writing);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    QualificationRunner runner(**database, *author, builtInFields());
    const auto outcome = runner.run(
        [&session](qint64 done, qint64 total) { session.output().progress(u"Leads looked at"_s, done, total); },
        options.dryRun ? QualificationRunner::Mode::DryRun : QualificationRunner::Mode::Write);
    if (!outcome)
        return failure(outcome);
    if (session.output().isJson()) {
        session.output().document(
            QJsonObject{{u"version"_s, outcome->version},
                        {u"looked"_s, outcome->looked},
                        {u"qualified"_s, outcome->qualified},
                        {u"batch"_s, outcome->batch.isValid() ? QJsonValue(outcome->batch.value()) : QJsonValue()}});
        return {};
    }
    session.output().line((options.dryRun ? u"%1 of %2 would be moved as ready for sales by version %3."_s
                                          : u"%1 of %2 are ready for sales by version %3."_s)
                              .arg(outcome->qualified)
                              .arg(leadsText(outcome->looked))
                              .arg(outcome->version));
    if (outcome->batch.isValid())
        session.output().line(u"Take it back with: batonctl history undo %1"_s.arg(outcome->batch.value()));
    return {};
}

void addReadingVerbs(Room &room)
{
    auto shown = std::make_shared<DefinitionOptions>();
    room.verb({"show", "Show the definition, or what each of its clauses says of a lead",
               "batonctl -w acme.baton definition show L-000123"},
              [shown](Session &session) { return show(session, *shown); })
        .optionalArgument("no", shown->lead, "A lead's number, as L-000123")
        .option("--version", shown->version, "This version instead of the active one");
    auto covered = std::make_shared<DefinitionOptions>();
    room.verb({"coverage", "How many leads of a year have the data, would qualify, and were won",
               "batonctl -w acme.baton definition coverage --json"},
              [covered](Session &session) { return coverage(session, *covered); })
        .option("--version", covered->version, "This version instead of the active one");
}

} // namespace

void addDefinitionRoom(CommandLine &commands)
{
    Room room = commands.room("definition", "When a lead is ready for sales");
    addReadingVerbs(room);
    auto drafted = std::make_shared<DefinitionOptions>();
    room.verb({"draft", "Store a new version of the definition, read from a JSON file",
               "batonctl -w acme.baton definition draft definition.json --summary 'From ten employees on'"},
              [drafted](Session &session) { return draft(session, *drafted); })
        .argument("file", drafted->file, "The definition: logic, needed, clauses")
        .option("--summary", drafted->summary, "What changed");
    addSignVerb(room, AgreementKind::Definition);
    auto activated = std::make_shared<DefinitionOptions>();
    room.verb({"activate", "Make a version count that marketing and sales have signed",
               "batonctl -w acme.baton definition activate"},
              [activated](Session &session) { return activate(session, *activated); })
        .option("--version", activated->version, "This version instead of the newest draft");
    auto ran = std::make_shared<DefinitionOptions>();
    room.verb({"run", "Move the leads that are ready to the stage mql", "batonctl -w acme.baton definition run"},
              [ran](Session &session) { return run(session, *ran); })
        .flag("--dry-run", ran->dryRun, "Say how many would be moved, and move none");
}

} // namespace baton
