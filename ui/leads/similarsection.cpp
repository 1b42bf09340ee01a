// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leads/similarsection.h"

#include "accounts/accountleadlist.h"
#include "common/textlabel.h"
#include "common/wording.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

QString likenessText(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Person: return SimilarSection::tr("the same person");
    case Likeness::Email: return SimilarSection::tr("same e-mail address");
    case Likeness::Phone: return SimilarSection::tr("same telephone number");
    case Likeness::Name: return SimilarSection::tr("same name");
    case Likeness::NearName: return SimilarSection::tr("similar name");
    case Likeness::Account: return SimilarSection::tr("same account");
    case Likeness::Domain: return SimilarSection::tr("same e-mail domain");
    case Likeness::Postcode: break;
    }
    return SimilarSection::tr("same postcode");
}

SimilarSection::SimilarSection(QWidget *parent)
    : PaneSection(u"similar"_s, tr("Similar people"), parent)
    , m_list(new AccountLeadList)
    , m_note(new TextLabel({}, TextRole::Body, ColorRole::Muted))
{
    m_note->setFit(TextLabel::Fit::Wrap);
    m_list->setAccessibleName(tr("Similar people"));
    QVBoxLayout *body = renewBody();
    body->addWidget(m_list);
    body->addWidget(m_note);
    connect(m_list, &AccountLeadList::leadChosen, this,
            [this](const QString &, LeadId lead) { emit leadChosen(lead); });
}

void SimilarSection::tell(const Result<QList<SimilarLead>> &similar)
{
    QList<AccountLead> rows;
    for (const SimilarLead &lead : similar.value_or(QList<SimilarLead>())) {
        QStringList why;
        for (const Likeness likeness : lead.why)
            why.append(likenessText(likeness));
        QString words = why.join(u", "_s);
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        // Of the same account there is nothing to say twice.
        const bool isElsewhere = !lead.account.isEmpty() && !lead.why.contains(Likeness::Account);
        rows.append({lead.id,
                     isElsewhere && !lead.name.isEmpty() ? tr("%1, %2").arg(lead.name, lead.account) : lead.name,
                     lead.stage, lead.owner, lead.grade, words});
    }
    m_list->setLeads(rows);
    m_list->setVisible(!rows.isEmpty());
    m_note->setVisible(rows.isEmpty());
    m_note->setText(similar ? tr("No other lead has this address, number, name or account.")
                            : errorText(similar.error()));
    const auto same = similar ? std::ranges::count_if(*similar, &SimilarLead::mayBeSame) : 0;
    heading()->setSummary(same > 0 ? tr("%Ln may be the same", nullptr, static_cast<int>(same)) : QString(),
                          ColorRole::Warning);
}

} // namespace baton
