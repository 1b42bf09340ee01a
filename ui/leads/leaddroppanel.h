// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verbs/leadtarget.h"

#include <QWidget>

namespace baton {

class DropColumn;
class LeadVerbs;
class TextLabel;

/// What leads can be dropped on while they are dragged: owners, stages and campaigns, over the half of the page where
/// the pointer is not. A drop is the verb with its question answered; what cannot be says why not when the pointer is
/// on it.
class LeadDropPanel : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `page`. `verbs` outlives it.
    LeadDropPanel(LeadVerbs &verbs, QWidget *page);

    /// Whether other programs can have them as well.
    enum class Reach { Window, Out };
    /// `pointer`: where the drag begins on the page.
    void open(const QList<LeadId> &leads, Reach reach, const QPoint &pointer);
    /// Whether what there is to drop on is still being read.
    [[nodiscard]] bool isReading() const { return m_isReading; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] DropColumn *addColumn(const QString &heading);
    void showTargets(const LeadTargets &targets);
    void say(const DropColumn *column, int target);
    void drop(const DropColumn *column, int target, const QList<LeadId> &leads);
    void place();

    LeadVerbs &m_verbs;
    TextLabel *m_title;
    TextLabel *m_words;
    QWidget *m_columns;
    DropColumn *m_owners;
    DropColumn *m_stages;
    DropColumn *m_campaigns;
    QString m_subject; ///< "3 leads".
    QString m_plainWords; ///< What is said while the pointer is on no target.
    bool m_isAbove = false; ///< In the upper half of the page.
    bool m_isReading = false;
    int m_request = 0;
};

} // namespace baton
