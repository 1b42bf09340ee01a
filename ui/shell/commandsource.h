// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/palettesource.h"

namespace baton {

class MainWindow;

/// Finds commands. Those that cannot be done on the page in front say why; those of other pages bring it to the front
/// first.
class CommandSource : public PaletteSource
{
    Q_OBJECT

public:
    CommandSource(MainWindow &window, QObject *parent);

    [[nodiscard]] QChar sign() const override { return u'>'; }
    [[nodiscard]] QString signText() const override { return tr("commands"); }
    [[nodiscard]] QString heading(PaletteGroup group) const override;
    void find(const QString &words) override;

private:
    MainWindow &m_window;
};

/// Finds pages by their names.
class PlaceSource : public PaletteSource
{
    Q_OBJECT

public:
    PlaceSource(MainWindow &window, QObject *parent);

    [[nodiscard]] QChar sign() const override { return u'/'; }
    [[nodiscard]] QString signText() const override { return tr("pages"); }
    [[nodiscard]] QString heading(PaletteGroup) const override { return tr("Go to"); }
    void find(const QString &words) override;

private:
    MainWindow &m_window;
};

} // namespace baton
