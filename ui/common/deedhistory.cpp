// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/deedhistory.h"

#include "common/textlabel.h"

#include <QAction>

namespace baton {

namespace {

// More than anybody takes back one by one.
constexpr qsizetype mostDeeds = 100;

} // namespace

DeedHistory::DeedHistory(QObject *parent)
    : QObject(parent)
    , m_undo(new QAction(tr("Undo"), this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    connect(m_undo, &QAction::triggered, this, &DeedHistory::undo);
    update();
}

void DeedHistory::append(const QString &words, QObject *guard, std::function<void()> takeBack)
{
    m_deeds.append({words, guard, std::move(takeBack)});
    // Not while it is going: whoever listens may be what goes.
    connect(guard, &QObject::destroyed, this, &DeedHistory::forgetUnguarded,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
    if (m_deeds.size() > mostDeeds)
        m_deeds.removeFirst();
    update();
}

void DeedHistory::undo()
{
    if (m_deeds.isEmpty())
        return;
    const Deed deed = m_deeds.takeLast();
    update();
    if (deed.guard)
        deed.takeBack();
}

// It was taken back elsewhere, or there is nobody any more who could.
void DeedHistory::forgetUnguarded()
{
    m_deeds.removeIf([](const Deed &deed) { return deed.guard.isNull(); });
    update();
}

void DeedHistory::forget()
{
    m_deeds.clear();
    update();
    emit personChanged();
}

void DeedHistory::update()
{
    m_undo->setEnabled(canUndo());
    m_undo->setToolTip(plainToolTip(canUndo() ? tr("Undo: %1").arg(lastWords()) : tr("Nothing was done here yet")));
    emit changed();
}

} // namespace baton
