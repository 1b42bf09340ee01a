// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafts/draftbar.h"
#include "verbs/nextstepform.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace baton {

/// What is done next with a lead. Enter accepts what the playbook suggests; until that is known, it does nothing.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    StepDialog(const QString &lead, const TimeView &view, QWidget *parent = nullptr);

    /// What to begin with; nothing where the playbook has no play.
    void suggest(const std::optional<SuggestedStep> &step);

    /// Whether it is known what the playbook suggests.
    [[nodiscard]] bool isAnswerable() const;
    /// Without the lead.
    [[nodiscard]] NewStep step() const;
    /// The lines for words of one's own.
    [[nodiscard]] QList<DraftField> draftFields() const { return {{QStringLiteral("note"), m_note}}; }

private:
    NextStepForm *m_form;
    QLineEdit *m_note;
    QPushButton *m_plan;
};

} // namespace baton
