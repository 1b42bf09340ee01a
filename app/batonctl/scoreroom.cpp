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

#include "leads/leadnumber.h"
#include "scoring/scorereport.h"
#include "scoring/scorerunner.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct ScoreOptions : VersionChoice
{
    QString lead;
    QString file;
    QString summary;
    bool dryRun = false;
};

double pointsOf(qint64 value)
{
    return static_cast<double>(value) / Score::scale;
}

/// As the cells of a table show points.
QString pointsText(qint64 value)
{
    return QString::number(pointsOf(value), 'f', 1);
}

void showPlan(Output &output, const ScoreRunner::Outcome &outcome)
{
    if (output.isJson()) {
        QJsonArray bands;
        for (auto band = outcome.bands.cbegin(); band != outcome.bands.cend(); ++band)
            bands.append(QJsonObject{
                {u"band"_s, textToJson(band.key())}, {u"before"_s, band->before}, {u"after"_s, band->after}});
        output.document(QJsonObject{{u"scored"_s, outcome.scored},
                                    {u"changed"_s, outcome.changed},
                                    {u"bands"_s, bands},
                                    {u"version"_s, outcome.agreement.version},
                                    {u"activated"_s, false}});
        return;
    }
    constexpr auto right = OutputColumn::Side::Right;
    QList<OutputRow> rows;
    for (auto band = outcome.bands.cbegin(); band != outcome.bands.cend(); ++band)
        rows.append({band.key().isEmpty() ? u"never scored"_s : band.key(), band->before, band->after});
    output.table({{u"band"_s, u"Band"_s}, {u"before"_s, u"Stored"_s, right}, {u"after"_s, u"Would be"_s, right}}, rows);
    output.line(u"Of %1, the scores of %2 would change by %3. Nothing was stored."_s.arg(leadsText(outcome.scored))
                    .arg(outcome.changed)
                    .arg(versionText(outcome.agreement)));
}

Result<void> run(Session &session, const ScoreOptions &options)
{
    ScoreRunner::Options wanted{.leads = {}, .version = options.versionNumber()};
    wanted.mode = options.dryRun ? ScoreRunner::Mode::DryRun : ScoreRunner::Mode::Write;
    if (!options.lead.isEmpty()) {
        const auto lead = leadFrom(options.lead);
        if (!lead)
            return failure(lead);
        wanted.leads.append(*lead);
    }
    const auto runner = session.open<ScoreRunner>(
        options.dryRun ? Session::Purpose::Reading : Session::Purpose::Writing, builtInFields());
    if (!runner)
        return failure(runner);
    const auto outcome = (*runner)->run(
        wanted, [&session](qint64 done, qint64 total) { session.output().progress(u"Leads scored"_s, done, total); });
    if (!outcome)
        return failure(outcome);
    if (!wanted.leads.isEmpty() && outcome->scored == 0)
        return failure(Error::Kind::NotFound, u"lead.unknown"_s, {{u"record"_s, options.lead}});
    Output &output = session.output();
    if (options.dryRun) {
        showPlan(output, *outcome);
        return {};
    }
    if (outcome->hasActivated)
        output.note(u"No score model was active; version %1 counts from now on."_s.arg(outcome->agreement.version));
    if (output.isJson())
        output.document(QJsonObject{{u"scored"_s, outcome->scored},
                                    {u"version"_s, outcome->agreement.version},
                                    {u"activated"_s, outcome->hasActivated},
                                    {u"asOf"_s, toIsoText(session.clock().now())}});
    else
        output.line(u"Scored %1 by %2."_s.arg(leadsText(outcome->scored), versionText(outcome->agreement)));
    return {};
}

/// A contribution's name for people.
QString nameOf(const Contribution &contribution, const ScoreModel &model)
{
    switch (contribution.kind) {
    case Contribution::Kind::Rule: break;
    case Contribution::Kind::Cap: return u"Beyond the cap of "_s + contribution.key.section(u':', 2);
    case Contribution::Kind::Limit: return u"Beyond 100 points"_s;
    case Contribution::Kind::Floor: return u"Not below 0"_s;
    }
    const ScoreRule *rule = model.find(contribution.key);
    return rule && !rule->name.isEmpty() ? rule->name : contribution.key;
}

QJsonValue toJson(const std::optional<StoredScore> &stored)
{
    if (!stored)
        return {};
    return QJsonObject{{u"fit"_s, pointsOf(stored->fit)},
                       {u"engagement"_s, pointsOf(stored->engagement)},
                       {u"score"_s, pointsOf(stored->fit + stored->engagement)},
                       {u"band"_s, stored->band},
                       {u"at"_s, toIsoText(stored->scoredAt)}};
}

