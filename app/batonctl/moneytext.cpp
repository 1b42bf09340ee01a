// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "moneytext.h"

#include "support/currency.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton {

Result<std::optional<Money>> moneyFrom(const QString &text, const QString &currency)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    const qsizetype space = trimmed.lastIndexOf(u' ');
    const QString named = space < 0 ? currency : trimmed.sliced(space + 1).toUpper();
    if (!isCurrencyCode(named))
        return failure(Error::Kind::Invalid, u"currency.syntax"_s, {{u"value"_s, named}});
    const QString amount = (space < 0 ? trimmed : trimmed.first(space)).trimmed();
    static const QRegularExpression form(u"^[+-]?[0-9]+(\\.[0-9]+)?$"_s);
    if (!form.match(amount).hasMatch())
        return failure(Error::Kind::Invalid, u"money.syntax"_s, {{u"value"_s, amount}, {u"form"_s, u"1200.50"_s}});
    const qsizetype point = amount.indexOf(u'.');
    if (point >= 0 && amount.size() - point - 1 > minorDigits(named))
        return failure(Error::Kind::Invalid, u"money.precision"_s, {{u"value"_s, amount}, {u"currency"_s, named}});
    const auto money = moneyFromText(amount, named);
    if (!money)
        return failure(money);
    return *money;
}

} // namespace baton
