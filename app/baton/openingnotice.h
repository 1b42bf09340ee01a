// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QObject>
#include <QPointer>

class QAction;

namespace baton {

class MainWindow;
struct OpenedWorkspace;
struct OpenServices;

/// What is worth knowing of a workspace that was just opened: the program ended unexpectedly before, its tables were
/// brought up to date, it cannot be written, it stands where files come to harm. It is found out beside the window and
/// told in one bar, to which what comes later is added.
class OpeningNotice : public QObject
{
    Q_OBJECT

public:
    enum class Before { Ended, Interrupted };

    /// `drafts` shows the list of drafts.
    OpeningNotice(MainWindow &window, OpenServices &services, QAction *drafts, QObject *parent = nullptr);

    void tell(const OpenedWorkspace &opened, Before before);
    /// Whose drafts they are is another person now.
    void countDrafts();

private:
    enum class About { Interruption, Check, Drafts, Migration, Access, Place };

    void set(About about, const QString &words, QAction *action = nullptr);
    void askAccess();
    void askPlace(const QString &file);
    void tellInterruption();
    void check();

    MainWindow &m_window;
    OpenServices &m_services;
    QAction *m_drafts;
    QMap<About, QString> m_words;
    QPointer<QAction> m_action;
    Before m_before = Before::Ended;
};

} // namespace baton
