// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace baton {

/// A sheet and, at its trailing side, what belongs to it; below it where letters are large for the window.
class PartedSheet : public QWidget
{
    Q_OBJECT

public:
    /// `width` of what stands beside, at 10 pt. Both scroll by themselves.
    PartedSheet(QWidget *sheet, QWidget *beside, int width, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QWidget *m_beside;
    QWidget *m_edge;
    QWidget *m_lowerEdge;
    int m_width;
    QBoxLayout *m_row;
};

} // namespace baton
