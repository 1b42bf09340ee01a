// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include "session.h"
#include "verbtable.h"

#include "common/wording.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <string_view>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr int done = 0;
constexpr int refused = 1;
constexpr int usage = 2;

constexpr const char *aboutWorkspace = "A .baton file or postgresql://user@host/db (default: $BATON_WORKSPACE)";
constexpr const char *footer = "Exit codes: 0 done, 1 refused or failed, 2 wrong usage.\n"
                               "Example: batonctl -w acme.baton leads count --where 'stage = won'";

/// A usage error keeps JSON callers in JSON; what could not be parsed cannot say so itself.
OutputForm formAskedFor(int count, char **arguments)
{
    for (int i = 1; i < count; ++i) {
        const std::string_view argument(arguments[i]);
        if (argument == "--")
            break;
        if (argument == "--json")
            return OutputForm::Json;
    }
    return OutputForm::Text;
}

/// The word that names neither a room nor a verb, in front of --help: CLI11 explains what stands before it instead.
std::optional<QString> unknownVerb(const CLI::App &app, const VerbTable &verbs)
{
    const auto left = app.remaining(true);
    if (verbs.chosen() || left.empty() || left.front().starts_with('-'))
        return std::nullopt;
    return QString::fromStdString(left.front());
}

QString noSuchVerb(const QString &name)
{
    return u"There is no room or verb \""_s + name + u"\"."_s;
}

/// CLI11 says "A subcommand is required" for a wrong name too.
QString usageWords(const CLI::App &app, const CLI::ParseError &error)
{
    const bool lacksVerb = dynamic_cast<const CLI::RequiredError *>(&error) != nullptr
        && std::string_view(error.what()).find("subcommand") != std::string_view::npos;
    if (!lacksVerb)
        return QString::fromUtf8(error.what());
    const auto left = app.remaining(true);
    return left.empty() ? u"What is to be done? Name a room and a verb."_s
                        : noSuchVerb(QString::fromStdString(left.front()));
}

} // namespace

VerbSyntax VerbTable::add(CLI::App &parent, const QString &room, const VerbText &text, VerbWork work)
{
    CLI::App *app = parent.add_subcommand(text.name, text.does);
    app->footer(std::string("Example: ") + text.example);
    entries.append({room, text, std::move(work), app});
    return VerbSyntax(*app);
}

const VerbTable::Entry *VerbTable::chosen() const
{
    for (const Entry &entry : entries) {
        if (entry.app->parsed())
            return &entry;
    }
    return nullptr;
}

struct CommandLine::Private
{
    CLI::App app{"Baton: campaign and lead management, without a window", "batonctl"};
    VerbTable verbs;
    Session::Options options;
    bool json = false;

    int report(Output &output, const Result<void> &result) const;
    int reportUsage(const CLI::ParseError &error, OutputForm form) const;
};

