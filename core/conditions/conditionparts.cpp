// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conditions/conditionparts.h"

#include "conditions/conditionparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Whether "or" joins it outside all brackets: then it must not stand beside another part as it is.
bool isOpen(const ConditionPart &part)
{
    if (part.condition.kind != Condition::Kind::Any)
        return false;
    int depth = 0;
    const auto tokens = conditionTokens(part.text);
    return !tokens || std::ranges::any_of(*tokens, [&depth](const ConditionToken &token) {
        depth += token.kind == ConditionToken::Kind::Open ? 1 : token.kind == ConditionToken::Kind::Close ? -1 : 0;
        return depth == 0 && token.kind == ConditionToken::Kind::Word
            && token.text.compare(u"or"_s, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Result<QList<ConditionPart>> conditionParts(QStringView text, const FieldCatalogue &catalogue)
{
    auto tokens = conditionTokens(text);
    if (!tokens)
        return failure(tokens);
    ConditionParser parser(std::move(*tokens), catalogue);
    if (const auto read = parser.parse(); !read)
        return failure(read);
    QList<ConditionPart> parts;
    for (const ConditionParser::Part &part : parser.parts())
        parts.append(
            {part.condition, part.begin, text.sliced(part.begin, part.next - part.begin).trimmed().toString()});
    return parts;
}

QString joinedText(const QList<ConditionPart> &parts)
{
    QStringList texts;
    for (const ConditionPart &part : parts)
        texts += parts.size() > 1 && isOpen(part) ? QString(u'(' + part.text + u')') : part.text;
    return texts.join(u" and "_s);
}

ConditionPart writtenPart(const Condition &condition)
{
    return {condition, 0, canonicalText(condition)};
}

bool isAbout(const Condition &condition, QStringView field)
{
    switch (condition.kind) {
    case Condition::Kind::Not: return isAbout(condition.parts.first(), field);
    case Condition::Kind::All:
    case Condition::Kind::Any:
    case Condition::Kind::Count:
    case Condition::Kind::Last: return false;
    default: return condition.field == field;
    }
}

QList<ConditionPart> withClauses(const QList<ConditionPart> &parts, QStringView field, const QList<Condition> &clauses)
{
    QList<ConditionPart> result;
    bool isWritten = false;
    const auto write = [&] {
        if (!std::exchange(isWritten, true))
            std::ranges::transform(clauses, std::back_inserter(result), &writtenPart);
    };
    for (const ConditionPart &part : parts)
        isAbout(part.condition, field) ? write() : result.append(part);
    write();
    return result;
}

} // namespace baton
