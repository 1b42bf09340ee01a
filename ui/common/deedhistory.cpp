// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/deedhistory.h"

#include "common/textlabel.h"
#include "common/wording.h"
#include "support/clock.h"

#include <QAction>

#include <algorithm>

namespace baton {

namespace {

// More than anybody takes back one by one.
constexpr qsizetype mostDeeds = 100;
// A menu is no place for more.
constexpr qsizetype mostLetters = 60;

/// What is done is named by others: an ampersand in it is no mnemonic.
QString inMenu(const QString &words)
{
    QString text = words.simplified();
    if (text.size() > mostLetters)
        text = text.left(mostLetters) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

DeedEnd notGone(const Error &why)
{
    const bool mayPass = why.kind == Error::Kind::Busy || why.kind == Error::Kind::Unavailable;
    return {mayPass ? DeedEnd::Kind::NotNow : DeedEnd::Kind::Refused, errorText(why), {}};
}

DeedHistory::DeedHistory(QObject *parent)
    : QObject(parent)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    // Wherever a desktop has another key for it, this one does it too.
    const QKeySequence always(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Redo);
    keys.removeAll(always);
    keys.prepend(always);
    m_redo->setShortcuts(keys);
    connect(m_undo, &QAction::triggered, this, &DeedHistory::undo);
    connect(m_redo, &QAction::triggered, this, &DeedHistory::redo);
    update();
}

std::optional<Instant> DeedHistory::now() const
{
    return m_clock ? std::optional(m_clock->now()) : std::nullopt;
}

int DeedHistory::append(const Deed &deed, QObject *guard)
{
    for (Step &step : m_steps) {
        if (step.shown.state != DeedStep::State::Undone)
            continue;
        step.shown.state = DeedStep::State::Gone;
        if (step.shown.why.isEmpty())
            step.shown.why = tr("Something else was done since.");
    }
    m_steps.append({deed, guard, {++m_lastId, deed.words, now(), m_person, DeedStep::State::Done, {}}});
    // Not while it is going: whoever listens may be what goes.
    connect(guard, &QObject::destroyed, this, &DeedHistory::forgetUnguarded,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
    if (m_steps.size() > mostDeeds)
        m_steps.removeFirst();
    update();
    return m_lastId;
}

void DeedHistory::settle(int step, const DeedEnd &end)
{
    const qsizetype index = indexOf(step);
    if (index < 0 || m_going == step || m_steps[index].shown.state != DeedStep::State::Done)
        return;
    takeEnd(index, Direction::Back, end);
    update();
}

qsizetype DeedHistory::lastDone() const
{
    for (qsizetype i = m_steps.size() - 1; i >= 0; --i)
        if (m_steps[i].shown.state == DeedStep::State::Done)
            return i;
    return -1;
}

qsizetype DeedHistory::firstUndone() const
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        if (m_steps[i].shown.state == DeedStep::State::Undone)
            return i;
    return -1;
}

qsizetype DeedHistory::indexOf(int step) const
{
    const auto found = std::ranges::find_if(m_steps, [step](const Step &one) { return one.shown.id == step; });
    return found == m_steps.end() ? -1 : found - m_steps.begin();
}

QString DeedHistory::lastWords() const
{
    return canUndo() ? m_steps[lastDone()].shown.words : QString();
}

QString DeedHistory::nextWords() const
{
    return canRedo() ? m_steps[firstUndone()].shown.words : QString();
}

QList<DeedStep> DeedHistory::steps() const
{
    QList<DeedStep> all;
    for (const Step &step : m_steps)
        all.append(step.shown);
    return all;
}

void DeedHistory::undo()
{
    want({Direction::Back, {}});
}

void DeedHistory::redo()
{
    want({Direction::Forth, {}});
}

void DeedHistory::undoBackTo(int step)
{
    want({Direction::Back, step});
}

void DeedHistory::redoUpTo(int step)
{
    want({Direction::Forth, step});
}

void DeedHistory::want(const Wish &wish)
{
    m_wishes.append(wish);
    goOn();
}

void DeedHistory::goOn()
{
    while (!m_going && !m_wishes.isEmpty()) {
        const Wish wish = m_wishes.first();
        const bool isBack = wish.direction == Direction::Back;
        const qsizetype next = isBack ? lastDone() : firstUndone();
        const qsizetype goal = wish.until ? indexOf(*wish.until) : next;
        const bool isOver = next < 0 || goal < 0 || (isBack ? next < goal : next > goal);
        if (isOver || !wish.until)
            m_wishes.removeFirst();
        if (!isOver)
            start(m_steps[next], wish.direction);
    }
}

void DeedHistory::start(Step &step, Direction direction)
{
    const bool isBack = direction == Direction::Back;
    if (!isBack && (!step.shown.why.isEmpty() || !step.deed.doAgain))
        return refuse(step);
    m_going = step.shown.id;
    const Deed::Way way = isBack ? step.deed.takeBack : step.deed.doAgain;
    update();
    way([guarded = QPointer<DeedHistory>(this), id = step.shown.id, direction](const DeedEnd &ended) {
        if (guarded)
            guarded->end(id, direction, ended);
    });
}

void DeedHistory::refuse(Step &step)
{
    step.shown.state = DeedStep::State::Gone;
    m_wishes.clear();
    const QString why = tr("“%1” cannot be done again. %2").arg(step.shown.words, step.shown.why);
    update();
    emit refused(why);
    emit stopped(why);
}

void DeedHistory::end(int step, Direction direction, const DeedEnd &end)
{
    if (m_going != step)
        return;
    m_going.reset();
    if (end.kind != DeedEnd::Kind::Went)
        m_wishes.clear();
    if (const qsizetype index = indexOf(step); index >= 0)
        takeEnd(index, direction, end);
    update();
    if (end.kind != DeedEnd::Kind::Went)
        emit stopped(end.why);
    goOn();
}

void DeedHistory::takeEnd(qsizetype index, Direction direction, const DeedEnd &end)
{
    using State = DeedStep::State;
    const bool isBack = direction == Direction::Back;
    Step &step = m_steps[index];
    switch (end.kind) {
    case DeedEnd::Kind::NotNow: return;
    case DeedEnd::Kind::Refused:
        step.shown.state = isBack ? State::Kept : State::Gone;
        step.shown.why = end.why;
        return;
    case DeedEnd::Kind::Went: break;
    }
    step.shown.state = isBack ? State::Undone : State::Done;
    step.shown.why.clear();
    if (!isBack)
        return;
    step.shown.why = step.deed.whyNotAgain.isEmpty() ? end.whyNotAgain : step.deed.whyNotAgain;
    // Something may have been done while it went back.
    if (lastDone() > index) {
        step.shown.state = State::Gone;
        if (step.shown.why.isEmpty())
            step.shown.why = tr("Something else was done since.");
    }
}

// There is nobody any more who could take it back.
void DeedHistory::forgetUnguarded()
{
    m_steps.removeIf([](const Step &step) { return step.guard.isNull(); });
    if (m_going && indexOf(*m_going) < 0) {
        m_going.reset();
        m_wishes.clear();
    }
    update();
}

void DeedHistory::forget()
{
    m_steps.clear();
    m_wishes.clear();
    m_going.reset();
    update();
    emit personChanged();
}

void DeedHistory::setPerson(const QString &name)
{
    m_person = name;
    for (Step &step : m_steps)
        if (step.shown.who.isEmpty())
            step.shown.who = name;
    emit changed();
}

void DeedHistory::update()
{
    m_undo->setEnabled(canUndo());
    m_undo->setText(canUndo() ? tr("Undo %1").arg(inMenu(lastWords())) : tr("Undo"));
    m_undo->setToolTip(plainToolTip(canUndo() ? tr("Undo: %1").arg(lastWords()) : tr("Nothing was done here yet")));
    m_redo->setEnabled(canRedo());
    m_redo->setText(canRedo() ? tr("Redo %1").arg(inMenu(nextWords())) : tr("Redo"));
    m_redo->setToolTip(plainToolTip(canRedo() ? tr("Redo: %1").arg(nextWords()) : tr("Nothing was taken back")));
    emit changed();
}

} // namespace baton
