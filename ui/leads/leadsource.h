// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/palettesource.h"
#include "support/id.h"

namespace baton {

class LeadService;

/// Finds leads by their words, as the list's search does.
class LeadSource : public PaletteSource
{
    Q_OBJECT

public:
    /// `service` outlives it.
    LeadSource(LeadService &service, QObject *parent);

    [[nodiscard]] QChar sign() const override { return u'@'; }
    [[nodiscard]] QString signText() const override { return tr("leads"); }
    [[nodiscard]] QString heading(PaletteGroup) const override { return tr("Leads"); }
    void find(const QString &words) override;

signals:
    void leadChosen(const QString &name, baton::LeadId lead);

private:
    void ask();
    void takeLeads(const QString &words, const QList<LeadId> &leads);

    LeadService &m_service;
    QString m_asked; ///< The last words that were looked for.
    bool m_isAsking = false;
};

} // namespace baton
