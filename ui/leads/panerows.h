// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <QWidget>

#include <functional>
#include <optional>

class QGridLayout;
class QPainter;
class QVBoxLayout;

namespace baton {

/// A small drawn sign that says in words what it means.
class SignWidget : public QWidget
{
    Q_OBJECT

public:
    using Painting = std::function<void(QPainter &, const QRectF &, const Theme &)>;

    SignWidget(Painting painting, const QString &meaning, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Painting m_painting;
};

/// One row: a sign, what it is about, a short value at the end; below, what stands behind it.
struct PaneRow
{
    SignWidget::Painting sign = {};
    QString signMeaning = {};
    QString name;
    TextRole nameRole = TextRole::Body;
    QString value = {};
    TextRole valueRole = TextRole::Medium;
    ColorRole valueColor = ColorRole::Text;
    QString note = {};
    QString tip = {};
};

/// Rows under one another, their parts in columns.
class PaneRows
{
public:
    enum class Signs { None, Leading };

    PaneRows(QVBoxLayout *column, Signs signs);
    void add(const PaneRow &row);
    /// Across all columns.
    void add(QWidget *widget);

private:
    QGridLayout *m_grid;
    Signs m_signs;
    int m_row = 0;
};

} // namespace baton
