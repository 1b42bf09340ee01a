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
    return QString::fromUtf8(leadSearchWords(lead, leadSearchText(name, email, phone, mobile, account).toUtf8()));
}

QString leadSearchText(QStringView name, QStringView email, QStringView phone, QStringView mobile, QStringView account)
{
    // Numbers also in one piece, because people type them with other gaps than they were stored with.
    return searchText({name, email, phone, phoneKey(phone), mobile, phoneKey(mobile), account});
}

QByteArray leadSearchWords(LeadId lead, const QByteArray &utf8Text)
{
    const QByteArray number = QByteArray::number(lead.value());
    const QByteArray padded = number.rightJustified(6, '0');
    return padded == number ? QByteArray(" l " + number + utf8Text)
                            : QByteArray(" l " + padded + ' ' + number + utf8Text);
}

QStringList searchedWords(QStringView text)
{
    QStringList words = searchText({text}).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace baton
