// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QAction;

namespace baton {

class PaneSection;
class TextLabel;

/// One record of a list in detail: what it is called, a line about it, what can be done with it, and sections.
class RecordPane : public QScrollArea
{
    Q_OBJECT

public:
    /// Each of `deeds` has a button, which is there while it can be done; the pane takes the sections.
    RecordPane(const QString &name, const QList<QAction *> &deeds, const QList<PaneSection *> &sections,
               QWidget *parent = nullptr);

    void showNothing(const QString &words);
    /// The sections have been told what they show.
    void showRecord(const QString &title, const QStringList &facts);

private:
    TextLabel *m_nothing;
    QWidget *m_head;
    TextLabel *m_title;
    TextLabel *m_facts;
    QList<QAction *> m_deeds;
    QList<PaneSection *> m_sections;
};

} // namespace baton
