// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "composition.h"

#include "common/wording.h"

#include <QApplication>
#include <QFontDatabase>
#include <QTranslator>

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

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"baton"_s);
    QApplication::setApplicationDisplayName(u"Baton"_s);
    QApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));
    QApplication::setDesktopFileName(u"baton"_s);

    const auto arguments = baton::Arguments::parse(QApplication::arguments());
    if (!arguments) {
        std::fputs(qPrintable(baton::errorText(arguments.error()) + u'\n'), stderr);
        return 2;
    }
    if (arguments->surroundings == baton::Arguments::Surroundings::Fixed)
        fixSurroundings();
    // English has a file too, for its plurals.
    QTranslator translator;
    if (translator.load(QLocale(), u"baton"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/baton_en"_s))
        QApplication::installTranslator(&translator);

    baton::Composition composition(*arguments);
    composition.start();
    return QApplication::exec();
}
