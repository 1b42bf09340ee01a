// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace baton {

/// A field that searches while one types: `searched` comes when the typing rests. Esc empties it first.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// `placeholder` is also the field's accessible name.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Esc in the empty field: the focus belongs to what was searched.
    void left();
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_rest;
};

} // namespace baton
