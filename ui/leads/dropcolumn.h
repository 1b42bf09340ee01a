// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verbs/leadtarget.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace baton {

/// Targets of one kind, one below the other, for a pointer that drags leads. The one under it is marked; near the upper
/// and the lower edge the others come into sight. It takes no keyboard: each target is what a verb does.
class DropColumn : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DropColumn(const QString &name, QWidget *parent = nullptr);

    void setTargets(const QList<LeadTarget> &targets);
    [[nodiscard]] const QList<LeadTarget> &targets() const { return m_targets; }
    /// Where the target stands in the viewport.
    [[nodiscard]] QRect rectOf(qsizetype target) const;
    /// As high as all targets are.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The pointer came over this target, or -1: over none any more.
    void pointedAt(int target);
    void dropped(int target, const QList<baton::LeadId> &leads);

protected:
    bool viewportEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] int targetAt(const QPoint &position) const;
    void point(int target);
    void updateRange();
    void paintTarget(QPainter &painter, const LeadTarget &target, const QRect &rect, bool isPointedAt) const;
    void paintWords(QPainter &painter, const LeadTarget &target, const QRect &box, const QRect &room) const;

    QList<LeadTarget> m_targets;
    int m_pointed = -1;
    QPoint m_pointer; ///< Where it is in the viewport.
    QBasicTimer m_scrolling;
};

} // namespace baton
