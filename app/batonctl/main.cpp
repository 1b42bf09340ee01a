// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"
#include "rooms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"batonctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));

    baton::CommandLine commands;
    baton::addAllRooms(commands);
    return commands.run(argc, argv);
}
