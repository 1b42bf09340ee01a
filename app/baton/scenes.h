// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace baton {

class MainWindow;

/// Something that the program shows, and how it comes to show it: a page, one of its forms, a dialog. Pictures are
/// taken of each, and tests walk through the same list. Nothing is written into the workspace on the way.
struct Scene
{
    QString name; ///< As "leads" or "leads-stage"; pictures are called so.
    std::function<void()> show;
    /// Whether an answer is still to come.
    std::function<bool()> isLoading;
    /// What is to be seen; null while it is not there, for which the leads at hand may give no occasion.
    std::function<QWidget *()> widget;
    /// Goes back to where the next scene may begin.
    std::function<void()> leave;
};

/// All scenes of the window as it stands, in the order in which they are to be shown: those of the open workspace, else
/// the ways to begin. They hold as long as the window and its pages.
[[nodiscard]] QList<Scene> scenesOf(MainWindow &window);

} // namespace baton
