// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verbs/leadverb.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace baton {

class LeadVerbs;

/// What suits the lead at hand as buttons, three at most, and the rest behind “…”. To accept and to log stand there
/// before anything else.
class VerbRow : public QWidget
{
    Q_OBJECT

public:
    explicit VerbRow(LeadVerbs &verbs, QWidget *parent = nullptr);

    /// That of “…” alone: what has no room stands behind it.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void update();
    [[nodiscard]] int room() const;
    [[nodiscard]] int widthOfShown() const;
    [[nodiscard]] int widthOf(qsizetype place) const;

    LeadVerbs &m_verbs;
    QList<std::pair<LeadVerb, QPushButton *>> m_buttons;
    QToolButton *m_more = nullptr;
};

} // namespace baton
