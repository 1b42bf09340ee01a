// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/person.h"

#include "support/text.h"

using namespace Qt::StringLiterals;

namespace baton {

QString displayName(const Person &person)
{
    if (!person.fullName.isEmpty())
        return person.fullName;
    return QString(person.firstName + u' ' + person.lastName).trimmed();
}

QString personNameKey(const Person &person)
{
    return foldedKey(displayName(person));
}

QString phoneKey(QStringView phone)
{
    const QStringView trimmed = phone.trimmed();
    QString digits;
    for (const QChar c : trimmed)
        if (c >= u'0' && c <= u'9')
            digits += c;
    if (digits.isEmpty())
        return {};
    if (trimmed.startsWith(u'+'))
        return u'+' + digits;
    return digits.startsWith("00"_L1) ? QString(u'+' + digits.sliced(2)) : digits;
}

} // namespace baton
