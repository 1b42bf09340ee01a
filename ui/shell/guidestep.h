// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace baton {

/// One of the first steps with a workspace: what it is about, what there is to do, and where that is.
struct GuideStep
{
    QString key; ///< By which it is remembered.
    QString title; ///< As "Promise times".
    QString line; ///< As "See the late hand-off".
    QString told; ///< What is to be seen there, once one is there.
    std::function<void()> go;
};

} // namespace baton
