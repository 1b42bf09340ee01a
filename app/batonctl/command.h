// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"
#include "support/result.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace CLI {
class App;
}

namespace baton {

class Session;
struct VerbTable;

/// What a verb is called, what it does in a few words, and one line that shows it at work.
struct VerbText
{
    const char *name;
    const char *does;
    const char *example;
};

/// The work of a verb once its arguments are read. It writes its answer to the session's output.
using VerbWork = std::function<Result<void>(Session &)>;

/// The arguments of one verb. Targets must live as long as the verb's work, which is why they stand in a shared struct
/// that the work captures. A value that cannot be read is a usage error before any work begins.
class VerbSyntax
{
public:
    explicit VerbSyntax(CLI::App &app)
        : m_app(app)
    {}

    /// Arguments by position: one that must be there, one that may be, one or more, any number.
    VerbSyntax &argument(const char *name, QString &target, const char *does);
    VerbSyntax &optionalArgument(const char *name, QString &target, const char *does);
    VerbSyntax &arguments(const char *name, QStringList &target, const char *does);
    VerbSyntax &optionalArguments(const char *name, QStringList &target, const char *does);

    /// Options by name: "--where". The target's value beforehand is the default.
    VerbSyntax &option(const char *name, QString &target, const char *does);
    VerbSyntax &option(const char *name, qint64 &target, const char *does);
    VerbSyntax &option(const char *name, std::optional<qint64> &target, const char *does);
    VerbSyntax &option(const char *name, std::optional<Instant> &target, const char *does);
    /// A number of things: wrong usage below nothing.
    VerbSyntax &count(const char *name, std::optional<qint64> &target, const char *does);
    /// May be given several times.
    VerbSyntax &options(const char *name, QStringList &target, const char *does);
    VerbSyntax &requiredOption(const char *name, QString &target, const char *does);
    VerbSyntax &choice(const char *name, QString &target, const QStringList &allowed, const char *does);
    VerbSyntax &flag(const char *name, bool &target, const char *does);
    /// The option `name` without the option `other` is wrong usage.
    VerbSyntax &needs(const char *name, const char *other);

private:
    CLI::App &m_app;
};

/// A room of the command line: "leads", with its verbs.
class Room
{
public:
    Room(CLI::App &app, QString name, VerbTable &table)
        : m_app(app)
        , m_name(std::move(name))
        , m_table(table)
    {}

    VerbSyntax verb(const VerbText &text, VerbWork work);

private:
    CLI::App &m_app;
    QString m_name;
    VerbTable &m_table;
};

/// The whole grammar: global options, rooms, verbs. Parses one command line and runs the chosen verb.
class CommandLine
{
public:
    CommandLine();
    ~CommandLine();
    Q_DISABLE_COPY_MOVE(CommandLine)

    Room room(const char *name, const char *does);
    /// A verb without a room: "version".
    VerbSyntax verb(const VerbText &text, VerbWork work);

    /// The help of a room or of a room's verb; the whole where the path is empty. Errors: NotFound "help.unknown".
    [[nodiscard]] Result<QString> helpText(const QStringList &path) const;
    /// Every verb: {room, verb, does, example}.
    [[nodiscard]] QJsonArray verbs() const;

    /// Parses, runs, and returns the exit code: 0 done, 1 refused or failed, 2 usage.
    int run(int count, char **arguments);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace baton
