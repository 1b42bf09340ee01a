// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "startup.h"
#include "words.h"

#include "common/wording.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Answers --help and --version, where there is no display, too. Returns whether there was nothing else to do.
bool isAnswered(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const baton::Words words;
    const auto asked = baton::Arguments::askedWords(QCoreApplication::arguments());
    std::fputs(qPrintable(asked.value_or(QString())), stdout);
    return asked.has_value();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"baton"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));
    if (isAnswered(argc, argv))
        return 0;
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Baton"_s);
    QApplication::setDesktopFileName(u"baton"_s);
    const auto arguments = baton::Arguments::parse(QApplication::arguments());
    if (!arguments) {
        std::fputs(qPrintable(baton::errorText(arguments.error()) + u'\n'), stderr);
        return 2;
    }
    return baton::runWindow(*arguments);
}
