// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace baton {

class GridView;
class FrozenView;

/// The first columns of a grid, which stay where they are while the others scroll: a second view of the same rows over
/// the beginning of the first, there only while something is scrolled away beneath it.
class FrozenColumns : public QObject
{
    Q_OBJECT

public:
    explicit FrozenColumns(GridView *view);

    /// How many of the first columns stay; 0 for none.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    /// How much of the grid's beginning they cover now; 0 where nothing is scrolled.
    [[nodiscard]] int coveredWidth() const;
    /// Puts it where it belongs: widths, heights or what is scrolled changed.
    void place();

signals:
    /// They may stand elsewhere than before.
    void placed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int wantedWidth() const;
    void lay(int width);

    GridView *m_view;
    FrozenView *m_over;
    int m_count = 1;
};

} // namespace baton
