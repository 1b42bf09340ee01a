// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/csvformat.h"

#include <QByteArrayView>

#include <memory>
#include <string>

namespace baton {

/// Turns bytes of one encoding into UTF-8, block by block.
///
/// What the encoding does not define (a lone surrogate, an unassigned byte) comes out as the byte 0xFF, which is never
/// part of UTF-8, so that whoever checks the text finds the place.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);

    /// Whether this system has the tables of the encoding. The common ones are built in.
    [[nodiscard]] static bool canDecode(TextEncoding encoding);

    /// Appends the characters of `bytes` to `text`; a character that the block cuts waits for the next block.
    void decode(QByteArrayView bytes, std::string &text);
    /// Appends what is left of a character that the end of the input cut.
    void finish(std::string &text);

private:
    struct ConverterCloser
    {
        void operator()(void *converter) const;
    };

    void convert(QByteArrayView bytes, std::string &text);
    void decodeUtf16(QByteArrayView bytes, std::string &text);
    void takeUnit(char16_t unit, std::string &text);

    TextEncoding m_encoding;
    const char16_t *m_table = nullptr; ///< Of a one-byte encoding: its upper half, 0 for what is unassigned.
    char16_t m_highSurrogate = 0;
    unsigned char m_firstByte = 0;
    bool m_hasFirstByte = false;
    bool m_isLibrarys = false; ///< Decoded by the C library.
    std::unique_ptr<void, ConverterCloser> m_converter;
    std::string m_cut; ///< The beginning of a character that the last block cut.
};

} // namespace baton
