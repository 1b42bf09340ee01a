// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/textfault.h"

#include <cstdint>
#include <cstring>

namespace baton {

namespace {

constexpr std::uint64_t highBits = 0x8080808080808080U;
constexpr std::uint64_t lowBits = 0x0101010101010101U;

// True where all eight bytes are ASCII and none is zero.
bool isPlainWord(const unsigned char *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return ((word | (word - lowBits)) & highBits) == 0;
}

// The length of the well-formed character beyond ASCII that begins here, 0 if there is none (Unicode 15, table 3-7).
size_t characterLength(const unsigned char *bytes, size_t size)
{
    const unsigned char first = bytes[0];
    const auto within = [&](size_t index, unsigned low, unsigned high) {
        return index < size && bytes[index] >= low && bytes[index] <= high;
    };
    if (first >= 0xC2 && first <= 0xDF)
        return within(1, 0x80, 0xBF) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF;
        return within(1, low, high) && within(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return within(1, low, high) && within(2, 0x80, 0xBF) && within(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

} // namespace

TextFault checkText(const char *text, size_t size)
{
    const auto *const bytes = reinterpret_cast<const unsigned char *>(text);
    size_t i = 0;
    while (i < size) {
        if (i + 8 <= size && isPlainWord(bytes + i)) {
            i += 8;
        } else if (bytes[i] == 0) {
            return TextFault::Null;
        } else if (bytes[i] < 0x80) {
            ++i;
        } else {
            const size_t length = characterLength(bytes + i, size - i);
            if (length == 0)
                return TextFault::Encoding;
            i += length;
        }
    }
    return TextFault::None;
}

} // namespace baton
