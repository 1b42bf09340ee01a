// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/batonlink.h"

#include "campaigns/campaign.h"
#include "leads/leadnumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr auto scheme = "baton://"_L1;

} // namespace

bool BatonLink::isLink(QStringView text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

Result<BatonLink> BatonLink::parse(const QString &text)
{
    // Other programs may add a slash at the end.
    static const QRegularExpression form(u"^baton://(lead|campaign|view|page)/([A-Za-z0-9-]{1,40})/?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const QString kind = match.captured(1).toLower();
    const QString name = match.captured(2);
    if (kind == "lead"_L1) {
        if (const auto lead = leadIdFromNumber(name))
            return BatonLink{*lead};
    } else if (kind == "campaign"_L1) {
        if (const auto campaign = campaignIdFromNumber(name))
            return BatonLink{*campaign};
    } else if (kind == "view"_L1) {
        if (const ViewId view(name.toLongLong()); view.isValid())
            return BatonLink{view};
    } else if (kind == "page"_L1) {
        return BatonLink{PageName{name.toLower()}};
    }
    return failure(Error::Kind::Invalid, u"link.unknown"_s, {{u"value"_s, text.left(200)}});
}

QString BatonLink::text() const
{
    if (const auto *lead = std::get_if<LeadId>(&target))
        return scheme + "lead/"_L1 + leadNumber(*lead);
    if (const auto *campaign = std::get_if<CampaignId>(&target))
        return scheme + "campaign/"_L1 + campaignNumber(*campaign);
    if (const auto *view = std::get_if<ViewId>(&target))
        return scheme + "view/"_L1 + QString::number(view->value());
    return scheme + "page/"_L1 + std::get<PageName>(target).name;
}

} // namespace baton
