// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;

namespace baton {

class LeadVerbs;
class TextLabel;

/// What can be done with several leads that are chosen: how many there are, their verbs, and how to choose none.
class BulkBar : public QWidget
{
    Q_OBJECT

public:
    /// `editMany` sets a field of all of them. Both outlive it.
    BulkBar(LeadVerbs &verbs, QAction *editMany, QWidget *parent = nullptr);

    /// Shown for more than one.
    void setCount(qsizetype count);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row = nullptr;
    TextLabel *m_words;
    QWidget *m_deeds; ///< The verbs, and what else can be done.
};

} // namespace baton
