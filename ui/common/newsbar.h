// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/errorbar.h"

class QAction;

namespace baton {

/// Below a list: how many others added to it since it was listed, and the way to see them. Where nothing is new it is
/// not to be seen.
class NewsBar : public ErrorBar
{
    Q_OBJECT

public:
    explicit NewsBar(QWidget *parent = nullptr);

    void setCount(qsizetype count);
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// The key that shows them, for the page.
    [[nodiscard]] QAction *showAction() const { return m_show; }

private:
    QAction *m_show; ///< Its `triggered` asks for the list as it is now.
    qsizetype m_count = 0;
};

} // namespace baton
