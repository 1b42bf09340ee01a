// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the lead that is looked at, beside the verbs of every page.

#include "queue/queuepage.h"

#include "common/controls.h"
#include "common/errorbar.h"
#include "leads/leadtext.h"
#include "queue/queuelists.h"
#include "verbs/leadverbs.h"

#include <QAction>
#include <QDesktopServices>
#include <QShortcut>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace baton {

void QueuePage::makeWorkActions()
{
    m_desktop = &QDesktopServices::openUrl;
    m_dial = addCommand(tr("Call with the desktop’s phone"), Qt::Key_D, &QueuePage::dial);
    m_work.append(m_dial);
    m_work.append(addCommand(tr("Write a mail"), Qt::Key_E, &QueuePage::writeMail));
    if (!m_services.steps)
        return;
    m_work.append(addCommand(tr("Plan the next step…"), Qt::Key_N, &QueuePage::planNext));
    m_work.append(addCommand(tr("Tick off the next step"), Qt::Key_S, &QueuePage::tickOffStep));
    // How a call ended, by the digits that the log has behind Alt.
    for (int number = static_cast<int>(Disposition::Connected); number <= static_cast<int>(Disposition::Callback);
         ++number) {
        auto *key = new QShortcut(QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + number)), this);
        connect(key, &QShortcut::activated, m_verbs,
                [this, number] { m_verbs->logCall(static_cast<Disposition>(number)); });
    }
}

QList<KeyHint> QueuePage::workHints() const
{
    if (!m_lists->current())
        return {};
    QList<KeyHint> hints{{u"D"_s, tr("call")}};
    if (m_services.steps) // The others stand in the menu: the row has room for few.
        hints += {{u"1–8"_s, tr("how the call ended")}, {u"N"_s, tr("next step")}};
    return hints;
}

void QueuePage::dial()
{
    handOver(u"phone"_s, u"tel"_s);
}

void QueuePage::writeMail()
{
    handOver(u"email"_s, u"mailto"_s);
}

// The desktop knows the phone and the mail program; that somebody called is logged when it is known how it ended.
void QueuePage::handOver(const QString &field, const QString &scheme)
{
    const bool isCall = scheme == u"tel"_s;
    const auto known = [this](const QString &key) {
        return m_story ? leadText(m_story->details, m_catalogue, key, timeView()).simplified() : QString();
    };
    QString address = known(field);
    if (address.isEmpty() && isCall)
        address = known(u"mobile"_s);
    if (address.isEmpty())
        return tellRefused(!m_story     ? tr("The lead is still being read.")
                               : isCall ? tr("No phone number is known.")
                                        : tr("No mail address is known."));
    QUrl url;
    url.setScheme(scheme);
    url.setPath(isCall ? QString(address).remove(u' ') : address);
    if (!m_desktop(url))
        return tellRefused(tr("This desktop has no program for %1.").arg(url.toDisplayString()));
    m_told = Told::Refusal; // There is nothing to take back, but it is to be seen.
    m_errors->showMessage(isCall ? tr("Calling %1. A digit logs how it ended.").arg(address)
                                 : tr("Writing to %1. L logs it.").arg(address),
                          ErrorBar::Tone::Notice);
    emit statusChanged();
}

void QueuePage::planNext()
{
    m_verbs->planNext();
}

void QueuePage::tickOffStep()
{
    m_verbs->tickOffStep();
}

} // namespace baton
