// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rooms.h"

#include "command.h"
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

Result<void> showHelp(const CommandLine &commands, const QStringList &path, Session &session)
{
    const auto text = commands.helpText(path);
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

    auto path = std::make_shared<QStringList>();
    commands
        .verb({"help", "Explain a room or a verb", "batonctl help leads list"},
              [&commands, path](Session &session) { return showHelp(commands, *path, session); })
        .optionalArguments("topic", *path, "A room, or a room and its verb");
}

} // namespace baton
