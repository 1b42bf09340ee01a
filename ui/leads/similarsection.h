// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/likeness.h"
#include "leads/panesection.h"
#include "support/result.h"

namespace baton {

class AccountLeadList;
class TextLabel;

/// Who may be the same person, or is alike: each with what both have in common, to be opened.
class SimilarSection : public PaneSection
{
    Q_OBJECT

public:
    explicit SimilarSection(QWidget *parent = nullptr);
    void tell(const Result<QList<SimilarLead>> &similar);

signals:
    void leadChosen(baton::LeadId lead);

private:
    AccountLeadList *m_list;
    TextLabel *m_note;
};

/// "Same telephone number" …
[[nodiscard]] QString likenessText(Likeness likeness);

} // namespace baton
