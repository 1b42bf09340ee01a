// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composition.h"
#include "verbs/leadverb.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace baton {
class ImportPage;
class LeadGrid;
class LeadsPage;
class LeadTableModel;
class Page;
} // namespace baton

namespace baton::bench {

/// Lets the event loop run, for so long.
void let(std::chrono::milliseconds duration);
/// Lets it run until something is so; stops the program where it does not become so within minutes.
void letUntil(const char *what, const std::function<bool()> &isSo);

/// The window as the program makes it, and what a person does with it. It remembers nothing of what was there before.
class DrivenWindow
{
public:
    DrivenWindow();
    ~DrivenWindow();
    Q_DISABLE_COPY_MOVE(DrivenWindow)

    /// Shows the ways to begin.
    void start();
    /// Opens the file until its first leads are painted. In milliseconds.
    double open(const QString &workspace);
    /// Waits until no page waits for an answer any more.
    void settle();
    void close();

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] LeadsPage &leads() const;
    [[nodiscard]] LeadGrid &grid() const;
    [[nodiscard]] LeadTableModel &model() const;
    [[nodiscard]] ImportPage &import() const;
    void show(const char *page);

    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Into the field that has the focus.
    void type(const QString &words);
    void turnWheel(int notches);
    void dragSlider(int steps);
    void sortBy(const QString &field);
    void filterBy(const QString &condition);
    void searchFor(const QString &words);
    /// As a number of the funnel that so many leads are behind.
    void openFigure(const QList<LeadId> &leads);
    /// By the page's own action.
    void run(LeadVerb verb);
    /// Presses the button that takes an import to its next step, when it is there.
    void goOn();
    /// Answers the dialog that a verb asks with, when it is there.
    void acceptDialog();

private:
    std::unique_ptr<Composition> m_composition;
    MainWindow *m_window = nullptr;
};

} // namespace baton::bench
