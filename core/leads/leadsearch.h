// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/id.h"

#include <QByteArray>
#include <QStringList>
#include <QStringView>

namespace baton {

/// The words of one lead's row in `lead_search`: its number in both forms, and these texts.
[[nodiscard]] QString leadSearchWords(LeadId lead, QStringView name, QStringView email, QStringView phone,
                                      QStringView mobile, QStringView account);
/// The same in two steps, for those who write many: what does not depend on the number, and all of it.
[[nodiscard]] QString leadSearchText(QStringView name, QStringView email, QStringView phone, QStringView mobile,
                                     QStringView account);
[[nodiscard]] QByteArray leadSearchWords(LeadId lead, const QByteArray &utf8Text);

/// The folded words that a search text asks for; a lead is found that has, for each, a word beginning with it.
[[nodiscard]] QStringList searchedWords(QStringView text);

} // namespace baton
