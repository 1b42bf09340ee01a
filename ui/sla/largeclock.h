// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sla/clocktext.h"

#include <QWidget>

namespace baton {

/// The one clock that matters now, large: what is left, and below it what is due then and when.
class LargeClock : public QWidget
{
    Q_OBJECT

public:
    explicit LargeClock(QWidget *parent = nullptr);

    void setEntry(const SlaEntry &entry, const TimeView &view);

    /// At which end of its place the clock stands.
    enum class End { Leading, Trailing };
    void setEnd(End end);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const QRectF &line, const QString &words, TextRole role, ColorRole color) const;

    ClockFace m_face;
    QString m_promise;
    QString m_due; ///< Empty where the clock stands.
    End m_end = End::Trailing;
};

} // namespace baton
