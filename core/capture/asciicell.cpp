// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/asciicell.h"

#include <QString>

namespace baton {

AsciiCell::AsciiCell(QAnyStringView text)
{
    text.visit([this](auto view) {
        if constexpr (std::is_same_v<decltype(view), QUtf8StringView>) {
            qsizetype i = 0;
            while (i < view.size() && static_cast<unsigned char>(view.data()[i]) < 0x80)
                append(static_cast<char16_t>(view.data()[i++]));
            // Characters beyond ASCII are rare in such cells, so that they may cost a conversion.
            if (i < view.size()) {
                const QString rest = QString::fromUtf8(view.data() + i, view.size() - i);
                for (const QChar c : rest)
                    append(c.unicode());
            }
        } else if constexpr (std::is_same_v<decltype(view), QStringView>) {
            for (const QChar c : view)
                append(c.unicode());
        } else {
            for (const char c : view)
                append(char16_t{static_cast<unsigned char>(c)});
        }
    });
    while (m_end > 0 && m_text[m_end - 1] == ' ')
        --m_end;
}

void AsciiCell::append(char16_t c)
{
    switch (c) {
    case u' ':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'\u00A0':
    case u'\u2009':
    case u'\u202F':
        // Leading blanks never come in; trailing ones go at the end.
        return m_end == 0 ? void() : append(" ");
    case u'\u2212':
    case u'\u2013': return append("-");
    case u'\u2019': return append("'");
    case u'€': return append("EUR");
    case u'£': return append("GBP");
    case u'¥': return append("JPY");
    case u'ä': return append("a"); // Of "März", the one month that is not written in ASCII.
    default: break;
    }
    const char plain[] = {static_cast<char>(c), '\0'};
    if (c < 0x20 || c > 0x7E)
        m_isValid = false;
    else
        append(plain);
}

void AsciiCell::append(const char *word)
{
    for (; *word != '\0' && m_isValid; ++word) {
        m_isValid = m_end < m_text.size();
        if (m_isValid)
            m_text[m_end++] = *word;
    }
}

} // namespace baton
