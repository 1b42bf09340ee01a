// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace baton {

class Hairline;

/// The parts of a page about one record in as many columns as it has room for: one below the other; or what is to be
/// done and why beside what happened; or each in a column of its own. Columns that stand side by side scroll by
/// themselves, so that what happened has the whole height.
class PaneColumns : public QWidget
{
    Q_OBJECT

public:
    enum class Count { One, Two, Three };

    struct Parts
    {
        QList<QWidget *> next; ///< What is to be done.
        QList<QWidget *> why; ///< Who it is and what it rests on.
        QList<QWidget *> alike; ///< What else there is to look at.
        QWidget *happened = nullptr;
    };
    explicit PaneColumns(const Parts &parts, QWidget *parent = nullptr);

    /// As many as fit into `width`; tells whether that changed.
    bool fit(int width);
    [[nodiscard]] Count count() const { return m_count; }

private:
    void arrange();

    Count m_count = Count::One;
    QWidget *m_next;
    QWidget *m_why;
    QWidget *m_alike;
    QWidget *m_plain; ///< What stands above what happened, where there is one column.
    QScrollArea *m_leading;
    QScrollArea *m_trailing;
    Hairline *m_first;
    Hairline *m_second;
    QBoxLayout *m_row;
};

} // namespace baton
