// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadtext.h"

#include "common/fieldtext.h"
#include "conditions/fieldcatalogue.h"

namespace baton {

QString leadText(const LeadDetails &lead, const FieldCatalogue &catalogue, const QString &key, const TimeView &view)
{
    const FieldSpec *field = catalogue.find(key);
    const FieldValue value = lead.fields.value(key);
    return field && !isMissing(value) ? fieldText(*field, value, view, FieldPlace::Pane) : QString();
}

} // namespace baton
