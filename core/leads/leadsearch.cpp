// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadsearch.h"

#include "leads/leadnumber.h"
#include "leads/person.h"
#include "support/text.h"

using namespace Qt::StringLiterals;

namespace baton {

QString leadSearchWords(LeadId lead, QStringView name, QStringView email, QStringView phone, QStringView mobile,
                        QStringView account)
{
    return leadSearchWords(lead, leadSearchText(name, email, phone, mobile, account));
}

QString leadSearchText(QStringView name, QStringView email, QStringView phone, QStringView mobile, QStringView account)
{
    // Numbers also in one piece, because people type them with other gaps than they were stored with.
    return searchText({name, email, phone, phoneKey(phone), mobile, phoneKey(mobile), account});
}

QString leadSearchWords(LeadId lead, const QString &text)
{
    const QString number = QString::number(lead.value());
    const QString padded = number.rightJustified(6, u'0');
    return padded == number ? QString(u" l "_s + number + text) : QString(u" l "_s + padded + u' ' + number + text);
}

QStringList searchedWords(QStringView text)
{
    QStringList words = searchText({text}).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace baton
