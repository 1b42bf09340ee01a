// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "help/helpbook.h"
#include "palette/palettesource.h"

namespace baton {

/// Finds chapters of the help and what stands in them by their headings.
class HelpSource : public PaletteSource
{
    Q_OBJECT

public:
    HelpSource(const QLocale &locale, QObject *parent);

    [[nodiscard]] QChar sign() const override { return u'?'; }
    [[nodiscard]] QString signText() const override { return tr("help"); }
    [[nodiscard]] QString heading(PaletteGroup) const override { return tr("Help"); }
    void find(const QString &words) override;

signals:
    /// `anchor` is empty for the chapter as a whole.
    void chapterChosen(const QString &key, const QString &anchor);

private:
    HelpBook m_book;
};

} // namespace baton
