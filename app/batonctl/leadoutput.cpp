// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leadoutput.h"

#include "output.h"
#include "words.h"

#include "conditions/fieldcatalogue.h"
#include "leads/leaddetails.h"
#include "leads/leadnumber.h"

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString nameOf(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::Interest: return u"interest"_s;
    case TimelineEntry::Kind::Stage: return u"stage"_s;
    case TimelineEntry::Kind::Change: return u"change"_s;
    case TimelineEntry::Kind::Deal: return u"deal"_s;
    case TimelineEntry::Kind::Touch: return u"touch"_s;
    case TimelineEntry::Kind::Handoff: return u"handoff"_s;
    }
    return {};
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(separator);
}

/// The same with words in the place of keys.
TimelineEntry inWords(TimelineEntry entry, const FieldCatalogue &catalogue)
{
    const bool isChange = entry.kind == TimelineEntry::Kind::Change;
    const bool isOfBatch = isChange && entry.subject.isEmpty() && entry.text.contains(u'#');
    if (const FieldSpec *field = isChange ? catalogue.find(entry.subject) : nullptr) {
        entry.subject = field->label.front().toLower() + field->label.sliced(1);
        if (field->matching == FieldMatching::Choice) {
            entry.before = wordsOf(entry.before);
            entry.text = wordsOf(entry.text);
        }
    }
    if (isOfBatch)
        entry.text = entry.text.startsWith(u" #") ? QString(u"batch "_s + entry.text.sliced(2)) : entry.text;
    if (entry.kind == TimelineEntry::Kind::Stage || entry.kind == TimelineEntry::Kind::Touch)
        entry.subject = wordsOf(entry.subject);
    if (entry.kind == TimelineEntry::Kind::Handoff) {
        entry.subject = wordsOf(entry.subject) + (entry.subject == u"handedOver" ? u" to "_s : u" by "_s);
        entry.subject += wordsOf(entry.text);
        entry.text.clear();
    }
    entry.verb = wordsOf(entry.verb);
    return entry;
}

/// One sentence about what happened.
QString textOf(const TimelineEntry &entry)
{
    QString text;
    switch (entry.kind) {
    case TimelineEntry::Kind::Interest:
        text = joined({entry.subject.isEmpty() ? u"interest"_s : entry.subject, entry.text}, u", "_s);
        break;
    case TimelineEntry::Kind::Stage: text = joined({u"entered "_s + entry.subject, entry.text}, u": "_s); break;
    case TimelineEntry::Kind::Change:
        text = joined({entry.verb, entry.subject}, u" "_s);
        if (!entry.text.trimmed().isEmpty() || !entry.before.isEmpty())
            text += u": "_s + (entry.before.isEmpty() ? QString() : QString(entry.before + u" → "_s)) + entry.text;
        break;
    case TimelineEntry::Kind::Deal:
        text = joined({entry.subject.isEmpty() ? u"deal"_s : entry.subject, entry.text}, u", "_s);
        break;
    case TimelineEntry::Kind::Touch: text = joined({entry.subject, entry.verb, entry.text}, u", "_s); break;
    case TimelineEntry::Kind::Handoff: text = joined({entry.subject, entry.text}, u": "_s); break;
    }
    return entry.actor.isEmpty() ? text : QString(text + u" ("_s + entry.actor + u')');
}

QJsonValue instantOrNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIsoText(*instant)) : QJsonValue();
}

QJsonArray stagesToJson(const LeadDetails &lead)
{
    QJsonArray stages;
    for (const auto &visit : lead.stages)
        stages.append(QJsonObject{{u"key"_s, keyOf(visit.stage)},
                                  {u"enteredAt"_s, toIsoText(visit.enteredAt)},
                                  {u"leftAt"_s, instantOrNull(visit.leftAt)},
                                  {u"inconsistent"_s, visit.isInconsistent}});
    return stages;
}

QString revisionText(const LeadRevisions &revisions)
{
    return u"%1/%2/%3"_s.arg(revisions.lead).arg(revisions.person).arg(revisions.account);
}

QJsonObject leadToJson(const LeadDetails &lead)
{
    QJsonObject fields;
    for (auto field = lead.fields.cbegin(); field != lead.fields.cend(); ++field)
        fields.insert(field.key(), toJson(field.value()));
    QJsonArray externalIds;
    for (const ExternalId &external : lead.externalIds)
        externalIds.append(QJsonObject{{u"system"_s, external.system}, {u"value"_s, external.value}});
    QJsonArray timeline;
    for (const TimelineEntry &entry : lead.timeline)
        timeline.append(
            QJsonObject{{u"at"_s, toIsoText(entry.at)}, {u"kind"_s, nameOf(entry.kind)}, {u"text"_s, textOf(entry)}});
    return {
        {u"no"_s, leadNumber(lead.id)},
        {u"revision"_s, revisionText(lead.revisions)},
        {u"fields"_s, fields},
        {u"stages"_s, stagesToJson(lead)},
        {u"owners"_s, QJsonObject{{u"tele"_s, textToJson(lead.teleOwner)}, {u"sales"_s, textToJson(lead.salesOwner)}}},
        {u"externalIds"_s, externalIds},
        {u"timeline"_s, timeline}};
}

QString shownValue(const FieldSpec &field, const FieldValue &value)
{
    if (field.matching == FieldMatching::Choice)
        return wordsOf(plainText(value));
    const auto *points = field.keyScale == 1 ? nullptr : std::get_if<double>(&value);
    return points ? QString::number(*points, 'f', 1) : plainText(value);
}

void showFields(Output &output, const LeadDetails &lead, const FieldCatalogue &catalogue)
{
    QList<std::pair<QString, QString>> pairs;
    for (const FieldSpec &field : catalogue.fields()) {
        const FieldValue value = lead.fields.value(field.key);
        if (!isMissing(value))
            pairs.append({field.label, shownValue(field, value)});
    }
    for (const ExternalId &external : lead.externalIds)
        pairs.append({u"In "_s + external.system, external.value});
    output.pairs(pairs);
}

} // namespace

void showLead(Output &output, const LeadDetails &lead, const FieldCatalogue &catalogue)
{
    if (output.isJson()) {
        output.document(leadToJson(lead));
        return;
    }
    showFields(output, lead, catalogue);
    output.line();
    QList<OutputRow> visits;
    for (const auto &visit : lead.stages)
        visits.append({baton::nameOf(visit.stage), toIsoText(visit.enteredAt), instantOrNull(visit.leftAt),
                       visit.isInconsistent ? QJsonValue(u"runs backwards"_s) : QJsonValue()});
    output.table(
        {{u"stage"_s, u"Stage"_s}, {u"entered"_s, u"Entered"_s}, {u"left"_s, u"Left"_s}, {u"remark"_s, u"Remark"_s}},
        visits);
    output.line();
    QList<OutputRow> happened;
    for (const TimelineEntry &entry : lead.timeline)
        happened.append({toIsoText(entry.at), nameOf(entry.kind), textOf(inWords(entry, catalogue))});
    output.table({{u"at"_s, u"When"_s},
                  {u"kind"_s, u"Kind"_s, OutputColumn::Side::Left, OutputColumn::Cells::Keys},
                  {u"text"_s, u"What"_s}},
                 happened);
}

} // namespace baton
