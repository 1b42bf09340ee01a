// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/formatting.h"
#include "leads/leadstory.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace baton {

class FieldCatalogue;

/// What a page about one lead opens with: who it is and how to reach it, how long is left until the next promise is
/// due, and who held it for how long.
class LeadBanner : public QWidget
{
    Q_OBJECT

public:
    explicit LeadBanner(QWidget *parent = nullptr);
    void tell(const LeadStory &story, const FieldCatalogue &catalogue, const TimeView &view);

signals:
    void accountRequested(baton::AccountId account);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showNames(QVBoxLayout *column, const LeadDetails &lead, const FieldCatalogue &catalogue, const TimeView &view);
    void showContact(QVBoxLayout *column, const LeadDetails &lead, const FieldCatalogue &catalogue,
                     const TimeView &view);
    void showClock(QBoxLayout *top, const LeadStory &story, const TimeView &view);
    void fit();

    QWidget *m_body = nullptr;
    /// What stands side by side or, for want of room, below each other: who it is and the clock; name and marks; the
    /// ways to reach somebody.
    QBoxLayout *m_top = nullptr;
    QBoxLayout *m_nameLine = nullptr;
    QBoxLayout *m_contacts = nullptr;
};

} // namespace baton
