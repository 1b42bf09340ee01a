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
            {u"seconds"_s, secondsOf(outcome.duration)},
            {u"error"_s, outcome.error ? toJson(*outcome.error)[u"error"_s] : QJsonValue()}};
}

void show(Output &output, const QList<JobOutcome> &outcomes)
{
    if (output.isJson()) {
        QJsonArray ran;
        for (const JobOutcome &outcome : outcomes)
            ran.append(toJson(outcome));
        output.document(QJsonObject{{u"ran"_s, ran}});
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
                  {u"items"_s, u"Leads"_s, right},
                  {u"seconds"_s, u"Seconds"_s, right}},
                 rows);
    for (const JobOutcome &outcome : outcomes)
        if (outcome.error)
            output.note(outcome.key + u": "_s + englishText(*outcome.error));
}

Result<void> run(Session &session)
{
    const auto database = session.database(Session::Purpose::Writing);
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
    const auto outcomes = runner.run(watch);
    if (!outcomes)
        return failure(outcomes);
    show(session.output(), *outcomes);
    if (std::ranges::find(*outcomes, JobOutcome::State::Failed, &JobOutcome::state) != outcomes->end())
        session.markFailed();
    return {};
}

} // namespace

void addJobsRoom(CommandLine &commands)
{
    Room room = commands.room("jobs", "What a scheduler does again and again");
    auto once = std::make_shared<bool>(true);
    room.verb({"run",
               "Score the leads, find those that are ready, and route those that wait; one that fails does not "
               "keep the others from running",
               "batonctl -w acme.baton jobs run --once"},
              [once](Session &session) { return run(session); })
        .flag("--once", *once, "What is due now, and end (as without it)");
}

} // namespace baton
