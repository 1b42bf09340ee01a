// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace baton {

/// How much of what can be had: a bar from zero in its trough. The number stands beside it.
class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(double share, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share;
};

} // namespace baton
