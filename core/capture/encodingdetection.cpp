// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/encodingdetection.h"

#include "capture/textdecoder.h"
#include "capture/textfault.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct Magic
{
    QByteArrayView bytes;
    const char16_t *name;
};

constexpr std::array magics{
    Magic{"%PDF-", u"PDF"},
    Magic{"\xD0\xCF\x11\xE0", u"XLS"},
    Magic{"\x1F\x8B", u"GZIP"},
    Magic{"SQLite format 3", u"SQLite"},
    Magic{"\x89PNG", u"PNG"},
    Magic{"\xFF\xD8\xFF", u"JPEG"},
    Magic{"7z\xBC\xAF\x27\x1C", u"7-Zip"},
    Magic{"Rar!", u"RAR"},
    Magic{"{\\rtf", u"RTF"},
    Magic{"\x7F"
          "ELF",
          u"ELF"},
};

tl::unexpected<Error> binary(const QString &format = {})
{
    QVariantMap arguments;
    if (!format.isEmpty())
        arguments.insert(u"format"_s, format);
    return failure(Error::Kind::Invalid, u"csv.binary"_s, arguments);
}

QString knownFormat(const QByteArray &sample)
{
    if (sample.startsWith("PK\x03\x04")) {
        const QByteArray start = sample.left(4096);
        if (start.contains("opendocument.spreadsheet"))
            return u"ODS"_s;
        return start.contains("xl/") || start.contains("[Content_Types].xml") ? u"XLSX"_s : u"ZIP"_s;
    }
    for (const Magic &magic : magics) {
        if (sample.startsWith(magic.bytes))
            return QString::fromUtf16(magic.name);
    }
    return {};
}

bool decodes(const QByteArray &sample, TextEncoding encoding)
{
    std::string text;
    // A pair cut at the end of the sample waits in the decoder and does not count.
    TextDecoder(encoding).decode(sample, text);
    return checkText(text.data(), text.size()) == TextFault::None;
}

// Text in UTF-16 has a zero in one half of many pairs (every delimiter and line end), never in both of one.
std::optional<TextEncoding> utf16WithoutMark(const QByteArray &sample)
{
    qsizetype low = 0;
    qsizetype high = 0;
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        if (sample[i] == 0 && sample[i + 1] == 0)
            return std::nullopt;
        low += sample[i] == 0 ? 1 : 0;
        high += sample[i + 1] == 0 ? 1 : 0;
    }
    const auto encoding = high > low ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
    const bool isClear = std::min(low, high) * 20 <= std::max(low, high) && std::max(low, high) > 0
        && std::max(low, high) >= sample.count('\n');
    if (!isClear || !decodes(sample, encoding))
        return std::nullopt;
    return encoding;
}

struct Utf8Count
{
    qsizetype characters = 0; ///< Well-formed ones beyond ASCII.
    qsizetype faults = 0;
};

Utf8Count countUtf8(QByteArrayView sample, SampleEnd end)
{
    Utf8Count count;
    qsizetype i = 0;
    while (i < sample.size()) {
        if (static_cast<unsigned char>(sample[i]) < 0x80) {
            ++i;
            continue;
        }
        qsizetype length = 2;
        while (length <= 4 && i + length <= sample.size()
               && checkText(sample.data() + i, static_cast<size_t>(length)) != TextFault::None)
            ++length;
        const bool isWhole = length <= 4 && i + length <= sample.size();
        const bool isCut = !isWhole && end == SampleEnd::Cut && i + 4 > sample.size();
        count.characters += isWhole ? 1 : 0;
        count.faults += isWhole || isCut ? 0 : 1;
        i += isWhole ? length : 1;
    }
    return count;
}

EncodingGuess guessOneByte(const QByteArray &sample)
{
    const auto has = [&sample](unsigned char low, unsigned char high) {
        return std::ranges::any_of(sample, [=](char c) {
            return static_cast<unsigned char>(c) >= low && static_cast<unsigned char>(c) <= high;
        });
    };
    using Ground = EncodingGuess::Ground;
    if (has(0x81, 0x81) || has(0x8D, 0x8D) || has(0x8F, 0x90) || has(0x9D, 0x9D))
        return {TextEncoding::Windows1252, 0.3, Ground::Contradicted};
    if (has(0x80, 0x9F))
        return {TextEncoding::Windows1252, 0.9, Ground::Guessed};
    // The general currency sign of part 1 is the euro of part 15, and nobody writes the former.
    if (has(0xA4, 0xA4))
        return {TextEncoding::Iso8859Part15, 0.6, Ground::Guessed};
    return {TextEncoding::Iso8859Part1, 0.6, Ground::Guessed};
}

bool hasTooManyControls(const QByteArray &sample)
{
    const auto controls = std::ranges::count_if(
        sample, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; });
    return controls * 50 > sample.size();
}

} // namespace

Result<EncodingGuess> guessEncoding(const QByteArray &sample, SampleEnd end)
{
    const QString format = knownFormat(sample);
    if (!format.isEmpty())
        return binary(format);
    if (sample.startsWith("\xEF\xBB\xBF"))
        return EncodingGuess{TextEncoding::Utf8, 1, {}};
    if (sample.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) || sample.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return binary(u"UTF-32"_s);
    if (sample.startsWith("\xFF\xFE"))
        return EncodingGuess{TextEncoding::Utf16LittleEndian, 1, {}};
    if (sample.startsWith("\xFE\xFF"))
        return EncodingGuess{TextEncoding::Utf16BigEndian, 1, {}};
    if (sample.contains('\0')) {
        if (const auto encoding = utf16WithoutMark(sample))
            return EncodingGuess{*encoding, 0.9, {}};
    }
    // A stray zero byte or two in a text cost their rows alone.
    if (hasTooManyControls(sample))
        return binary();

    const Utf8Count count = countUtf8(sample, end);
    if (count.faults == 0)
        return EncodingGuess{TextEncoding::Utf8, 1, {}};
    // One damaged byte does not make another encoding of a file full of well-formed characters.
    if (count.characters > 10 * count.faults)
        return EncodingGuess{TextEncoding::Utf8, 0.8, {}};
    return guessOneByte(sample);
}

} // namespace baton
