// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/leadquestionsql.h"

#include "leads/leadfieldsql.h"
#include "leads/touch.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

/// Whole days between an instant of the lead and the moment at which it is asked.
FieldSpec daysSince(const QString &key, const QString &label, const QString &instant)
{
    FieldSpec field;
    field.key = key;
    field.label = label;
    field.type = FieldType::Number;
    field.unit = u"days"_s;
    field.sql = u"(({now} - "_s + instant + u") / 86400000)"_s;
    return field;
}

/// What was done with the lead, as far as `condition` on the row `e` allows.
EventSource touches(const QString &key, const QString &label, const QString &condition)
{
    EventSource touches;
    touches.key = key;
    touches.label = label;
    touches.table = u"touch"_s;
    touches.leadColumn = u"lead_id"_s;
    touches.instantColumn = u"occurred_at"_s;
    touches.filter = u"e.deleted_at IS NULL AND "_s + condition;
    return touches;
}

EventSource touchesOf(TouchKind kind, const QString &label)
{
    return touches(keyOf(kind), label, u"e.kind = %1"_s.arg(static_cast<int>(kind)));
}

/// A call that nobody took says nothing about a lead: what counts is a meeting, a call that reached the person, or one
/// that the person made.
EventSource conversations()
{
    return touches(u"conversation"_s, u"Conversation"_s,
                   u"(e.kind = %1 OR (e.kind = %2 AND (e.disposition = %3 OR e.direction = %4)))"_s
                       .arg(static_cast<int>(TouchKind::Meeting))
                       .arg(static_cast<int>(TouchKind::Call))
                       .arg(static_cast<int>(Disposition::Connected))
                       .arg(static_cast<int>(TouchDirection::Inbound)));
}

void addQuestions(FieldCatalogue &catalogue)
{
    catalogue.addAsked(daysSince(u"daysSinceCreated"_s, u"Days since created"_s, u"l.created_at"_s));
    catalogue.addAsked(daysSince(u"daysInStage"_s, u"Days in stage"_s, u"l.stage_entered_at"_s));
    catalogue.addAsked(
        daysSince(u"daysSinceTouch"_s, u"Days since last touch"_s, lastTouchSql(u" AND x.occurred_at <= {now}"_s)));
    EventSource interests;
    interests.key = u"interest"_s;
    interests.label = u"Interest"_s;
    interests.table = u"interest"_s;
    interests.leadColumn = u"lead_id"_s;
    interests.instantColumn = u"occurred_at"_s;
    interests.kindColumn = u"kind"_s;
    catalogue.addEvents(interests);
    catalogue.addEvents(touchesOf(TouchKind::Call, u"Call"_s));
    catalogue.addEvents(touchesOf(TouchKind::Mail, u"Mail"_s));
    catalogue.addEvents(touchesOf(TouchKind::Meeting, u"Meeting"_s));
    catalogue.addEvents(touchesOf(TouchKind::Note, u"Note"_s));
    catalogue.addEvents(conversations());
}

} // namespace

FieldCatalogue leadCatalogue()
{
    FieldCatalogue catalogue;
    for (const FieldSpec &field : leadFields())
        catalogue.add(field);
    addQuestions(catalogue);
    return catalogue;
}

} // namespace baton
