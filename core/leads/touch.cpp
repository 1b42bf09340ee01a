// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/touch.h"

#include "support/textlimit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr std::array kinds{TouchKind::Call, TouchKind::Mail, TouchKind::Meeting, TouchKind::Note};
constexpr std::array directions{TouchDirection::Outbound, TouchDirection::Inbound, TouchDirection::Internal};
constexpr std::array dispositions{Disposition::Connected, Disposition::Voicemail,   Disposition::NoAnswer,
                                  Disposition::Busy,      Disposition::WrongNumber, Disposition::Gatekeeper,
                                  Disposition::DoNotCall, Disposition::Callback};

template<typename Values>
auto fromKey(const Values &values, QStringView key) -> std::optional<typename Values::value_type>
{
    for (const auto value : values)
        if (keyOf(value) == key)
            return value;
    return std::nullopt;
}

std::optional<Side> sideOf(Role role)
{
    switch (role) {
    case Role::Marketing:
    case Role::Ops: return Side::Marketing;
    case Role::Tele: return Side::Tele;
    case Role::Rep:
    case Role::SalesManager: return Side::Sales;
    case Role::Exec:
    case Role::Auditor: break;
    }
    return std::nullopt;
}

} // namespace

bool isHumanTouch(const Touch &touch)
{
    if (touch.kind == TouchKind::Note || touch.direction == TouchDirection::Internal)
        return false;
    // A mail that came in is an interest, not an answer to it; a call or a meeting is a conversation whoever began it.
    return touch.direction == TouchDirection::Outbound || touch.kind != TouchKind::Mail;
}

Result<void> checkTouch(const Touch &touch)
{
    if (touch.disposition && touch.kind != TouchKind::Call)
        return failure(Error::Kind::Invalid, u"touch.disposition"_s, {{u"kind"_s, keyOf(touch.kind)}});
    if (touch.kind == TouchKind::Note && touch.note.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, u"touch.noteMissing"_s);
    if ((touch.kind == TouchKind::Note) != (touch.direction == TouchDirection::Internal))
        return failure(Error::Kind::Invalid, u"touch.direction"_s,
                       {{u"kind"_s, keyOf(touch.kind)}, {u"value"_s, keyOf(touch.direction)}});
    return checkLength(touch.note, longestNote);
}

Side sideOfTouch(const Roles &roles, std::optional<Side> receiving, Stage stage)
{
    std::set<Side> sides;
    for (const Role role : roles) {
        if (const auto side = sideOf(role))
            sides.insert(*side);
    }
    if (receiving && (sides.empty() || sides.contains(*receiving)))
        return *receiving;
    if (!sides.empty())
        return *sides.rbegin();
    const Side side = baton::sideOf(stage);
    return side == Side::Shared ? Side::Sales : side;
}

QString keyOf(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Call: return u"call"_s;
    case TouchKind::Mail: return u"mail"_s;
    case TouchKind::Meeting: return u"meeting"_s;
    case TouchKind::Note: return u"note"_s;
    }
    return {};
}

QString keyOf(TouchDirection direction)
{
    switch (direction) {
    case TouchDirection::Outbound: return u"outbound"_s;
    case TouchDirection::Inbound: return u"inbound"_s;
    case TouchDirection::Internal: return u"internal"_s;
    }
    return {};
}

QString keyOf(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Connected: return u"connected"_s;
    case Disposition::Voicemail: return u"voicemail"_s;
    case Disposition::NoAnswer: return u"noAnswer"_s;
    case Disposition::Busy: return u"busy"_s;
    case Disposition::WrongNumber: return u"wrongNumber"_s;
    case Disposition::Gatekeeper: return u"gatekeeper"_s;
    case Disposition::DoNotCall: return u"doNotCall"_s;
    case Disposition::Callback: return u"callback"_s;
    }
    return {};
}

std::optional<TouchKind> touchKindFromKey(QStringView key)
{
    return fromKey(kinds, key);
}

std::optional<TouchDirection> touchDirectionFromKey(QStringView key)
{
    return fromKey(directions, key);
}

std::optional<Disposition> dispositionFromKey(QStringView key)
{
    return fromKey(dispositions, key);
}

} // namespace baton
