// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/viewtext.h"

#include "common/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(ViewText)
};

} // namespace

QString sharingText(Sharing sharing)
{
    switch (sharing) {
    case Sharing::Private: return ViewText::tr("Private");
    case Sharing::Team: return ViewText::tr("Shared");
    case Sharing::Locked: return ViewText::tr("Locked");
    }
    return {};
}

QString sharingNote(Sharing sharing)
{
    switch (sharing) {
    case Sharing::Private: return ViewText::tr("You alone see it.");
    case Sharing::Team: return ViewText::tr("Everybody sees it; who made it and marketing operations change it.");
    case Sharing::Locked: return ViewText::tr("Everybody sees it; marketing operations alone change it.");
    }
    return {};
}

QString sharingObstacle(Sharing sharing, UserId owner, const ViewReader &reader)
{
    if (sharing == Sharing::Locked && !reader.isOperations())
        return ViewText::tr("Marketing operations alone lock a view.");
    if (sharing == Sharing::Private && owner != reader.user)
        return ViewText::tr("Somebody else made it, who alone would see it then.");
    return {};
}

QString rolesObstacle(Sharing sharing, const ViewReader &reader)
{
    if (!reader.isOperations())
        return errorText({Error::Kind::Denied, u"view.roles"_s, {}, {}});
    if (sharing == Sharing::Private)
        return errorText({Error::Kind::Invalid, u"view.rolesPrivate"_s, {}, {}});
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Marketing: return ViewText::tr("Marketing");
    case Role::Ops: return ViewText::tr("Marketing operations");
    case Role::Tele: return ViewText::tr("Tele");
    case Role::Rep: return ViewText::tr("Sales");
    case Role::SalesManager: return ViewText::tr("Sales management");
    case Role::Exec: return ViewText::tr("Management");
    case Role::Auditor: return ViewText::tr("Audit");
    }
    return {};
}

} // namespace baton
