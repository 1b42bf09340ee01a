// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/theme.h"

#include <QLabel>

class QTextLayout;

namespace baton {

/// The one way to show text: always plain, in a role of the type scale and a colour role, whatever it contains.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Fit {
        Whole, ///< The layout gives way.
        Elide, ///< Cut at the end with the whole text as its tip.
        Wrap ///< At words, and inside a word that is wider than its place.
    };

    explicit TextLabel(const QString &text, TextRole role = TextRole::Body, ColorRole color = ColorRole::Text,
                       QWidget *parent = nullptr);

    void setRoles(TextRole role, ColorRole color);
    void setFit(Fit fit);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeTheme();
    void updateTip();
    /// Lays the text out in lines of `width`, broken inside words where it must be; returns its height.
    double layOut(QTextLayout &layout, double width) const;

    TextRole m_role;
    ColorRole m_color;
    Fit m_fit = Fit::Whole;
};

/// Text for a tool tip that is shown letter by letter, even where it looks like markup.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace baton
