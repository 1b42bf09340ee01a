// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/germantexts.h"

namespace baton {

/// A language that anybody can read and nobody speaks: what the catalogue has, with an accent on every letter and each
/// vowel twice. Words without accents have not come through it.
class PseudoTexts : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return m_catalogue.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        // Qt's own words have catalogues of their own.
        const bool isOfQt = QByteArrayView(context).startsWith('Q');
        if (!isOfQt && m_catalogue.translate(context, source, comment, n).isEmpty())
            return {};
        return accented(QString::fromUtf8(source));
    }

    [[nodiscard]] static QString accented(const QString &text)
    {
        static const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        static const QString accents = QStringLiteral("áƀćďéƒğĥíĵķľɱńóþɋŕšťúṽŵẋýžÁƁĆĎÉƑĞĤÍĴĶĽṀŃÓÞɊŔŠŤÚṼŴẊÝŽ");
        static const QString vowels = QStringLiteral("aeiouAEIOU");
        QString result;
        for (qsizetype at = 0; at < text.size(); ++at) {
            // %1, %L1, %n and %Ln stand for something.
            if (text[at] == u'%') {
                while (at < text.size() && (text[at] == u'%' || text[at] == u'L'))
                    result += text[at++];
                if (at < text.size())
                    result += text[at];
                continue;
            }
            const qsizetype letter = plain.indexOf(text[at]);
            result += letter < 0 ? text[at] : accents[letter];
            if (vowels.contains(text[at]))
                result += accents[letter].toLower();
        }
        return result;
    }

private:
    GermanTexts m_catalogue;
};

} // namespace baton
