// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/listexport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return u"csv"_s;
    case ExportFormat::Xlsx: return u"xlsx"_s;
    case ExportFormat::JsonLines: return u"jsonl"_s;
    case ExportFormat::Pdf: return u"pdf"_s;
    case ExportFormat::Print: return u"print"_s;
    }
    return {};
}

std::optional<ExportFormat> exportFormatFromKey(QStringView key)
{
    const auto *found =
        std::ranges::find_if(allExportFormats, [&](ExportFormat format) { return keyOf(format) == key; });
    return found == allExportFormats.end() ? std::nullopt : std::optional(*found);
}

bool holdsContacts(const QList<ExportColumn> &columns)
{
    return std::ranges::any_of(columns, [](const ExportColumn &column) {
        return column.field.fieldClass == FieldClass::Personal || column.field.fieldClass == FieldClass::Sensitive;
    });
}

QString exportText(const ExportColumn &column, const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        if (column.field.choices.isEmpty())
            return column.words.value(*text, *text);
        QStringList words; // One of them, or several, as the roles of somebody.
        const QStringList keys = text->split(u", "_s);
        for (const QString &key : keys)
            words.append(column.words.value(key, key));
        return words.join(u", "_s);
    }
    if (const auto *choices = std::get_if<QStringList>(&value)) {
        QStringList words;
        for (const QString &choice : *choices)
            words.append(column.words.value(choice, choice));
        return words.join(u"; "_s);
    }
    const QString text = plainText(value);
    return std::holds_alternative<bool>(value) ? column.words.value(text, text) : text;
}

} // namespace baton
