// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "funnel/handofftext.h"

#include <QCoreApplication>

namespace baton {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("HandoffText", text);
}

} // namespace

QString sideName(Side side)
{
    switch (side) {
    case Side::Marketing: return translated(QT_TRANSLATE_NOOP("HandoffText", "Marketing"));
    case Side::Tele: return translated(QT_TRANSLATE_NOOP("HandoffText", "Tele"));
    case Side::Sales: return translated(QT_TRANSLATE_NOOP("HandoffText", "Sales"));
    case Side::Shared: break;
    }
    return translated(QT_TRANSLATE_NOOP("HandoffText", "Shared"));
}

QString bucketText(HandoffBucket bucket)
{
    switch (bucket) {
    case HandoffBucket::Rejected: return translated(QT_TRANSLATE_NOOP("HandoffText", "rejected, with reason"));
    case HandoffBucket::Returned: return translated(QT_TRANSLATE_NOOP("HandoffText", "returned for information"));
    case HandoffBucket::Worked: return translated(QT_TRANSLATE_NOOP("HandoffText", "worked"));
    case HandoffBucket::AcceptedUntouched: return translated(QT_TRANSLATE_NOOP("HandoffText", "accepted, untouched"));
    case HandoffBucket::Expired: return translated(QT_TRANSLATE_NOOP("HandoffText", "expired without an answer"));
    case HandoffBucket::Orphaned: return translated(QT_TRANSLATE_NOOP("HandoffText", "without an owner"));
    case HandoffBucket::Pending: break;
    }
    return translated(QT_TRANSLATE_NOOP("HandoffText", "still in time"));
}

QString reasonText(HandoffReason reason)
{
    switch (reason) {
    case HandoffReason::NotReady: return translated(QT_TRANSLATE_NOOP("HandoffText", "Not ready yet"));
    case HandoffReason::WrongTerritory: return translated(QT_TRANSLATE_NOOP("HandoffText", "Wrong territory"));
    case HandoffReason::KnownCustomer:
        return translated(QT_TRANSLATE_NOOP("HandoffText", "Known customer or open deal"));
    case HandoffReason::Duplicate: return translated(QT_TRANSLATE_NOOP("HandoffText", "Duplicate"));
    case HandoffReason::BadData: return translated(QT_TRANSLATE_NOOP("HandoffText", "Bad data"));
    case HandoffReason::NoCapacity: return translated(QT_TRANSLATE_NOOP("HandoffText", "No capacity"));
    case HandoffReason::Competitor: return translated(QT_TRANSLATE_NOOP("HandoffText", "Competitor"));
    case HandoffReason::InfoMissing: return translated(QT_TRANSLATE_NOOP("HandoffText", "Information is missing"));
    case HandoffReason::Other: break;
    }
    return translated(QT_TRANSLATE_NOOP("HandoffText", "Other"));
}

QString touchKindText(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Call: return translated(QT_TRANSLATE_NOOP("HandoffText", "Call"));
    case TouchKind::Mail: return translated(QT_TRANSLATE_NOOP("HandoffText", "Mail"));
    case TouchKind::Meeting: return translated(QT_TRANSLATE_NOOP("HandoffText", "Meeting"));
    case TouchKind::Note: break;
    }
    return translated(QT_TRANSLATE_NOOP("HandoffText", "Note"));
}

QString dispositionText(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Connected: return translated(QT_TRANSLATE_NOOP("HandoffText", "Talked"));
    case Disposition::Voicemail: return translated(QT_TRANSLATE_NOOP("HandoffText", "Voicemail"));
    case Disposition::NoAnswer: return translated(QT_TRANSLATE_NOOP("HandoffText", "No answer"));
    case Disposition::Busy: return translated(QT_TRANSLATE_NOOP("HandoffText", "Busy"));
    case Disposition::WrongNumber: return translated(QT_TRANSLATE_NOOP("HandoffText", "Wrong number"));
    case Disposition::Gatekeeper: return translated(QT_TRANSLATE_NOOP("HandoffText", "Front desk only"));
    case Disposition::DoNotCall: return translated(QT_TRANSLATE_NOOP("HandoffText", "Does not want calls"));
    case Disposition::Callback: break;
    }
    return translated(QT_TRANSLATE_NOOP("HandoffText", "Wants a call back"));
}

} // namespace baton
