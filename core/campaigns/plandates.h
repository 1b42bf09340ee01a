// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace baton {

/// A day as it is stored; empty without one.
[[nodiscard]] inline QString textOf(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

/// A stored day; nothing for empty text.
[[nodiscard]] inline std::optional<QDate> dateFromText(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate));
}

} // namespace baton
