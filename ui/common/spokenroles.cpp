// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/spokenroles.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

struct Spoken
{
    QLatin1StringView name; ///< Of the class; those that are made of it are the same.
    QAccessible::Role role;
};

constexpr std::array roles{
    Spoken{"baton::MarkRows"_L1, QAccessible::List},     Spoken{"baton::ChartView"_L1, QAccessible::Chart},
    Spoken{"baton::FunnelChart"_L1, QAccessible::Chart}, Spoken{"baton::LedgerBar"_L1, QAccessible::Chart},
    Spoken{"baton::PlanBars"_L1, QAccessible::Chart},    Spoken{"baton::VerdictBar"_L1, QAccessible::Chart},
    Spoken{"baton::LeakChart"_L1, QAccessible::Chart},   Spoken{"baton::BatonTrack"_L1, QAccessible::Graphic}};

QAccessibleInterface *spokenOf(const QString &name, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    for (const Spoken &spoken : roles)
        if (spoken.name == name)
            return new QAccessibleWidget(widget, spoken.role);
    return nullptr;
}

} // namespace

void tellSpokenRoles()
{
    static const bool isTold = [] {
        QAccessible::installFactory(spokenOf);
        return true;
    }();
    Q_UNUSED(isTold)
}

} // namespace baton
