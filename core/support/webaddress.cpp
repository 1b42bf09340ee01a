// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/webaddress.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QUrl urlFrom(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    return QUrl(trimmed.contains(u"://") ? trimmed : u"http://"_s + trimmed);
}

} // namespace

QString urlHost(QStringView url)
{
    const QString host = QString::fromLatin1(QUrl::toAce(urlFrom(url).host()));
    return host.startsWith(u"www.") ? host.sliced(4) : host;
}

bool isWebAddress(QStringView url)
{
    const QUrl parsed = urlFrom(url);
    const QString scheme = parsed.scheme();
    const QString host = urlHost(url);
    const bool hasBlank = std::ranges::any_of(url, [](QChar c) { return c.isSpace(); });
    // "mailto:ada@acme.example" would be a user of a host.
    return !hasBlank && parsed.userInfo().isEmpty() && (scheme == "http"_L1 || scheme == "https"_L1)
        && host.contains(u'.') && !host.startsWith(u'.') && !host.endsWith(u'.');
}

} // namespace baton
