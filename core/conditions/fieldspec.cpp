// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/fieldspec.h"

#include "conditions/recordnumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

Result<FieldValue> coded(const FieldSpec &field, QStringView text)
{
    const auto by = [&](QString FieldChoice::*words) {
        return std::ranges::find_if(field.choices, [&](const FieldChoice &choice) {
            return (choice.*words).compare(text, Qt::CaseInsensitive) == 0;
        });
    };
    auto found = by(&FieldChoice::key);
    if (found == field.choices.end())
        found = by(&FieldChoice::label);
    if (found == field.choices.end())
        return failure(Error::Kind::Invalid, u"field.value"_s);
    return FieldValue(found->key);
}

Result<FieldValue> numbered(QStringView text)
{
    const auto id = idFromRecordNumber(u'L', text);
    if (!id)
        return failure(Error::Kind::Invalid, u"field.value"_s);
    return FieldValue(recordNumber(u'L', *id));
}

} // namespace

Result<FieldValue> fieldValueFor(const FieldSpec &field, QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return FieldValue();
    auto value = field.matching == FieldMatching::Choice ? coded(field, trimmed)
        : field.matching == FieldMatching::RecordNumber  ? numbered(trimmed)
                                                         : fieldValueFromText(text, field.type, field.currency);
    if (!value) {
        QVariantMap arguments{{u"field"_s, field.key}, {u"value"_s, text.toString()}, {u"type"_s, keyOf(field.type)}};
        if (field.matching == FieldMatching::Choice) {
            QStringList keys;
            for (const FieldChoice &choice : field.choices)
                keys += choice.key;
            arguments.insert(u"choices"_s, keys);
        }
        return failure(Error::Kind::Invalid, u"field.value"_s, arguments);
    }
    return value;
}

} // namespace baton
