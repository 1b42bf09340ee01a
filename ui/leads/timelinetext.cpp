// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/timelinetext.h"

#include "common/fieldtext.h"
#include "common/shippedtext.h"
#include "conditions/fieldcatalogue.h"
#include "funnel/handofftext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

/// "Name: value", or the name alone.
QString named(const QString &name, const QString &value)
{
    return value.isEmpty() ? name : translated(QT_TRANSLATE_NOOP("Timeline", "%1: %2")).arg(name, isolated(value));
}

/// What the log keeps of a value, as the field shows it: no key of a choice, no date of a machine.
QString loggedText(const FieldSpec &field, const QString &logged, const TimeView &view)
{
    if (logged.isEmpty())
        return {};
    const auto value = fieldValueFor(field, logged);
    return value && !isMissing(*value) ? fieldText(field, *value, view, FieldPlace::Pane) : logged;
}

TimelineWords importWords(const TimelineEntry &entry)
{
    // "list.csv #12": the number of the batch is for the command line.
    const QString file = isolated(entry.text.left(entry.text.lastIndexOf(u" #"_s)));
    if (entry.verb == u"undone")
        return {file.isEmpty() ? translated(QT_TRANSLATE_NOOP("Timeline", "A change of several leads was taken back"))
                               : translated(QT_TRANSLATE_NOOP("Timeline", "Import of %1 taken back")).arg(file),
                {},
                entry.party};
    return {file.isEmpty() ? translated(QT_TRANSLATE_NOOP("Timeline", "Came in with a file"))
                           : translated(QT_TRANSLATE_NOOP("Timeline", "Came in with %1")).arg(file),
            {},
            entry.party};
}

TimelineWords interestWords(const TimelineEntry &entry, const FieldCatalogue &catalogue, const TimeView &view)
{
    const FieldSpec *kind = catalogue.find(u"kind"_s);
    QString name = kind ? loggedText(*kind, entry.subject, view) : entry.subject;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    QStringList more{shippedText(entry.detail), entry.party};
    more.removeAll(QString());
    const QString what = name.isEmpty()
        ? named(translated(QT_TRANSLATE_NOOP("Timeline", "Showed interest")), entry.text)
        : named(name, entry.text);
    return {what, more.join(u" · "_s), {}};
}

TimelineWords stageWords(const TimelineEntry &entry)
{
    const auto text = [](const QString &key) {
        const auto stage = stageFromKey(key);
        return stage ? stageText(*stage) : key;
    };
    const QString what = entry.before.isEmpty()
        ? text(entry.subject)
        : translated(QT_TRANSLATE_NOOP("Timeline", "%1 → %2")).arg(text(entry.before), text(entry.subject));
    return {what, shippedText(entry.text), entry.actor};
}

TimelineWords touchWords(const TimelineEntry &entry)
{
    const TouchKind kind = touchKindFromKey(entry.subject).value_or(TouchKind::Note);
    const bool isFromThem = touchDirectionFromKey(entry.detail) == TouchDirection::Inbound;
    const QString name = !isFromThem ? touchKindText(kind)
        : kind == TouchKind::Call    ? translated(QT_TRANSLATE_NOOP("Timeline", "Call from the lead"))
        : kind == TouchKind::Mail    ? translated(QT_TRANSLATE_NOOP("Timeline", "Mail from the lead"))
                                     : touchKindText(kind);
    const auto end = dispositionFromKey(entry.verb);
    return {named(name, end ? dispositionText(*end) : QString()), entry.text, entry.actor};
}

TimelineWords handoffWords(const TimelineEntry &entry)
{
    const QString side = sideName(sideFromKey(entry.text).value_or(Side::Sales));
    QStringList more;
    if (const int reason = entry.verb.toInt(); reason > 0)
        more.append(reasonText(static_cast<HandoffReason>(reason)));
    more.append({entry.party, entry.detail});
    more.removeAll(QString());
    const QString what = entry.subject == u"accepted"
        ? translated(QT_TRANSLATE_NOOP("Timeline", "Accepted by %1")).arg(side)
        : entry.subject == u"rejected" ? translated(QT_TRANSLATE_NOOP("Timeline", "Rejected by %1")).arg(side)
        : entry.subject == u"returned"
        ? translated(QT_TRANSLATE_NOOP("Timeline", "Returned by %1 for information")).arg(side)
        : translated(QT_TRANSLATE_NOOP("Timeline", "Handed over to %1")).arg(side);
    return {what, more.join(u" · "_s), entry.actor};
}

