// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/text.h"

#include <QList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
}

/// comparisonKey() of ASCII in one pass: imports ask for several keys a row, and most of what they ask for is ASCII.
QString asciiKey(QStringView text)
{
    QString key(text.size(), Qt::Uninitialized);
    QChar *end = key.data();
    bool isGapBefore = false;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u' ' || (unit >= u'\t' && unit <= u'\r')) {
            isGapBefore = end != key.data();
            continue;
        }
        if (std::exchange(isGapBefore, false))
            *end++ = u' ';
        *end++ = unit >= u'A' && unit <= u'Z' ? QChar(static_cast<char16_t>(unit + (u'a' - u'A'))) : c;
    }
    key.truncate(end - key.constData());
    return key;
}

void appendAsciiWords(QString &words, QStringView key)
{
    bool inWord = false;
    for (const QChar c : key) {
        const bool isInside = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isInside && !inWord)
            words += u' ';
        if (isInside)
            words += c;
        inWord = isInside;
    }
}

} // namespace

QString comparisonKey(QStringView text)
{
    if (isAscii(text))
        return asciiKey(text);
    return text.toString().simplified().toCaseFolded();
}

QString foldedKey(QStringView text)
{
    const QString key = comparisonKey(text);
    if (isAscii(key))
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
        const QString key = foldedKey(part);
        if (isAscii(key)) {
            appendAsciiWords(words, key);
            continue;
        }
        bool inWord = false;
        for (const char32_t c : key.toUcs4()) {
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
