// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <QWidget>

namespace baton {

/// Rows of painted marks, one of which is current: arrows move, a click selects, Enter or a double click opens.
class MarkRows : public QWidget
{
    Q_OBJECT

public:
    /// -1 for none.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened(int row);

protected:
    explicit MarkRows(const QString &name, QWidget *parent);

    /// What a screen reader says of each row.
    void setSentences(const QStringList &sentences);
    [[nodiscard]] int rows() const { return static_cast<int>(m_sentences.size()); }

    // In pixels of the present font.
    [[nodiscard]] virtual double rowHeight(const Theme &theme) const = 0;
    [[nodiscard]] virtual double headHeight(const Theme &) const { return 0; }
    [[nodiscard]] virtual double footHeight(const Theme &) const { return 0; }
    [[nodiscard]] virtual double leastWidth(const Theme &theme) const = 0;
    virtual void paintFrame(QPainter &, const Theme &) const {}
    /// `room` as if everything ran from left to right; what is painted goes through `mirrored`.
    virtual void paintRow(QPainter &painter, int row, const QRectF &room, const Theme &theme) const = 0;

    [[nodiscard]] QRectF mirrored(const QRectF &box) const;
    [[nodiscard]] QRectF rowRect(int row) const;
    enum class Beside { Leading, Middle, Trailing };
    /// Cut with an ellipsis where it is wider than its box.
    void write(QPainter &painter, const QRectF &box, const QString &words, TextRole role, ColorRole color,
               Beside beside = Beside::Leading) const;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowAt(const QPointF &position) const;
    void moveTo(int row);

    QStringList m_sentences;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace baton
