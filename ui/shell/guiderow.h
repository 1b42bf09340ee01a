// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/guidestep.h"

#include <QAbstractButton>

namespace baton {

/// One step of the guide: its number, or a tick once it was gone to, what it is about and what there is to do.
class GuideRow : public QAbstractButton
{
    Q_OBJECT

public:
    GuideRow(int number, const GuideStep &step, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] bool isTicked() const { return m_isTicked; }
    void setTicked(bool isTicked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int lineHeight(int width) const;
    void nameIt();

    int m_number;
    QString m_key;
    QString m_line;
    bool m_isTicked = false;
};

} // namespace baton
