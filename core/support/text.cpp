// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/text.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace baton {

QString comparisonKey(QStringView text)
{
    return text.toString().simplified().toCaseFolded();
}

QString foldedKey(QStringView text)
{
    const QString key = comparisonKey(text);
    const bool ascii = std::ranges::all_of(key, [](QChar c) { return c.unicode() < 128; });
    if (ascii)
        return key;
    QString folded;
    folded.reserve(key.size());
    for (const QChar c : key.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        // Letters that Unicode does not take apart but people do.
        if (c == u'ø')
            folded += u'o';
        else if (c == u'ß')
            folded += u"ss"_s;
        else if (c == u'ł')
            folded += u'l';
        else if (c == u'đ')
            folded += u'd';
        else if (c == u'æ')
            folded += u"ae"_s;
        else if (c == u'œ')
            folded += u"oe"_s;
        else if (c == u'ß')
            folded += u"ss"_s;
        else if (c == u'ı')
            folded += u'i';
        else
            folded += c;
    }
    return folded;
}

QString searchText(std::initializer_list<QStringView> parts)
{
    QString words;
    for (const QStringView part : parts) {
        bool inWord = false;
        for (const char32_t c : foldedKey(part).toUcs4()) {
            if (!QChar::isLetterOrNumber(c)) {
                inWord = false;
                continue;
            }
            if (!inWord)
                words += u' ';
            words += QStringView(QChar::fromUcs4(c));
            inWord = true;
        }
    }
    return words;
}

} // namespace baton
