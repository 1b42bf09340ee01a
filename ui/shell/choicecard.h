// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/icon.h"
#include "common/theme.h"

#include <QAbstractButton>

namespace baton {

/// One of the few ways to begin: icon, what it is, what it means, and the digit that chooses it.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(Icon icon, const QString &title, const QString &note, const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The words wrap where they have no room.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// How high words of this role stand in a card of this width.
    [[nodiscard]] int wordsHeight(TextRole role, const QString &words, int width) const;
    void paintWords(QPainter &painter) const;

    Icon m_icon;
    QString m_note;
    QString m_key;
};

} // namespace baton
