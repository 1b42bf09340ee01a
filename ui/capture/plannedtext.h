// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importplan.h"
#include "capture/importprofile.h"
#include "common/formatting.h"

namespace baton {

/// The fields and values of a plan in the person's words. Plans and journals spell values as they are stored.
class PlannedText
{
public:
    PlannedText() = default;
    PlannedText(ImportProfile profile, TimeView view)
        : m_profile(std::move(profile))
        , m_view(std::move(view))
    {}

    /// "Stage", "Owner: tele", "Business segment": what a planned cell is about.
    [[nodiscard]] QString label(const QString &field) const;
    [[nodiscard]] QString value(const QString &field, const QString &text) const;
    [[nodiscard]] const TimeView &view() const { return m_view; }
    [[nodiscard]] bool isNumeric(const QString &field) const;
    /// `fields` with what a plan is read for first: the stage, the owners, who it is; own fields last.
    [[nodiscard]] static QStringList inOrder(QStringList fields);

private:
    [[nodiscard]] const CustomColumn *custom(const QString &field) const;
    [[nodiscard]] QString customValue(const CustomColumn &column, const QString &text) const;
    [[nodiscard]] QString instant(const QString &text) const;

    ImportProfile m_profile;
    TimeView m_view;
};

} // namespace baton
