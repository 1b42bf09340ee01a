// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace baton {

Words::Words()
{
    if (m_ofQt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_ofQt);
    // English has a file too, for its plurals. What is installed last is asked first.
    if (m_own.load(QLocale(), u"baton"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/baton_en"_s))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace baton
