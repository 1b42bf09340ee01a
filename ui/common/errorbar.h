// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/result.h"

#include <QWidget>

class QPushButton;

namespace baton {

class TextLabel;

/// What went wrong, above the page it happened on, with at most one way out. Hidden until there is something to say.
class ErrorBar : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Danger, Warning, Notice };

    explicit ErrorBar(QWidget *parent = nullptr);

    /// Words from the one table; `action` is the label of the button, empty for none.
    void showError(const Error &error, const QString &action = {});
    /// `key` is the key that does the same from anywhere, as its cap.
    void showMessage(const QString &text, Tone tone, const QString &action = {}, const QString &key = {});

signals:
    void actionTriggered();

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QPushButton *m_action;
    Tone m_tone = Tone::Danger;
};

} // namespace baton
