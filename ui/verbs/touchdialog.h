// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafts/draftbar.h"
#include "funnel/playbook.h"
#include "leads/newtouch.h"
#include "verbs/nextstepform.h"

#include <QDialog>
#include <QKeySequence>

class QComboBox;
class QLineEdit;

namespace baton {

/// What somebody did with a lead: call, mail, meeting or note, how a call ended, and words. The focus begins where
/// words go; how a call ended is chosen from there by Alt and a digit, so that an attempt is two keys: that one and
/// Enter. What is done next is suggested by the playbook, where there is one for the lead.
class TouchDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is next is asked for where `next` says by which clock.
    explicit TouchDialog(const QString &lead, const std::optional<TimeView> &next = {}, QWidget *parent = nullptr);

    /// From here on the playbook suggests what is next; what was chosen by hand before stays.
    void setGround(const PlaybookGround &ground);

    /// A call that ended so.
    void setOutcome(Disposition disposition);

    /// Without the lead.
    [[nodiscard]] NewTouch touch() const;
    /// The lines for words of one's own.
    [[nodiscard]] QList<DraftField> draftFields() const { return {{QStringLiteral("note"), m_note}}; }

private:
    [[nodiscard]] static QKeySequence keyOfOutcome(int place);
    void fill();
    void bindOutcomes();
    void showKind();
    void suggestNext();
    [[nodiscard]] JustDone done() const;

    QComboBox *m_kind;
    QComboBox *m_outcome;
    QComboBox *m_direction;
    QLineEdit *m_note;
    std::optional<PlaybookGround> m_ground;
    NextStepForm *m_next = nullptr; ///< Null where it is not asked for.
};

} // namespace baton
