// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace baton {

/// Widgets side by side, and below one another where they have no room, as words in a paragraph.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    /// Between rows, where it is another distance than between what stands side by side.
    void setRowSpacing(int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All in one row.
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as its widest, and as high as all are in the width that they have now.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Purpose { Measure, Place };
    /// How many items from `first` on stand in one row, what is hidden included.
    [[nodiscard]] std::size_t rowFrom(std::size_t first, int width) const;
    [[nodiscard]] QSize sizeOf(const QLayoutItem &item, int width) const;
    /// Returns the height.
    int arrange(const QRect &rect, Purpose purpose) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_rowSpacing;
    int m_width = 0; ///< In which they were placed last.
};

} // namespace baton
