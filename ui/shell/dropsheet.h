// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace baton {

class TextLabel;

/// What lies over the window while files are dragged over it: what would come of them, in words.
class DropSheet : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `window`.
    explicit DropSheet(QWidget *window);

    enum class Tone { Welcome, Refused };
    void open(const QString &title, const QString &words, Tone tone);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_sign; ///< Where the sign stands.
    TextLabel *m_title;
    TextLabel *m_words;
    Tone m_tone = Tone::Welcome;
};

} // namespace baton
