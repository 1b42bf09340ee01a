// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "composition.h"
#include "words.h"

#include "common/wording.h"

#include <QApplication>
#include <QFontDatabase>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Takes away what differs between machines: the desktop's font and the language.
void fixSurroundings()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFont font(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : u"DejaVu Sans"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

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
    if (arguments->surroundings == baton::Arguments::Surroundings::Fixed)
        fixSurroundings();
    const baton::Words words;
    baton::Composition composition(*arguments);
    composition.start();
    return QApplication::exec();
}
