// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startup.h"

#include "arguments.h"
#include "composition.h"
#include "singleinstance.h"
#include "surroundings.h"
#include "words.h"

#include <QApplication>
#include <QProcess>

namespace baton {

namespace {

/// What the person chose for the whole program, before there is anything that follows it.
[[nodiscard]] bool runSession(const Arguments &arguments, int *code)
{
    SingleInstance instance(SingleInstance::ownAddress());
    if (arguments.isSession()) {
        if (instance.handOver(arguments.target()))
            return false;
        applyChoices(ShellSettings());
    }
    const Words words;
    Composition composition(arguments);
    if (arguments.isSession()) {
        QObject::connect(&instance, &SingleInstance::requested, &composition, &Composition::receive);
        instance.listen();
    }
    composition.start();
    *code = QApplication::exec();
    instance.stop(); // What is still ending takes a while, and nothing can be handed to it any more.
    return composition.startsAgain();
}

} // namespace

void applyChoices(const ShellSettings &settings)
{
    QLocale::setDefault(settings.localeIn(QLocale::system()));
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * settings.textSize() / 100);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

/// Whether the program is to start again.
int runWindow(const Arguments &arguments)
{
    if (arguments.surroundings == Arguments::Surroundings::Fixed)
        fixSurroundings();
    int code = 0;
    // The new program finds nobody listening any more, and takes the workspace from what was open last.
    if (runSession(arguments, &code) && !QProcess::startDetached(QApplication::applicationFilePath(), {}))
        return 1;
    return code;
}

} // namespace baton
