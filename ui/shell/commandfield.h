// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace baton {

/// What stands in the middle of the top row and opens the palette: it looks like the field that it becomes.
class CommandField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CommandField(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace baton
