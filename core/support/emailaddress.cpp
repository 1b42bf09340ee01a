// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/emailaddress.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestDomain = 253;
constexpr qsizetype longestLabel = 63;

bool isAtom(QChar c)
{
    // RFC 6531 lets everything beyond ASCII into a local part.
    return c.isLetterOrNumber() || (c.unicode() > 0xA0 && !c.isSpace())
        || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isDotAtom(QStringView text)
{
    bool afterDot = true;
    for (const QChar c : text) {
        if (c == u'.' ? afterDot : !isAtom(c))
            return false;
        afterDot = c == u'.';
    }
    return !afterDot;
}

// RFC 5321: printable ASCII, with '"' and '\' only behind a backslash.
bool isQuotedString(QStringView text)
{
    if (text.size() < 3 || text.front() != u'"' || text.back() != u'"')
        return false;
    const QStringView content = text.sliced(1, text.size() - 2);
    bool escaped = false;
    for (const QChar c : content) {
        if (c < u' ' || c > u'~' || (c == u'"' && !escaped))
            return false;
        escaped = c == u'\\' && !escaped;
    }
    return !escaped;
}

bool isLabel(QStringView label)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::ranges::all_of(label, isPlain);
}

// A domain with characters beyond ASCII counts as what it is in punycode; what IDN forbids comes out empty.
QString asciiDomain(QStringView domain)
{
    const bool ascii = std::ranges::all_of(domain, [](QChar c) { return c.unicode() < 0x80; });
    return ascii ? domain.toString().toLower() : QString::fromLatin1(QUrl::toAce(domain.toString()));
}

bool isDomain(QStringView text)
{
    const QString domain = asciiDomain(text);
    if (domain.isEmpty() || domain.size() > longestDomain)
        return false;
    const auto labels = QStringView(domain).split(u'.');
    const bool numeric = std::ranges::all_of(labels.last(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return std::ranges::all_of(labels, isLabel) && !numeric;
}

} // namespace

Result<void> checkEmail(QStringView address)
{
    const auto at = address.lastIndexOf(u'@');
    const QStringView local = at < 0 ? QStringView() : address.first(at);
    const bool valid = at > 0 && address.size() <= longestAddress && local.toUtf8().size() <= longestLocalPart
        && (isDotAtom(local) || isQuotedString(local)) && isDomain(address.sliced(at + 1));
    if (!valid)
        return failure(Error::Kind::Invalid, u"email.syntax"_s, {{u"value"_s, address.toString()}});
    return {};
}

QString emailKey(QStringView address)
{
    const QStringView trimmed = address.trimmed();
    const auto at = trimmed.lastIndexOf(u'@');
    if (at < 0)
        return {};
    const QStringView domain = trimmed.sliced(at + 1);
    const QString ascii = asciiDomain(domain);
    return trimmed.first(at).toString().toLower() + u'@' + (ascii.isEmpty() ? domain.toString().toLower() : ascii);
}

} // namespace baton
