// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace baton {

/// The words of the person's language, for as long as this lives: Baton's, and Qt's own as those of its file dialog.
class Words
{
public:
    Words();

private:
    QTranslator m_ofQt;
    QTranslator m_own;
};

} // namespace baton
