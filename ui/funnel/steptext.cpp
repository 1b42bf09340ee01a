// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/steptext.h"

#include <QCoreApplication>

namespace baton {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("StepText", text, nullptr, n);
}

QString attemptText(int attempt, int most)
{
    return translated(QT_TRANSLATE_NOOP("StepText", "attempt %1 of %2")).arg(attempt).arg(most);
}

} // namespace

QString stepKindText(StepKind kind)
{
    switch (kind) {
    case StepKind::Call: return translated(QT_TRANSLATE_NOOP("StepText", "Call"));
    case StepKind::Callback: return translated(QT_TRANSLATE_NOOP("StepText", "Call back"));
    case StepKind::Mail: return translated(QT_TRANSLATE_NOOP("StepText", "Mail"));
    case StepKind::Meeting: return translated(QT_TRANSLATE_NOOP("StepText", "Meeting"));
    case StepKind::Task: break;
    }
    return translated(QT_TRANSLATE_NOOP("StepText", "Task"));
}

QString suggestionText(const SuggestedStep &step)
{
    using Why = SuggestedStep::Why;
    switch (step.why) {
    case Why::FirstContact: return translated(QT_TRANSLATE_NOOP("StepText", "nobody has talked with them yet"));
    case Why::NextAttempt:
        return step.attempt > 0 ? attemptText(step.attempt, CadencePolicy().mostAttempts)
                                : translated(QT_TRANSLATE_NOOP("StepText", "another attempt"));
    case Why::AttemptsUsedUp:
        return translated(QT_TRANSLATE_NOOP("StepText", "all attempts by phone are made: write, then recycle"));
    case Why::CallbackAsked: return translated(QT_TRANSLATE_NOOP("StepText", "they asked to be called again"));
    case Why::WrongNumber:
        return translated(QT_TRANSLATE_NOOP("StepText", "the number is wrong: ask for the right one"));
    case Why::DoNotCall: return translated(QT_TRANSLATE_NOOP("StepText", "they do not want to be called"));
    case Why::AfterConversation: return translated(QT_TRANSLATE_NOOP("StepText", "while the conversation is fresh"));
    case Why::AfterMail: return translated(QT_TRANSLATE_NOOP("StepText", "to ask whether the mail came"));
    case Why::AskedForInformation: break;
    }
    return translated(QT_TRANSLATE_NOOP("StepText", "what was asked for has not come"));
}

QString cadenceText(const Cadence &cadence)
{
    switch (cadence.verdict) {
    case Cadence::Verdict::First: return {};
    case Cadence::Verdict::Resting:
    case Cadence::Verdict::Free: return attemptText(cadence.next(), cadence.most);
    case Cadence::Verdict::Forbidden: return translated(QT_TRANSLATE_NOOP("StepText", "asked not to be called"));
    case Cadence::Verdict::UsedUp:
    case Cadence::Verdict::Over: break;
    }
    return translated(QT_TRANSLATE_N_NOOP("StepText", "%n attempts, nobody reached"), cadence.made);
}

} // namespace baton
