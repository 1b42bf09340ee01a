// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/icon.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace baton {

/// Buttons side by side. Where they have no room, those from the end keep their icon and key cap and lose their word,
/// which is their tip then; where that is not enough, those from the end give way to the menu, which has all of them.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget *parent = nullptr);

    /// `icon` stands for the word where there is no room for it.
    void addButton(QPushButton *button, Icon icon);
    /// What follows stands at the end of the row.
    void addStretch();

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QPushButton *button;
        QString word;
        QIcon icon; ///< Beside the word.
        QIcon sign; ///< Instead of it.
        bool isWorded = true;
    };

    void fit();
    /// How wide the row is with `words` worded buttons and `signs` more.
    [[nodiscard]] int widthOf(qsizetype words, qsizetype signs) const;
    static void show(Entry &entry, bool isWorded);

    QHBoxLayout *m_row;
    QList<Entry> m_entries;
    QList<std::pair<int, int>> m_widths; ///< Of each entry: with its word, without.
};

} // namespace baton
