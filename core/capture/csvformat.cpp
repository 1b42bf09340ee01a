// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/csvformat.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct EncodingName
{
    TextEncoding encoding;
    const char16_t *name;
};

// The first name of each encoding is the one that is shown.
constexpr std::array knownNames{
    EncodingName{TextEncoding::Utf8, u"UTF-8"},
    EncodingName{TextEncoding::Utf8, u"utf8"},
    EncodingName{TextEncoding::Utf8, u"ascii"},
    EncodingName{TextEncoding::Utf8, u"us-ascii"},
    EncodingName{TextEncoding::Utf16LittleEndian, u"UTF-16LE"},
    EncodingName{TextEncoding::Utf16LittleEndian, u"utf-16"},
    EncodingName{TextEncoding::Utf16LittleEndian, u"utf16"},
    EncodingName{TextEncoding::Utf16LittleEndian, u"utf16le"},
    EncodingName{TextEncoding::Utf16BigEndian, u"UTF-16BE"},
    EncodingName{TextEncoding::Utf16BigEndian, u"utf16be"},
    EncodingName{TextEncoding::Windows1252, u"windows-1252"},
    EncodingName{TextEncoding::Windows1252, u"cp1252"},
    EncodingName{TextEncoding::Windows1252, u"ansi"},
    EncodingName{TextEncoding::Iso8859Part1, u"ISO-8859-1"},
    EncodingName{TextEncoding::Iso8859Part1, u"latin1"},
    EncodingName{TextEncoding::Iso8859Part1, u"latin-1"},
    EncodingName{TextEncoding::Iso8859Part2, u"ISO-8859-2"},
    EncodingName{TextEncoding::Iso8859Part5, u"ISO-8859-5"},
    EncodingName{TextEncoding::Iso8859Part7, u"ISO-8859-7"},
    EncodingName{TextEncoding::Iso8859Part9, u"ISO-8859-9"},
    EncodingName{TextEncoding::Iso8859Part15, u"ISO-8859-15"},
    EncodingName{TextEncoding::Iso8859Part15, u"latin9"},
    EncodingName{TextEncoding::Iso8859Part2, u"latin2"},
    EncodingName{TextEncoding::Windows1250, u"windows-1250"},
    EncodingName{TextEncoding::Windows1250, u"cp1250"},
    EncodingName{TextEncoding::Windows1251, u"windows-1251"},
    EncodingName{TextEncoding::Windows1251, u"cp1251"},
    EncodingName{TextEncoding::Windows1253, u"windows-1253"},
    EncodingName{TextEncoding::Windows1253, u"cp1253"},
    EncodingName{TextEncoding::Windows1254, u"windows-1254"},
    EncodingName{TextEncoding::Windows1254, u"cp1254"},
    EncodingName{TextEncoding::Windows1257, u"windows-1257"},
    EncodingName{TextEncoding::Windows1257, u"cp1257"},
    EncodingName{TextEncoding::Koi8Russian, u"KOI8-R"},
    EncodingName{TextEncoding::Koi8Ukrainian, u"KOI8-U"},
    EncodingName{TextEncoding::ShiftJis, u"Shift_JIS"},
    EncodingName{TextEncoding::ShiftJis, u"shift-jis"},
    EncodingName{TextEncoding::ShiftJis, u"sjis"},
    EncodingName{TextEncoding::ShiftJis, u"cp932"},
    EncodingName{TextEncoding::ShiftJis, u"windows-31j"},
    EncodingName{TextEncoding::EucJapanese, u"EUC-JP"},
    EncodingName{TextEncoding::EucKorean, u"EUC-KR"},
    EncodingName{TextEncoding::EucKorean, u"cp949"},
    EncodingName{TextEncoding::Gb18030, u"GB18030"},
    EncodingName{TextEncoding::Gb18030, u"gbk"},
    EncodingName{TextEncoding::Gb18030, u"gb2312"},
    EncodingName{TextEncoding::Big5, u"Big5"},
};

constexpr std::array dateOrders{
    std::pair{DateOrder::YearMonthDay, u"ymd"},
    std::pair{DateOrder::DayMonthYear, u"dmy"},
    std::pair{DateOrder::MonthDayYear, u"mdy"},
};

} // namespace

QString encodingName(TextEncoding encoding)
{
    for (const auto &candidate : knownNames) {
        if (candidate.encoding == encoding)
            return QString::fromUtf16(candidate.name);
    }
    return {};
}

std::optional<TextEncoding> encodingFromName(QStringView name)
{
    for (const auto &candidate : knownNames) {
        if (name.trimmed().compare(QStringView(candidate.name), Qt::CaseInsensitive) == 0)
            return candidate.encoding;
    }
    return std::nullopt;
}

QStringList encodingNames()
{
    QStringList names;
    for (const auto &candidate : knownNames) {
        const QString name = encodingName(candidate.encoding);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

Result<TextEncoding> chosenEncoding(const QString &name)
{
    if (const auto encoding = encodingFromName(name))
        return *encoding;
    return failure(Error::Kind::Invalid, u"encoding.unknown"_s,
                   {{u"value"_s, name.trimmed()}, {u"names"_s, encodingNames()}});
}

QString dateOrderKey(DateOrder order)
{
    for (const auto &[candidate, key] : dateOrders) {
        if (candidate == order)
            return QString::fromUtf16(key);
    }
    return {};
}

std::optional<DateOrder> dateOrderFromKey(QStringView text)
{
    for (const auto &[order, key] : dateOrders) {
        if (text.trimmed().compare(QStringView(key), Qt::CaseInsensitive) == 0)
            return order;
    }
    return std::nullopt;
}

} // namespace baton
