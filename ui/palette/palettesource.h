// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/icon.h"
#include "palette/wordmatch.h"

#include <QObject>
#include <QString>

#include <functional>

namespace baton {

/// What stands together in the palette, in the order in which it is shown.
enum class PaletteGroup {
    Here, ///< What can be done with what is looked at.
    Leads,
    Campaigns,
    Views,
    Places,
    Commands, ///< What can be done elsewhere.
    Help,
};

/// One thing that can be chosen.
struct PaletteEntry
{
    PaletteGroup group = PaletteGroup::Commands;
    Icon icon = Icon::Dots;
    QString text;
    QList<TextSpan> marked; ///< What of `text` answers to what was typed.
    QString detail; ///< What tells it from others of the same text.
    QString key; ///< As on a key cap; empty for none.
    QString obstacle; ///< Why it cannot be done now; empty where it can.
    int distance = 0; ///< As WordMatch has it: within its group the nearest come first.
    std::function<void()> run;
};

/// Something that the palette finds its entries in.
class PaletteSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What is typed first to find in this source alone, as '@'.
    [[nodiscard]] virtual QChar sign() const = 0;
    /// What the sign stands for, in one word.
    [[nodiscard]] virtual QString signText() const = 0;
    /// How a group of this source is headed.
    [[nodiscard]] virtual QString heading(PaletteGroup group) const = 0;
    /// The palette opens: what was known may be out of date.
    virtual void prepare() {}
    /// Looks for `words`, which are trimmed and may be empty; `answered` follows now or later.
    virtual void find(const QString &words) = 0;

signals:
    void answered(const QString &words, const QList<baton::PaletteEntry> &entries);
};

} // namespace baton
