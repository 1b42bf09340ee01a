// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leaddetails.h"

#include <QWidget>

class QVBoxLayout;

namespace baton {

class FieldCatalogue;

/// What stands above the sections of the pane: who the lead is, its stage, and who held it for how long.
class LeadHead : public QWidget
{
    Q_OBJECT

public:
    explicit LeadHead(QWidget *parent = nullptr);
    void tell(const LeadDetails &lead, const FieldCatalogue &catalogue, const TimeView &view);

signals:
    void accountRequested(baton::AccountId account);

private:
    void showNames(QVBoxLayout *column, const LeadDetails &lead, const FieldCatalogue &catalogue, const TimeView &view);

    QWidget *m_body = nullptr;
};

} // namespace baton
