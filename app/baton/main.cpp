// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "composition.h"

#include "common/wording.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLibraryInfo>
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

/// Installs the words of the person's language. English has a file too, for its plurals.
void installWords(QTranslator &translator)
{
    if (translator.load(QLocale(), u"baton"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/baton_en"_s))
        QCoreApplication::installTranslator(&translator);
}

/// Qt's own words, as those of its file dialog, from where the system has them.
void installWordsOfQt(QTranslator &translator)
{
    if (translator.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&translator);
}

/// Answers --help and --version, where there is no display, too. Returns whether there was nothing else to do.
bool isAnswered(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    installWords(translator);
    const auto words = baton::Arguments::askedWords(QCoreApplication::arguments());
    if (words)
        std::fputs(qPrintable(*words), stdout);
    return words.has_value();
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
    QTranslator ofQt;
    installWordsOfQt(ofQt);
    QTranslator translator; // Asked first: what is installed last.
    installWords(translator);

    baton::Composition composition(*arguments);
    composition.start();
    return QApplication::exec();
}
