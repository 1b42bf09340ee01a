// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rooms.h"

#include "command.h"
#include "manpage.h"
#include "session.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<void> showVersion(Session &session)
{
    const QString version = QStringLiteral(BATON_VERSION);
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"version"_s, version}, {u"qt"_s, QString::fromLatin1(qVersion())}});
    else
        session.output().line(u"batonctl "_s + version + u" (Qt "_s + QString::fromLatin1(qVersion()) + u')');
    return {};
}

struct HelpOptions
{
    QStringList path;
    bool isManPage = false;
};

Result<void> showHelp(const CommandLine &commands, const HelpOptions &options, Session &session)
{
    const auto text = options.isManPage ? Result<QString>(manPage(commands)) : commands.helpText(options.path);
    if (!text)
        return failure(text);
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"text"_s, *text}, {u"verbs"_s, commands.verbs()}});
    else
        session.output().line(text->trimmed());
    return {};
}

} // namespace

void addGeneralVerbs(CommandLine &commands)
{
    commands.verb({"version", "Say which version this is", "batonctl version --json"}, showVersion);

    auto options = std::make_shared<HelpOptions>();
    commands
        .verb({"help", "Explain a room or a verb", "batonctl help leads list"},
              [&commands, options](Session &session) { return showHelp(commands, *options, session); })
        .optionalArguments("topic", options->path, "A room, or a room and its verb")
        .flag("--man", options->isManPage, "The whole as a manual page, in roff");
}

} // namespace baton