QJsonArray toJson(const QList<ScoreChange> &changes)
{
    QJsonArray array;
    for (const ScoreChange &change : changes)
        array.append(QJsonObject{{u"at"_s, toIsoText(change.at)},
                                 {u"reason"_s, change.reason},
                                 {u"before"_s, change.before ? QJsonValue(pointsOf(*change.before)) : QJsonValue()},
                                 {u"after"_s, pointsOf(change.after)}});
    return array;
}

QJsonObject toJson(LeadId lead, const ExplainedScore &explained, const ScoreModelVersion &version, Instant now)
{
    QJsonArray contributions;
    for (qsizetype i = 0; i < explained.reasons.size(); ++i) {
        const Contribution &contribution = explained.score.contributions[i];
        contributions.append(QJsonObject{{u"rule"_s, contribution.key},
                                         {u"name"_s, nameOf(contribution, version.model)},
                                         {u"part"_s, keyOf(contribution.part)},
                                         {u"points"_s, contribution.points},
                                         {u"value"_s, pointsOf(contribution.value)},
                                         {u"why"_s, textToJson(explained.reasons[i])}});
    }
    return {{u"no"_s, leadNumber(lead)},
            {u"version"_s, version.agreement.version},
            {u"asOf"_s, toIsoText(now)},
            {u"fit"_s, pointsOf(explained.score.fit)},
            {u"engagement"_s, pointsOf(explained.score.engagement)},
            {u"score"_s, pointsOf(explained.score.total())},
            {u"grade"_s, explained.score.grade},
            {u"band"_s, explained.score.band()},
            {u"disqualifiers"_s, QJsonArray::fromStringList(explained.score.disqualifiers)},
            {u"contributions"_s, contributions},
            {u"stored"_s, toJson(explained.stored)},
            {u"behind"_s, explained.isBehind},
            {u"changes"_s, toJson(explained.changes)}};
}

/// Why, for people: of a rule that counts events, how many there were and when the last of them was.
QString whyText(const Contribution &contribution, const QString &reason, const ScoreModel &model)
{
    const ScoreRule *rule = model.find(contribution.key);
    if (contribution.kind != Contribution::Kind::Rule || !rule || rule->condition || !reason.startsWith(rule->event))
        return reason;
    const QStringList parts = reason.sliced(rule->event.size() + 2).split(u", "_s);
    const QString times = wordsOf(rule->event) + u", "_s + counted(parts.first().toLongLong(), u"time"_s, u"times"_s);
    return parts.size() < 2 ? times : QString(times + u", last at "_s + parts.last());
}

void showScore(Output &output, const ExplainedScore &explained, const ScoreModel &model)
{
    const Score &score = explained.score;
    output.pairs({{u"Fit"_s, pointsText(score.fit)},
                  {u"Engagement"_s, pointsText(score.engagement)},
                  {u"Score"_s, pointsText(score.total())},
                  {u"Band"_s, score.band()}});
    for (const QString &key : score.disqualifiers) {
        const ScoreRule *rule = model.find(key);
        output.line(u"Disqualified: "_s + (rule->name.isEmpty() ? key : rule->name));
    }
    QList<OutputRow> rows;
    for (qsizetype i = 0; i < explained.reasons.size(); ++i) {
        const Contribution &contribution = score.contributions[i];
        rows.append({keyOf(contribution.part), nameOf(contribution, model), pointsOf(contribution.value),
                     whyText(contribution, explained.reasons[i], model)});
    }
    output.line();
    output.table({{u"part"_s, u"Part"_s, OutputColumn::Side::Left, OutputColumn::Cells::Keys},
                  {u"name"_s, u"Rule"_s},
                  {u"value"_s, u"Points"_s, OutputColumn::Side::Right, OutputColumn::Cells::Points},
                  {u"why"_s, u"Why"_s}},
                 rows);
}

Result<void> show(Session &session, const ScoreOptions &options)
{
    const auto lead = leadFrom(options.lead);
    if (!lead)
        return failure(lead);
    const auto runner = session.open<ScoreRunner>(Session::Purpose::Reading, builtInFields());
    if (!runner)
        return failure(runner);
    const auto version = (*runner)->model(options.versionNumber());
    if (!version)
        return failure(version);
    const Instant now = session.clock().now();
    const auto explained = (*runner)->explain(*lead, *version, now);
    if (!explained)
        return failure(explained);
    Output &output = session.output();
    if (!version->agreement.id.isValid())
        output.note(u"No score model is stored yet; this is the one that Baton brings along."_s);
    if (output.isJson())
        output.document(toJson(*lead, *explained, *version, now));
    else
        showScore(output, *explained, version->model);
    if (explained->isBehind)
        output.note(u"The stored score is older than the last change; \"score run\" brings it up to date."_s);
    return {};
}

