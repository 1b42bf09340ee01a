// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace baton {

/// Words that lead somewhere, in one line: cut at their end where there is no room, with all of them as the tip.
class ElidedLink : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ElidedLink(const QString &words, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_words;
};

} // namespace baton