TimelineWords changeWords(const TimelineEntry &entry, const FieldCatalogue &catalogue, const TimeView &view)
{
    const FieldSpec *field = catalogue.find(entry.subject);
    if (!field && (entry.verb == u"imported" || (entry.verb == u"undone" && entry.text.contains(u" #"_s))))
        return importWords(entry);
    if (!field)
        return {entry.verb == u"created" ? translated(QT_TRANSLATE_NOOP("Timeline", "Created"))
                                         : translated(QT_TRANSLATE_NOOP("Timeline", "Edited")),
                {},
                entry.actor};
    const QString after = loggedText(*field, entry.text, view);
    const QString before = loggedText(*field, entry.before, view);
    const QString name = fieldLabel(*field);
    QString what =
        after.isEmpty() ? translated(QT_TRANSLATE_NOOP("Timeline", "%1 removed")).arg(name) : named(name, after);
    if (entry.verb == u"created")
        what = translated(QT_TRANSLATE_NOOP("Timeline", "Created with %1")).arg(what);
    else if (entry.verb == u"undone")
        what = translated(QT_TRANSLATE_NOOP("Timeline", "Taken back – %1")).arg(what);
    return {what, before.isEmpty() ? QString() : translated(QT_TRANSLATE_NOOP("Timeline", "before: %1")).arg(before),
            entry.actor};
}

} // namespace

TimelineWords timelineWords(const TimelineEntry &entry, const FieldCatalogue &catalogue, const TimeView &view)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::Interest: return interestWords(entry, catalogue, view);
    case TimelineEntry::Kind::Stage: return stageWords(entry);
    case TimelineEntry::Kind::Touch: return touchWords(entry);
    case TimelineEntry::Kind::Handoff: return handoffWords(entry);
    case TimelineEntry::Kind::Deal:
        return {named(entry.subject.isEmpty()
                          ? translated(QT_TRANSLATE_NOOP("Timeline", "Deal"))
                          : translated(QT_TRANSLATE_NOOP("Timeline", "Deal %1")).arg(isolated(entry.subject)),
                      shippedText(entry.text)),
                {},
                entry.actor};
    case TimelineEntry::Kind::Change: break;
    }
    return changeWords(entry, catalogue, view);
}

QString timelineKindText(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Interest: return translated(QT_TRANSLATE_NOOP("Timeline", "Interests"));
    case TimelineKind::Call: return translated(QT_TRANSLATE_NOOP("Timeline", "Calls"));
    case TimelineKind::Mail: return translated(QT_TRANSLATE_NOOP("Timeline", "Mails"));
    case TimelineKind::Meeting: return translated(QT_TRANSLATE_NOOP("Timeline", "Meetings"));
    case TimelineKind::Note: return translated(QT_TRANSLATE_NOOP("Timeline", "Notes"));
    case TimelineKind::Stage: return translated(QT_TRANSLATE_NOOP("Timeline", "Stages"));
    case TimelineKind::Handoff: return translated(QT_TRANSLATE_NOOP("Timeline", "Hand-offs"));
    case TimelineKind::Owner: return translated(QT_TRANSLATE_NOOP("Timeline", "Owners"));
    case TimelineKind::Deal: return translated(QT_TRANSLATE_NOOP("Timeline", "Deals"));
    case TimelineKind::Edit: return translated(QT_TRANSLATE_NOOP("Timeline", "Edits"));
    case TimelineKind::Import: break;
    }
    return translated(QT_TRANSLATE_NOOP("Timeline", "Imports"));
}

Icon timelineIcon(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Interest: return Icon::Activity;
    case TimelineKind::Call: return Icon::Phone;
    case TimelineKind::Mail: return Icon::Mail;
    case TimelineKind::Meeting: return Icon::Calendar;
    case TimelineKind::Note: return Icon::Note;
    case TimelineKind::Stage: return Icon::Funnel;
    case TimelineKind::Handoff: return Icon::Play;
    case TimelineKind::Owner: return Icon::People;
    case TimelineKind::Deal: return Icon::Folder;
    case TimelineKind::Edit: return Icon::Edit;
    case TimelineKind::Import: break;
    }
    return Icon::Import;
}

QString timelineDayText(const QDate &day, const TimeView &view)
{
    const qint64 ago = day.daysTo(timelineDay(view.now, view));
    if (ago == 0)
        return translated(QT_TRANSLATE_NOOP("Timeline", "Today"));
    if (ago == 1)
        return translated(QT_TRANSLATE_NOOP("Timeline", "Yesterday"));
    return view.locale.toString(day, QLocale::LongFormat);
}

QDate timelineDay(Instant at, const TimeView &view)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), view.zone).date();
}

QString timelineTimeText(Instant at, const TimeView &view)
{
    // Some locales have seconds in their short form; nobody reads a list to the second.
    const QString format = view.locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s).remove(u".ss"_s);
    return view.locale.toString(QDateTime::fromMSecsSinceEpoch(toMillis(at), view.zone).time(), format);
}

} // namespace baton
