// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDialog;

namespace baton {

/// Keeps dialogs within the window that they are about: one that is higher scrolls, its buttons left in sight. Large
/// letters in a small window need it.
class DialogRoom : public QObject
{
    Q_OBJECT

public:
    /// Looks after all dialogs of the program, as long as it lives.
    explicit DialogRoom(QObject *parent = nullptr);

    /// Makes a dialog that has its layout at least that wide, in pixels at 10 pt, but no wider than its window. A least
    /// width of its own would let it be narrower than its words.
    static void setLeastWidth(QDialog &dialog, double atTenPoints);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void letScroll(QDialog *dialog);
};

} // namespace baton
