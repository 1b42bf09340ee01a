// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafts/draftbar.h"
#include "leads/newtouch.h"

#include <QDialog>
#include <QKeySequence>

class QComboBox;
class QLineEdit;

namespace baton {

/// What somebody did with a lead: call, mail, meeting or note, how a call ended, and words. The focus begins where
/// words go; how a call ended is chosen from there by Alt and a digit, so that an attempt is two keys: that one and
/// Enter.
class TouchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TouchDialog(const QString &lead, QWidget *parent = nullptr);

    /// Without the lead.
    [[nodiscard]] NewTouch touch() const;
    /// The lines for words of one's own.
    [[nodiscard]] QList<DraftField> draftFields() const { return {{QStringLiteral("note"), m_note}}; }

private:
    [[nodiscard]] static QKeySequence keyOfOutcome(int place);
    void fill();
    void bindOutcomes();
    void showKind();

    QComboBox *m_kind;
    QComboBox *m_outcome;
    QComboBox *m_direction;
    QLineEdit *m_note;
};

} // namespace baton
