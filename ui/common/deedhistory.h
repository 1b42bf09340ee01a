// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QAction;

namespace baton {

/// What a person did in this window, whatever it was and on whichever page, to be taken back the last first.
class DeedHistory : public QObject
{
    Q_OBJECT

public:
    explicit DeedHistory(QObject *parent = nullptr);

    /// Remembers what is called `words`, as "accept Anna Berg". `takeBack` takes it back and says in words what came of
    /// it; once `guard` is gone, it is forgotten.
    void append(const QString &words, QObject *guard, std::function<void()> takeBack);

    [[nodiscard]] bool canUndo() const { return !m_deeds.isEmpty(); }
    /// Empty where nothing can be taken back.
    [[nodiscard]] QString lastWords() const { return m_deeds.isEmpty() ? QString() : m_deeds.last().words; }
    void undo();
    /// Somebody else works here from now on: what was done before is no longer his to take back.
    void forget();
    /// It became known who works here: what was done before is his.
    void keepForPerson() { emit personChanged(); }

    /// The one that does it, with its key and in its tip what goes back: for the window and for the menus of pages.
    [[nodiscard]] QAction *undoAction() const { return m_undo; }

signals:
    /// What can be taken back is something else.
    void changed();
    /// Somebody else works here, or somebody at all.
    void personChanged();

private:
    struct Deed
    {
        QString words;
        QPointer<QObject> guard;
        std::function<void()> takeBack;
    };

    void forgetUnguarded();
    void update();

    QAction *m_undo;
    QList<Deed> m_deeds;
};

} // namespace baton