QJsonObject toJson(const ScoreFigures &figures)
{
    const auto number = [](const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    QJsonArray bands;
    for (const ScoreFigures::Band &band : figures.bands)
        bands.append(QJsonObject{{u"band"_s, band.band},
                                 {u"leads"_s, band.leads},
                                 {u"won"_s, band.won},
                                 {u"wonRate"_s, toJson(band.wonRate)},
                                 {u"ci"_s, intervalToJson(band.wonRate)},
                                 {u"lift"_s, number(band.lift)}});
    return {{u"bands"_s, bands},
            {u"leads"_s, figures.leads},
            {u"won"_s, figures.won},
            {u"wonRate"_s, toJson(figures.wonRate)},
            {u"ci"_s, intervalToJson(figures.wonRate)},
            {u"auc"_s, number(figures.areaUnderCurve)},
            {u"oldest"_s, figures.oldest ? QJsonValue(toIsoText(*figures.oldest)) : QJsonValue()},
            {u"newest"_s, figures.newest ? QJsonValue(toIsoText(*figures.newest)) : QJsonValue()}};
}

Result<void> report(Session &session)
{
    const auto database = session.database(Session::Purpose::Reading);
    if (!database)
        return failure(database);
    const auto figures =
        session.wait((*database)->read([](Connection &connection) { return ScoreReport(connection).figures(); }),
                     u"Reading the scores, seconds"_s);
    if (!figures)
        return failure(figures);
    Output &output = session.output();
    if (session.options().now && figures->newest)
        output.note(u"These are the scores that are stored, worked out from %1 to %2; --now works out none anew."_s.arg(
            toIsoText(*figures->oldest), toIsoText(*figures->newest)));
    if (output.isJson()) {
        output.document(toJson(*figures));
        return {};
    }
    constexpr auto right = OutputColumn::Side::Right;
    QList<OutputRow> rows;
    for (const ScoreFigures::Band &band : figures->bands)
        rows.append({band.band, band.leads, band.won, percentText(band.wonRate),
                     band.lift ? QJsonValue(QString::number(*band.lift, 'f', 2)) : QJsonValue()});
    output.table({{u"band"_s, u"Band"_s},
                  {u"leads"_s, u"Leads"_s, right},
                  {u"won"_s, u"Won"_s, right},
                  {u"wonRate"_s, u"Won (95 %)"_s, right},
                  {u"lift"_s, u"Lift"_s, right}},
                 rows);
    if (figures->areaUnderCurve)
        output.line(u"Area under the curve: "_s + QString::number(*figures->areaUnderCurve, 'f', 4));
    return {};
}

Result<void> draft(Session &session, const ScoreOptions &options)
{
    const auto body = documentFrom(options.file);
    if (!body)
        return failure(body);
    const auto runner = session.open<ScoreRunner>(Session::Purpose::Writing, builtInFields());
    if (!runner)
        return failure(runner);
    return tellVersion(session.output(), (*runner)->draft(*body, options.summary), u"Stored the score model as %1."_s);
}

Result<void> activate(Session &session, const ScoreOptions &options)
{
    const auto runner = session.open<ScoreRunner>(Session::Purpose::Writing, builtInFields());
    if (!runner)
        return failure(runner);
    return tellVersion(session.output(), (*runner)->activate(options.versionNumber()),
                       u"The score model counts as %1."_s);
}

} // namespace

void addScoreRoom(CommandLine &commands)
{
    Room room = commands.room("score", "Score leads by fit and engagement");
    auto ran = std::make_shared<ScoreOptions>();
    room.verb({"run", "Score all leads, or one, and keep the scores", "batonctl -w acme.baton score run"},
              [ran](Session &session) { return run(session, *ran); })
        .option("--lead", ran->lead, "This lead alone, as L-000123")
        .option("--version", ran->version, "Score by this version: the active one, or any other with --dry-run")
        .flag("--dry-run", ran->dryRun, "Say what would change, by band, and store nothing");
    auto shown = std::make_shared<ScoreOptions>();
    room.verb({"show", "Explain a lead's score, rule by rule", "batonctl -w acme.baton score show L-000123 --json"},
              [shown](Session &session) { return show(session, *shown); })
        .argument("no", shown->lead, "The lead's number, as L-000123")
        .option("--version", shown->version, "Explain by this version instead of the active one");
    room.verb({"report", "Leads and won share of each band", "batonctl -w acme.baton score report"}, report);
    auto drafted = std::make_shared<ScoreOptions>();
    room.verb({"draft", "Store a new version of the score model, read from a JSON file",
               "batonctl -w acme.baton score draft model.json --summary 'Webinars count more'"},
              [drafted](Session &session) { return draft(session, *drafted); })
        .argument("file", drafted->file, "The model: fit, engagement, negative, disqualifiers, caps, thresholds")
        .option("--summary", drafted->summary, "What changed");
    addSignVerb(room, AgreementKind::ScoreModel);
    auto activated = std::make_shared<ScoreOptions>();
    room.verb({"activate", "Make a version of the score model count that sales has signed",
               "batonctl -w acme.baton score activate"},
              [activated](Session &session) { return activate(session, *activated); })
        .option("--version", activated->version, "This version instead of the newest draft");
}

} // namespace baton
