// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QMap>
#include <QPointer>
#include <QSet>
#include <QStringList>

class QAbstractItemView;
class QAccessibleInterface;
class QWidget;

namespace baton {

/// Looks for what somebody cannot reach who has no mouse, or cannot know who sees no screen.
class AccessInspection
{
public:
    /// Goes round the window of `shown` by Tab, which must be active, and asks of each part what a screen reader asks.
    void look(const QString &scene, QWidget &shown);
    /// Only whether no two things answer to the same letter with Alt, or in one menu.
    void lookForMnemonics(const QString &scene, QWidget &shown);

    /// What is wrong, each with the scene in which it was seen first.
    [[nodiscard]] QStringList found() const;
    /// How many places of the keyboard were seen.
    [[nodiscard]] qsizetype stops() const { return m_stops; }
    /// How many cells that are painted were asked for their words.
    [[nodiscard]] qsizetype cells() const { return m_cells; }

private:
    void complain(const QString &what);
    void askForNames(const QWidget &window);
    void askTree(QAccessibleInterface *part);
    void askCells(QAbstractItemView &view);
    void askForTwins(const QWidget &window);
    void goRound(QWidget &window);
    void askForControls(const QWidget &window, const QList<QWidget *> &stops);
    /// Compares what the widget looked like with the focus with what it looks like without.
    void compare(QWidget *widget, const QImage &focused);

    QString m_scene;
    QMap<QString, QString> m_found;
    QSet<QWidget *> m_seenWithFocus; ///< Those of the window's frame are compared once.
    qsizetype m_stops = 0;
    qsizetype m_cells = 0;
};

} // namespace baton
