// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/leaving.h"

#include "common/activity.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

bool isLeavingAQuestion(const ActivityList &activities)
{
    const Activity *running = activities.latest();
    return running && !running->leavingWords().isEmpty();
}

void askBeforeLeaving(QWidget *window, const ActivityList &activities, const std::function<void()> &leave)
{
    Activity *running = activities.latest();
    if (!isLeavingAQuestion(activities))
        return leave();
    if (window->findChild<QMessageBox *>(u"leaving"_s))
        return;
    auto *question = new QMessageBox(window);
    question->setObjectName(u"leaving"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setText(running->leavingWords());
    QPushButton *wait =
        question->addButton(QCoreApplication::translate("Leaving", "Keep waiting"), QMessageBox::RejectRole);
    QPushButton *stop = question->addButton(
        QCoreApplication::translate("Leaving", "Stop after the rows written so far"), QMessageBox::DestructiveRole);
    question->setDefaultButton(wait);
    question->setEscapeButton(wait);
    // Nothing to ask any more once the work is over by itself.
    QObject::connect(running, &Activity::finished, question, &QWidget::close);
    QObject::connect(stop, &QPushButton::clicked, running, [window, running, leave] {
        QObject::connect(running, &Activity::finished, window, leave, Qt::QueuedConnection);
        emit running->cancelRequested();
    });
    question->open();
}

} // namespace baton
