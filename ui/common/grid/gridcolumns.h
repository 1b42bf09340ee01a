// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QObject>
#include <QSet>

namespace baton {

class GridView;
struct FieldSpec;

/// How wide the columns of a grid are: as somebody drew them, else as it suits their fields and the present width.
class GridColumns : public QObject
{
    Q_OBJECT

public:
    explicit GridColumns(GridView *view);

    /// What happens where the columns have no room beside each other.
    enum class WithoutRoom {
        Dropped, ///< The last ones wait for a wider window: they are those that a list has by itself.
        Scrolled, ///< Somebody asked for these columns: none is left out.
    };
    void setWithoutRoom(WithoutRoom what);
    /// Keys of columns that were dropped because the window is too narrow.
    [[nodiscard]] QStringList dropped() const;

    /// By field key, in pixels at 10 pt; columns without one share what is left.
    void setWidths(const QMap<QString, int> &widths);
    [[nodiscard]] const QMap<QString, int> &widths() const { return m_widths; }
    /// Gives a column the width that its field wants, as if nobody had drawn it.
    void release(int column);

    /// Widths that suit the columns and the present width: text columns share what is left, the first ones get more.
    void fit();

signals:
    /// Somebody drew one wider or narrower.
    void drawn();

private:
    void takeDrawn(int column, int width);
    [[nodiscard]] bool isDrawn(const FieldSpec &field) const;
    [[nodiscard]] double widthFor(const FieldSpec &field) const;
    [[nodiscard]] double leastFor(const FieldSpec &field) const;
    [[nodiscard]] QSet<int> shownWithin(int room) const;

    GridView *m_view;
    QMap<QString, int> m_widths;
    QSet<QString> m_sorted; ///< Keys that the list was sorted by since it is as wide as it is.
    int m_room = -1;
    WithoutRoom m_withoutRoom = WithoutRoom::Dropped;
    bool m_isFitting = false;
};

} // namespace baton
