// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/numbertext.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace baton {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Takes the digits and group marks at the front of `text` and appends the digits; false where the groups are none.
bool takeWhole(std::string_view &text, char group, std::string &digits)
{
    char used = '\0';
    size_t run = 0;
    bool isGrouped = false;
    size_t i = 0;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c)) {
            digits += c;
            ++run;
            continue;
        }
        const bool isGroup = c == group || c == ' ' || c == '\'';
        if (!isGroup || (used != '\0' && c != used) || i + 1 == text.size() || !isDigit(text[i + 1]))
            break;
        const bool first = !isGrouped;
        if (first ? (run < 1 || run > 3) : (run != 2 && run != 3))
            return false;
        isGrouped = true;
        used = c;
        run = 0;
    }
    text.remove_prefix(i);
    return !isGrouped || run == 3;
}

bool takeExponent(std::string_view &text, std::string &plain)
{
    text.remove_prefix(1);
    plain += 'e';
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        if (text.front() == '-')
            plain += '-';
        text.remove_prefix(1);
    }
    const auto *const end = std::ranges::find_if_not(text, isDigit);
    const auto length = static_cast<size_t>(end - text.begin());
    plain.append(text.substr(0, length));
    text.remove_prefix(length);
    return length > 0;
}

} // namespace

std::optional<std::string> plainNumber(std::string_view text, DecimalMark mark)
{
    const char decimal = mark == DecimalMark::Comma ? ',' : '.';
    const char group = mark == DecimalMark::Comma ? '.' : ',';
    std::string plain;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        if (text.front() == '-')
            plain += '-';
        text.remove_prefix(1);
    }
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    const size_t sign = plain.size();
    if (!takeWhole(text, group, plain))
        return std::nullopt;
    bool hasDigits = plain.size() > sign;
    if (!text.empty() && text.front() == decimal) {
        text.remove_prefix(1);
        const auto *const end = std::ranges::find_if_not(text, isDigit);
        const auto length = static_cast<size_t>(end - text.begin());
        if (!hasDigits)
            plain += '0';
        if (length > 0)
            plain.append(1, '.').append(text.substr(0, length));
        hasDigits = hasDigits || length > 0;
        text.remove_prefix(length);
    }
    if (hasDigits && !text.empty() && (text.front() == 'e' || text.front() == 'E') && !takeExponent(text, plain))
        return std::nullopt;
    if (!hasDigits || !text.empty())
        return std::nullopt;
    return plain;
}

std::optional<double> numberValue(std::string_view plain)
{
    double value = 0;
    const auto parsed = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (parsed.ec != std::errc() || parsed.ptr != plain.data() + plain.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace baton
