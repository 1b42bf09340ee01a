// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/accountsections.h"

#include "accounts/accountleadlist.h"
#include "common/textlabel.h"
#include "leads/panerows.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace baton {

LeadsSection::LeadsSection(QWidget *parent)
    : PaneSection(u"account.leads"_s, tr("Leads"), parent)
    , m_list(new AccountLeadList)
    , m_note(new TextLabel({}, TextRole::Small, ColorRole::Muted))
{
    // One list for every account: the keyboard may be in it when the account is read again.
    m_note->setFit(TextLabel::Fit::Wrap);
    QVBoxLayout *body = renewBody();
    body->addWidget(m_list);
    body->addWidget(m_note);
}

void LeadsSection::tell(const AccountDetails &account, const TimeView &view)
{
    const auto number = [&account](const QString &key) {
        const FieldValue value = account.fields.value(key);
        const auto *count = std::get_if<qint64>(&value);
        return count ? *count : 0;
    };
    const qint64 all = number(u"leads"_s);
    const auto open = static_cast<int>(number(u"openLeads"_s));
    heading()->setSummary(all == 0 ? QString()
                                   : tr("%1, %2").arg(countText(all, view.locale), tr("%Ln open", nullptr, open)),
                          ColorRole::Muted);
    m_list->setLeads(account.leads);
    m_list->setVisible(!account.leads.isEmpty());
    m_note->setVisible(all == 0 || all > account.leads.size());
    m_note->setText(all == 0 ? tr("Nobody of this account is in the funnel.")
                             : tr("The newest %Ln are listed here.", nullptr, static_cast<int>(account.leads.size())));
}

CampaignSection::CampaignSection(QWidget *parent)
    : PaneSection(u"account.campaigns"_s, tr("Campaigns"), parent)
{}

void CampaignSection::tell(const AccountDetails &account)
{
    QVBoxLayout *body = renewBody();
    PaneRows rows(body, PaneRows::Signs::None);
    for (const AccountCampaign &campaign : account.campaigns) {
        PaneRow row;
        row.name = campaign.name;
        row.value = tr("%Ln leads", nullptr, static_cast<int>(campaign.leads));
        row.valueRole = TextRole::Small;
        row.valueColor = ColorRole::SecondText;
        rows.add(row);
    }
}

} // namespace baton
