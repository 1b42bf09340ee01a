// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/icon.h"
#include "shell/navigation.h"

#include <QAbstractButton>

namespace baton {

/// One entry: icon, title, count; the icon alone on the rail.
class NavigationItem : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationItem(const QString &title, Icon icon, QWidget *parent);

    void setCount(const QString &count);
    void setForm(Navigation::Form form);

    [[nodiscard]] QSize sizeHint() const override;
    /// Large letters in a low window leave it less height, and a bar to scroll by less width.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;

    Icon m_icon;
    QString m_count;
    Navigation::Form m_form = Navigation::Form::Full;
};

} // namespace baton
