// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "funnel/handoff.h"
#include "history/revertible.h"

namespace baton {

/// Takes back what a batch answered: the journal's image of a lead is {"answer": {…}}, what is said to its latest
/// hand-off, with how many stages the lead has gone through. Where that is not what the batch said, or the lead was
/// handed over again or went on, all of it stays.
class HandoffAnswerRevertible final : public Revertible
{
public:
    [[nodiscard]] Entity entity() const override { return Entity::HandoffAnswer; }
    Result<Images> current(Connection &connection, const QList<qint64> &ids) override;
    /// Revisions belong to the hand-offs: none is returned.
    Result<QHash<qint64, int>> restore(Connection &connection, const Images &columns, const Stamp &stamp) override;
};

/// What is said to a hand-off, as journals keep it; `before`: what the answer replaced, as it is stored; `visits`: how
/// many stages the lead has gone through.
[[nodiscard]] QJsonObject answerImage(const Handoff &handoff, const QString &before, qsizetype visits);

/// Which hand-offs a write expects: those that nobody has answered meanwhile, or any.
enum class AnswersTo { WhatWaits, Anything };

/// Writes answers and owners as the images have them, by lead, all in one statement; returns the hand-offs written,
/// with their new revisions.
Result<QHash<qint64, int>> writeAnswers(Connection &connection, const Revertible::Images &images, AnswersTo expected,
                                        const Stamp &stamp);

} // namespace baton
