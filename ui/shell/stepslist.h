// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace baton {

/// Numbered steps one below the other, joined by a line: the hour to come.
class StepsList : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString title;
        QString note;
    };

    explicit StepsList(const QList<Step> &steps, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, qsizetype at, double top, double pitch) const;
    [[nodiscard]] int heightFor(double pitch) const;

    QList<Step> m_steps;
};

} // namespace baton
