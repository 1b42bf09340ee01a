// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/textlimit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

Result<void> checkLength(QStringView text, qsizetype longest)
{
    constexpr qsizetype shown = 20;
    if (text.size() <= longest)
        return {};
    return failure(Error::Kind::Invalid, u"text.tooLong"_s,
                   {{u"value"_s, QString(text.first(std::min(shown, text.size())).toString() + u'…')},
                    {u"size"_s, text.size()},
                    {u"limit"_s, longest}});
}

} // namespace baton
