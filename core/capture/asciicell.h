// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAnyStringView>

#include <array>
#include <string_view>

namespace baton {

/// A short cell as ASCII, trimmed: what numbers, dates and yes or no are read from without making a QString.
///
/// Blanks of every kind become a space, the typographic minus and apostrophe their plain forms, currency signs their
/// ISO codes, and "ä" an "a". A cell with any other character, or one too long to be a value, is not valid.
class AsciiCell
{
public:
    explicit AsciiCell(QAnyStringView text);

    [[nodiscard]] bool isValid() const { return m_isValid; }
    /// Whether there is nothing but blanks.
    [[nodiscard]] bool isEmpty() const { return m_isValid && m_end == 0; }
    [[nodiscard]] std::string_view text() const { return {m_text.data(), m_end}; }

private:
    void append(char16_t c);
    void append(const char *word);

    std::array<char, 80> m_text{};
    size_t m_end = 0;
    bool m_isValid = true;
};

} // namespace baton
