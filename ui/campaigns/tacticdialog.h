// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaigns/plandialog.h"
#include "campaigns/tactic.h"
#include "drafts/draftbar.h"

class QComboBox;

namespace baton {

/// Adds a tactic to a campaign, changes one or takes it out.
class TacticDialog : public PlanDialog
{
    Q_OBJECT

public:
    /// A tactic without an id is added.
    explicit TacticDialog(const Tactic &tactic, QWidget *parent = nullptr);

    /// The tactic as somebody else left it: what was changed here stays.
    void takeFresh(const Tactic &fresh);
    /// The lines that are filled by hand.
    [[nodiscard]] QList<DraftField> draftFields() const
    {
        return {{QStringLiteral("name"), m_name},     {QStringLiteral("starts"), m_starts},
                {QStringLiteral("ends"), m_ends},     {QStringLiteral("volume"), m_volume},
                {QStringLiteral("source"), m_source}, {QStringLiteral("medium"), m_medium}};
    }

signals:
    void saveWanted(const baton::Tactic &tactic);

protected:
    void save() override;

private:
    void fill(const Tactic &tactic);
    [[nodiscard]] std::optional<Tactic> read();

    Tactic m_before;
    QLineEdit *m_name;
    QComboBox *m_channel;
    QComboBox *m_direction;
    QLineEdit *m_starts;
    QLineEdit *m_ends;
    QLineEdit *m_volume;
    QLineEdit *m_source;
    QLineEdit *m_medium;
};

} // namespace baton
