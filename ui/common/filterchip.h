// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace baton {

/// One condition of a filter, "Owner nobody ×". A click or Enter edits it; ×, Delete or Backspace drops it.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    /// Emptying marks the chip that leaves a list without rows.
    enum class Tone { Normal, Emptying };

    FilterChip(const QString &field, const QString &value, QWidget *parent = nullptr);
    void setTone(Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect closeRect() const;

    QString m_field;
    QString m_value;
    Tone m_tone = Tone::Normal;
};

} // namespace baton
