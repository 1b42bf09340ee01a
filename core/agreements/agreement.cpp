// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agreements/agreement.h"

using namespace Qt::StringLiterals;

namespace baton {

QString keyOf(AgreementKind kind)
{
    switch (kind) {
    case AgreementKind::Definition: return u"definition"_s;
    case AgreementKind::ScoreModel: return u"score"_s;
    case AgreementKind::Ruleset: return u"routing"_s;
    case AgreementKind::SlaPolicy: return u"sla"_s;
    }
    return {};
}

QString keyOf(AgreementState state)
{
    switch (state) {
    case AgreementState::Draft: return u"draft"_s;
    case AgreementState::Active: return u"active"_s;
    case AgreementState::Superseded: return u"superseded"_s;
    }
    return {};
}

} // namespace baton
