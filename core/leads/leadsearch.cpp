// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadsearch.h"

#include "leads/leadnumber.h"
#include "leads/person.h"
#include "support/text.h"

namespace baton {

QString leadSearchWords(LeadId lead, QStringView name, QStringView email, QStringView phone, QStringView mobile,
                        QStringView account)
{
    // Numbers also in one piece, because people type them with other gaps than they were stored with.
    return searchText({leadNumber(lead), QString::number(lead.value()), name, email, phone, phoneKey(phone), mobile,
                       phoneKey(mobile), account});
}

QStringList searchedWords(QStringView text)
{
    QStringList words = searchText({text}).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace baton