CommandLine::CommandLine()
    : m_private(std::make_unique<Private>())
{
    CLI::App &app = m_private->app;
    Session::Options &options = m_private->options;
    options.workspace = qEnvironmentVariable("BATON_WORKSPACE");
    app.set_help_flag("-h,--help", "Show this help");
    app.set_version_flag("--version", "batonctl " BATON_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.footer(footer);
    VerbSyntax(app)
        .option("-w,--workspace", options.workspace, aboutWorkspace)
        .option("--as", options.actor, "Who acts: a user's name or alias; a shared workspace takes the login instead")
        .option("--now", options.now, "The clock, ISO 8601: for reads, and for what a verb stamps in a local file")
        .option("--known-at", options.knownAt, "Hide what was recorded later, ISO 8601")
        .flag("--json", m_private->json, "One JSON document on stdout");
}

CommandLine::~CommandLine() = default;

Room CommandLine::room(const char *name, const char *does)
{
    CLI::App *app = m_private->app.add_subcommand(name, does);
    app->require_subcommand(1);
    return {*app, QString::fromLatin1(name), m_private->verbs};
}

VerbSyntax CommandLine::verb(const VerbText &text, VerbWork work)
{
    return m_private->verbs.add(m_private->app, {}, text, std::move(work));
}

QJsonArray CommandLine::verbs() const
{
    QJsonArray verbs;
    for (const VerbTable::Entry &entry : std::as_const(m_private->verbs.entries)) {
        verbs.append(QJsonObject{{u"room"_s, textToJson(entry.room)},
                                 {u"verb"_s, QString::fromLatin1(entry.text.name)},
                                 {u"does"_s, QString::fromUtf8(entry.text.does)},
                                 {u"example"_s, QString::fromUtf8(entry.text.example)}});
    }
    return verbs;
}

Result<QString> CommandLine::helpText(const QStringList &path) const
{
    const CLI::App *app = &m_private->app;
    std::string name = app->get_name();
    for (const QString &part : path) {
        const std::string wanted = part.toStdString();
        const auto below =
            app->get_subcommands([&wanted](const CLI::App *child) { return child->get_name() == wanted; });
        if (below.empty())
            return failure(Error::Kind::NotFound, u"help.unknown"_s, {{u"name"_s, part}});
        app = below.front();
        name += " " + wanted;
    }
    // Not App::help(), which explains the verb that is being run: "help" itself.
    const auto formatter = app->get_formatter();
    return QString::fromStdString(formatter->make_help(app, name, CLI::AppFormatMode::Normal));
}

/// Whether a format of records was asked for.
static bool streamsRecords(const CLI::App &app)
{
    for (const CLI::App *child : app.get_subcommands()) {
        const CLI::Option *format = child->get_option_no_throw("--format");
        if ((format != nullptr && format->count() > 0) || streamsRecords(*child))
            return true;
    }
    return false;
}

int CommandLine::run(int count, char **arguments)
{
    try {
        m_private->app.parse(count, arguments);
        if (m_private->json && streamsRecords(m_private->app))
            throw CLI::ValidationError("--format",
                                       "with --json the answer is one JSON document; leave one of them out");
        if (m_private->app.get_option("--as")->count() > 0 && m_private->options.actor.trimmed().isEmpty())
            throw CLI::ValidationError("--as", "names nobody; write a login or a name, or leave it out");
    } catch (const CLI::ParseError &error) {
        return m_private->reportUsage(error, formAskedFor(count, arguments));
    }
    m_private->options.form = m_private->json ? OutputForm::Json : OutputForm::Text;
    Session session(m_private->options);
    const VerbTable::Entry *chosen = m_private->verbs.chosen();
    Result<void> result = chosen->work(session);
    const int code = m_private->report(session.output(), result);
    return session.hasFailed() ? refused : code;
}

int CommandLine::Private::report(Output &output, const Result<void> &result) const
{
    if (!result) {
        if (output.isJson())
            output.document(toJson(result.error()));
        output.note(u"batonctl: "_s + englishText(result.error()));
    }
    const Result<void> written = output.finish();
    if (!written)
        output.note(u"batonctl: "_s + englishText(written.error()));
    return result && written ? done : refused;
}

int CommandLine::Private::reportUsage(const CLI::ParseError &error, OutputForm form) const
{
    // Asking for help or the version comes the same way as an error, with the code of success.
    const bool isAsking = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
    const auto unknown = isAsking ? unknownVerb(app, verbs) : std::nullopt;
    if (isAsking && !unknown)
        return app.exit(error);
    const QString what = unknown ? noSuchVerb(*unknown) : usageWords(app, error);
    Output output(form);
    if (output.isJson()) {
        const QJsonObject words{
            {u"kind"_s, u"usage"_s}, {u"code"_s, u"usage"_s}, {u"message"_s, what}, {u"where"_s, QJsonValue()}};
        output.document(QJsonObject{{u"error"_s, words}});
    }
    output.note(u"batonctl: "_s + what + u"\nTry \"batonctl --help\", or --help after a room or a verb."_s);
    return output.finish() ? usage : refused;
}

} // namespace baton
