// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/batchdeed.h"

#include "common/wording.h"
#include "history/undoservice.h"
#include "support/reply.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("BatchDeed", text);
}

/// One batch, and what is known of it between its ways.
struct BatchWays
{
    UndoService &undo;
    QObject *guard;
    BatchId batch;
    QString words;
    std::function<void(const QString &)> tell;
    BatchId undoBatch = {};
};

void takeBack(const std::shared_ptr<BatchWays> &ways, const Deed::Answer &answer)
{
    onReply(ways->undo.undo(ways->batch), ways->guard, [ways, answer](const Result<UndoResult> &undone) {
        if (!undone) {
            ways->tell(translated(QT_TRANSLATE_NOOP("BatchDeed", "“%1” could not be taken back. %2"))
                           .arg(ways->words, errorText(undone.error())));
            return answer(notGone(undone.error()));
        }
        ways->undoBatch = undone->undoBatch;
        ways->tell((undone->kept.isEmpty() ? translated(QT_TRANSLATE_NOOP("BatchDeed", "Taken back: %1."))
                                           : translated(QT_TRANSLATE_NOOP(
                                               "BatchDeed", "Somebody changed this since, so it stays as it is: %1")))
                       .arg(ways->words));
        const Error final{Error::Kind::Unsupported, u"batch.notRedoable"_s, {}, {}};
        answer({DeedEnd::Kind::Went, {}, undone->removed > 0 ? errorText(final) : QString()});
    });
}

void doAgain(const std::shared_ptr<BatchWays> &ways, const Deed::Answer &answer)
{
    onReply(ways->undo.undo(ways->undoBatch), ways->guard, [ways, answer](const Result<UndoResult> &redone) {
        const bool isNothing = redone && redone->rows == 0;
        if (!redone || isNothing) {
            const Error why = isNothing ? Error{Error::Kind::Conflict, u"undo.changedSince"_s, {}, {}} : redone.error();
            ways->tell(translated(QT_TRANSLATE_NOOP("BatchDeed", "“%1” could not be done again. %2"))
                           .arg(ways->words, errorText(why)));
            return answer(notGone(why));
        }
        ways->tell((redone->kept.isEmpty() ? translated(QT_TRANSLATE_NOOP("BatchDeed", "Done again: %1."))
                                           : translated(QT_TRANSLATE_NOOP(
                                               "BatchDeed", "Done again, but for what somebody changed since: %1.")))
                       .arg(ways->words));
        answer({});
    });
}

} // namespace

Deed batchDeed(UndoService &undo, QObject *guard, BatchId batch, const QString &words,
               std::function<void(const QString &)> tell)
{
    const auto ways = std::make_shared<BatchWays>(BatchWays{undo, guard, batch, words, std::move(tell)});
    return {words,
            [ways](const Deed::Answer &answer) { takeBack(ways, answer); },
            [ways](const Deed::Answer &answer) { doAgain(ways, answer); },
            {}};
}

} // namespace baton
