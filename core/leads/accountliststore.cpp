// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/accountliststore.h"

#include "conditions/conditionvalue.h"
#include "storage/connection.h"
#include "support/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

const RecordTable accounts{u"account a"_s, u"a.id"_s, u"a.revision"_s, u"a.deleted_at IS NULL"_s};

QString patternFor(QString word)
{
    for (const auto &sign : {u"!"_s, u"%"_s, u"_"_s})
        word.replace(sign, u'!' + sign);
    return u'%' + word + u'%';
}

} // namespace

AccountListStore::AccountListStore(Connection &connection, const FieldCatalogue &catalogue)
    : m_dialect(connection.dialect())
    , m_list(connection, catalogue, accounts)
{}

RecordQuestion AccountListStore::question(const AccountFilter &filter) const
{
    RecordQuestion question{filter.condition, {}, {}, filter.sort, filter.now};
    QStringList conditions;
    const QStringList words = filter.search.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString name = u":name%1"_s.arg(i);
        const QString website = u":website%1"_s.arg(i);
        // Of the C locale: both databases then fold a to z alone.
        conditions += u"(a.name_key LIKE %1 ESCAPE '!' OR lower(%2) LIKE %3 ESCAPE '!')"_s.arg(
            name, m_dialect.binaryOrder(u"a.website"_s), website);
        question.bindings.append({name, patternFor(foldedKey(words[i]))});
        question.bindings.append({website, patternFor(asciiLower(words[i]))});
    }
    question.search = conditions.join(u" AND "_s);
    return question;
}

Result<QList<AccountId>> AccountListStore::ids(const AccountFilter &filter)
{
    const auto found = m_list.ids(question(filter));
    if (!found)
        return failure(found);
    QList<AccountId> ids(found->size());
    std::ranges::transform(*found, ids.begin(), [](qint64 id) { return AccountId(id); });
    return ids;
}

Result<qint64> AccountListStore::count(const AccountFilter &filter)
{
    return m_list.count(question(filter));
}

Result<QList<RecordSummary>> AccountListStore::page(const QList<AccountId> &accounts, const QStringList &columns)
{
    QList<qint64> ids(accounts.size());
    std::ranges::transform(accounts, ids.begin(), &AccountId::value);
    return m_list.page(ids, columns);
}

} // namespace baton
