// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/condition.h"
#include "conditions/conditioncompletion.h"
#include "leads/leadquestionsql.h"

#include <cstdlib>

namespace {

/// The built-in fields, and a custom one of each type.
baton::FieldCatalogue everyField()
{
    using namespace baton;
    FieldCatalogue fields = leadCatalogue();
    for (const auto type : {FieldType::Number, FieldType::Money, FieldType::Date, FieldType::Instant, FieldType::YesNo,
                            FieldType::OneOf, FieldType::ManyOf}) {
        FieldSpec field;
        field.key = QChar(u'a' + static_cast<int>(type)); // b, c, d …: short, so that the fuzzer finds them.
        field.type = type;
        field.isCustom = true;
        fields.add(field);
    }
    return fields;
}

} // namespace

/// What can be read is written so that it reads the same; what cannot is refused with a place in the text.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    static const baton::FieldCatalogue fields = everyField();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto completion = baton::completeCondition(text, text.size(), fields);
    if (completion.begin < 0 || completion.begin > text.size())
        std::abort();
    const auto condition = baton::parseCondition(text, fields);
    if (!condition) {
        const int position = condition.error().arguments.value(QStringLiteral("position")).toInt();
        if (position < 1 || position > text.size() + 1)
            std::abort();
        return 0;
    }
    const auto again = baton::parseCondition(baton::canonicalText(*condition), fields);
    if (!again || !(*again == *condition))
        std::abort();
    return 0;
}
