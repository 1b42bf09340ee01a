// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/controls.h"

#include <QString>

#include <functional>

class QWidget;

namespace baton {

/// What is asked before something that concerns much.
struct Question
{
    QString title;
    QString text; ///< As "Delete “Spring fair”?".
    QString effect; ///< What comes of it, with its figures.
    QString verb; ///< On the button.
    ButtonTone tone = ButtonTone::Primary;
    QKeySequence key = {}; ///< The one key that confirms, beside Enter, which never confirms what destroys.
};

/// Asks over `parent`; `confirmed` is called where the answer is yes, `declined`, if any, where it is no.
void ask(QWidget *parent, const Question &question, std::function<void()> confirmed,
         std::function<void()> declined = {});

} // namespace baton
