// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/timeline.h"

#include <QAbstractButton>
#include <QMap>
#include <QSet>
#include <QWidget>

namespace baton {

/// One kind of what happened with its number, "Calls 12": pressed, it is wanted.
class KindChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KindChip(const QString &name, QWidget *parent = nullptr);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString countWords() const;

    int m_count = 0;
};

/// The kinds that a timeline holds, as chips in a paragraph. Those that are pressed are wanted; none is all of them.
class KindChips : public QWidget
{
    Q_OBJECT

public:
    explicit KindChips(QWidget *parent = nullptr);

    /// Kinds that are not there have no chip, unless they are wanted.
    void setCounts(const QMap<TimelineKind, int> &counts);
    void setWanted(const QSet<TimelineKind> &kinds);
    [[nodiscard]] QSet<TimelineKind> wanted() const;

signals:
    /// By hand.
    void wantedChanged();

private:
    void showAll();

    KindChip *m_all;
    QMap<TimelineKind, KindChip *> m_chips;
};

} // namespace baton
