// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the sentences of the table take up what an error says.

#include "common/wording.h"

#include <QRegularExpression>
#include <QStringBuilder>

#include <optional>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

std::optional<QString> argumentText(const Error &error, const QString &name)
{
    if (name == "code"_L1)
        return error.code.isEmpty() ? std::nullopt : std::optional(error.code);
    const QVariant value = error.arguments.value(name);
    const QString text = value.canConvert<QStringList>() ? value.toStringList().join(", "_L1) : value.toString();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> filledPiece(const QString &piece, const Error &error)
{
    static const QRegularExpression placeholder(u"%\\{(\\w+)\\}"_s);
    QString filled;
    qsizetype end = 0;
    bool isComplete = true;
    for (auto match = placeholder.globalMatch(piece); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const auto text = argumentText(error, found.captured(1));
        isComplete = isComplete && text.has_value();
        filled += QStringView(piece).sliced(end, found.capturedStart() - end);
        filled += text.value_or(u"–"_s);
        end = found.capturedEnd();
    }
    filled += QStringView(piece).sliced(end);
    return isComplete ? std::optional(filled) : std::nullopt;
}

} // namespace

QString filledWording(const QString &pattern, const Error &error)
{
    QString sentence;
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype open = pattern.indexOf(u'[', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u']', open);
        const qsizetype plainEnd = close < 0 ? pattern.size() : open;
        sentence += filledPiece(pattern.sliced(at, plainEnd - at), error).value_or(pattern.sliced(at, plainEnd - at));
        if (close < 0)
            break;
        sentence += filledPiece(pattern.sliced(open + 1, close - open - 1), error).value_or(QString());
        at = close + 1;
    }
    sentence = sentence.trimmed();
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

} // namespace baton
