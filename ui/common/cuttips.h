// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace baton {

/// Tells in a tip what a box to choose from, or an empty field that says what is to be written there, has no room for.
class CutTips : public QObject
{
    Q_OBJECT

public:
    /// Looks after all of them in the program, as long as it lives.
    explicit CutTips(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace baton
