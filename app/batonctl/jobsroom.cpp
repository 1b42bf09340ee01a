// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "fields.h"
#include "rooms.h"
#include "session.h"

#include "common/wording.h"
#include "jobs/duejobsrunner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

double secondsOf(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

QJsonObject toJson(const JobOutcome &outcome)
{
    return {{u"job"_s, outcome.key},
            {u"state"_s, keyOf(outcome.state)},
            {u"items"_s, outcome.items},
            {u"batch"_s, outcome.batch.isValid() ? QJsonValue(outcome.batch.value()) : QJsonValue()},
            {u"seconds"_s, secondsOf(outcome.duration)},
            {u"error"_s, outcome.error ? toJson(*outcome.error)[u"error"_s] : QJsonValue()}};
}

void show(Output &output, const QList<JobOutcome> &outcomes, DueJobsRunner::Mode mode)
{
    const bool isDry = mode == DueJobsRunner::Mode::DryRun;
    if (output.isJson()) {
        QJsonArray ran;
        for (const JobOutcome &outcome : outcomes)
            ran.append(toJson(outcome));
        output.document(QJsonObject{{u"ran"_s, ran}, {u"dryRun"_s, isDry}});
        return;
    }
    constexpr auto right = OutputColumn::Side::Right;
    QList<OutputRow> rows;
    for (const JobOutcome &outcome : outcomes)
        rows.append(
            {outcome.key, keyOf(outcome.state), outcome.items, QString::number(secondsOf(outcome.duration), 'f', 1)});
    constexpr auto left = OutputColumn::Side::Left;
    constexpr auto keys = OutputColumn::Cells::Keys;
    output.table({{u"job"_s, u"Job"_s, left, keys},
                  {u"state"_s, u"State"_s, left, keys},
                  {u"items"_s, isDry ? u"Leads it would treat"_s : u"Leads"_s, right},
                  {u"seconds"_s, u"Seconds"_s, right}},
                 rows);
    for (const JobOutcome &outcome : outcomes)
        if (outcome.error)
            output.note(outcome.key + u": "_s + englishText(*outcome.error));
    if (isDry)
        output.line(u"Nothing was written. Each job is told by what is stored now, not by what those before it do."_s);
    // What came last goes first.
    for (auto outcome = outcomes.crbegin(); outcome != outcomes.crend(); ++outcome)
        if (outcome->batch.isValid())
            output.line(u"Take back what \"%1\" did with: batonctl history undo %2"_s.arg(outcome->key)
                            .arg(outcome->batch.value()));
}

Result<void> run(Session &session, DueJobsRunner::Mode mode)
{
    const auto database =
        session.database(mode == DueJobsRunner::Mode::DryRun ? Session::Purpose::Reading : Session::Purpose::Writing);
    if (!database)
        return failure(database);
    const auto author = session.author();
    if (!author)
        return failure(author);
    DueJobsRunner runner(**database, *author, builtInFields());
    JobWatch watch;
    watch.progress = [&session](const QString &job, qint64 done, qint64 total) {
        session.output().progress(job, done, total);
    };
    const auto outcomes = runner.run(watch, mode);
    if (!outcomes)
        return failure(outcomes);
    show(session.output(), *outcomes, mode);
    if (std::ranges::find(*outcomes, JobOutcome::State::Failed, &JobOutcome::state) != outcomes->end())
        session.markFailed();
    return {};
}

} // namespace

void addJobsRoom(CommandLine &commands)
{
    Room room = commands.room("jobs", "What a scheduler does again and again");
    auto once = std::make_shared<bool>(true);
    auto dryRun = std::make_shared<bool>(false);
    room.verb({"run",
               "Score the leads, find those that are ready, and route those that wait; one that fails does not "
               "keep the others from running",
               "batonctl -w acme.baton jobs run --once"},
              [once, dryRun](Session &session) {
                  return run(session, *dryRun ? DueJobsRunner::Mode::DryRun : DueJobsRunner::Mode::Write);
              })
        .flag("--once", *once, "What is due now, and end (as without it)")
        .flag("--dry-run", *dryRun, "Say what each job would do; write nothing");
}

} // namespace baton
