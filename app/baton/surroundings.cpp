// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "surroundings.h"

#include <QApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace baton {

void fixSurroundings()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFont font(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : u"DejaVu Sans"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

} // namespace baton
