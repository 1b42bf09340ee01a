// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/linecache.h"

#include <QStyledItemDelegate>

#include <optional>

namespace baton {

struct FieldSpec;

/// Paints all of a grid cell itself: ground, current row, side mark, text. Lean, because painting is what limits
/// scrolling.
class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    /// What cannot be read keeps its editor open.
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Paints what stands before the words of a cell within `rect`, and returns what is left for them; nothing where
    /// it stands for the words.
    [[nodiscard]] virtual std::optional<QRectF> paintMark(QPainter &painter, const QStyleOptionViewItem &option,
                                                          const QModelIndex &index, const QRectF &rect,
                                                          const Theme &theme) const;
    [[nodiscard]] static const FieldSpec &fieldOf(const QModelIndex &index);
    /// The value of a cell that holds a text; null where it holds none.
    [[nodiscard]] static const QString *keyIn(const QModelIndex &index);

private:
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRectF &rect,
                    const Theme &theme) const;

    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Theme &theme) const;

    mutable LineCache m_lines;
};

} // namespace baton
