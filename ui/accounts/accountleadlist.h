// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leads/accountdetails.h"

#include <QListView>

class QStandardItemModel;

namespace baton {

/// The leads of one account in two lines each: the name with its grade, below it stage and owner. A click or Enter
/// opens one.
class AccountLeadList : public QListView
{
    Q_OBJECT

public:
    explicit AccountLeadList(QWidget *parent = nullptr);

    /// What is current stays so, where it is there.
    void setLeads(const QList<AccountLead> &leads);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void leadChosen(const QString &name, baton::LeadId lead);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QStandardItemModel *m_rows;
    QList<AccountLead> m_leads;
};

} // namespace baton
