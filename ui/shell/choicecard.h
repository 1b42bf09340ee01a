// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/icon.h"

#include <QAbstractButton>

namespace baton {

/// One of the few ways to begin: icon, what it is, what it means, and the digit that chooses it.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(Icon icon, const QString &title, const QString &note, const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintWords(QPainter &painter) const;

    Icon m_icon;
    QString m_note;
    QString m_key;
};

} // namespace baton
