// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "verbs/editproposal.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace baton {

class EditPreview;

/// Shows what edits of many leads would do, and asks whether they shall. Above a number that nobody looks through, it
/// wants that said once more.
class EditPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// More leads than this are changed only after a tick.
    static constexpr qsizetype manyLeads = 5000;

    /// Takes the preview over.
    EditPreviewDialog(EditPreview *preview, const QString &title, const QString &verb, QWidget *parent = nullptr);

    /// Works out what it would do.
    void propose(const EditProposal &proposal);
    [[nodiscard]] const EditProposal &proposal() const { return m_proposal; }
    /// Whether a field that cannot be set stops everything.
    [[nodiscard]] LeadEditMode mode() const;

    void accept() override;

protected:
    /// What stands above the preview, for heirs.
    [[nodiscard]] QVBoxLayout *head() const { return m_head; }

private:
    void showStanding();

    EditPreview *m_preview;
    EditProposal m_proposal;
    QVBoxLayout *m_head;
    QCheckBox *m_allOrNothing;
    QCheckBox *m_many;
    QPushButton *m_write;
};

} // namespace baton
