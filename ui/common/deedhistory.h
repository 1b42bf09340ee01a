// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/instant.h"
#include "support/result.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

class QAction;

namespace baton {

class Clock;

/// How it ended that a deed was taken back, or done again.
struct DeedEnd
{
    enum class Kind {
        Went, ///< Wholly or in part.
        Refused, ///< It cannot go this way any more.
        NotNow, ///< It is as it was, and can be tried again.
    };

    Kind kind = Kind::Went;
    QString why = {}; ///< In words: why it did not go.
    QString whyNotAgain = {}; ///< In words: why what was taken back cannot be done again; empty where it can.
};

/// It did not go; where another try may end otherwise, it can be tried again.
[[nodiscard]] DeedEnd notGone(const Error &why);

/// Something that a person did, with the way back and the way to do it again.
struct Deed
{
    /// Whoever goes a way says once how it ended.
    using Answer = std::function<void(const DeedEnd &)>;
    using Way = std::function<void(const Answer &)>;

    QString words; ///< As "accept Anna Berg".
    Way takeBack;
    Way doAgain = {}; ///< None where `whyNotAgain` says why.
    QString whyNotAgain = {};
};

/// A deed as the history shows it.
struct DeedStep
{
    enum class State {
        Done, ///< It can be taken back.
        Undone, ///< It is taken back, and can be done again, unless `why` says why not.
        Kept, ///< It could not be taken back.
        Gone, ///< It is taken back for good.
    };

    int id = 0; ///< Rising.
    QString words;
    std::optional<Instant> at;
    QString who; ///< Empty where nobody is named.
    State state = State::Done;
    QString why; ///< In words: why it cannot be taken back, or done again.
};

/// What a person did in this window, whatever it was and on whichever page: taken back the last first, and done again
/// in the order in which it was done. One step goes at a time.
class DeedHistory : public QObject
{
    Q_OBJECT

public:
    explicit DeedHistory(QObject *parent = nullptr);
    /// What time it is; without one steps have no time. It outlives this.
    void setClock(const Clock &clock) { m_clock = &clock; }

    /// Remembers the deed; once `guard` is gone, it is forgotten. What was taken back before cannot be done again from
    /// now on. Returns the id of its step.
    int append(const Deed &deed, QObject *guard);
    /// That step was taken back elsewhere.
    void settle(int step, const DeedEnd &end);

    [[nodiscard]] bool canUndo() const { return lastDone() >= 0; }
    [[nodiscard]] bool canRedo() const { return firstUndone() >= 0; }
    /// Empty where nothing can be taken back, or done again.
    [[nodiscard]] QString lastWords() const;
    [[nodiscard]] QString nextWords() const;
    /// In the order in which it was done.
    [[nodiscard]] QList<DeedStep> steps() const;
    [[nodiscard]] bool isGoing() const { return m_going.has_value(); }
    [[nodiscard]] std::optional<Instant> now() const;

    /// The last step goes back, after those that go already.
    void undo();
    void redo();
    /// That step and all that came after it, the last first, until one does not go.
    void undoBackTo(int step);
    /// All that was taken back up to that step, the first first, until one does not go.
    void redoUpTo(int step);

    /// Somebody else works here from now on: what was done before is no longer his to take back.
    void forget();
    /// It became known who works here: what was done before is his.
    void keepForPerson() { emit personChanged(); }
    /// What whoever works here is called.
    void setPerson(const QString &name);

    /// Those that do it, with their keys and named after what goes: for the window and for the menus of pages.
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }

signals:
    /// What can be taken back or done again is something else.
    void changed();
    /// Somebody else works here, or somebody at all.
    void personChanged();
    /// A step did not go, for this reason.
    void stopped(const QString &why);
    /// The same where nobody else has said it.
    void refused(const QString &why);

private:
    enum class Direction { Back, Forth };
    struct Step
    {
        Deed deed;
        QPointer<QObject> guard;
        DeedStep shown;
    };
    struct Wish
    {
        Direction direction = Direction::Back;
        std::optional<int> until; ///< The last step that shall go; none: one step.
    };

    [[nodiscard]] qsizetype lastDone() const;
    [[nodiscard]] qsizetype firstUndone() const;
    [[nodiscard]] qsizetype indexOf(int step) const;
    void want(const Wish &wish);
    void goOn();
    void start(Step &step, Direction direction);
    void end(int step, Direction direction, const DeedEnd &end);
    void refuse(Step &step);
    void takeEnd(qsizetype index, Direction direction, const DeedEnd &end);
    void forgetUnguarded();
    void update();

    const Clock *m_clock = nullptr;
    QString m_person;
    QAction *m_undo;
    QAction *m_redo;
    QList<Step> m_steps;
    QList<Wish> m_wishes;
    std::optional<int> m_going; ///< The step that goes now.
    int m_lastId = 0;
};

} // namespace baton
