// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace baton {

/// The dot at the start of the status row: round while the workspace answers, a square while it does not. Its tip says
/// more, and so does choosing it.
class ConnectionMark : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Good, Lost };

    explicit ConnectionMark(QWidget *parent = nullptr);

    void setState(State state, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state = State::Good;
};

} // namespace baton
