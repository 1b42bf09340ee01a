// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/errorbar.h"
#include "drafts/draft.h"

#include <QList>
#include <QTimer>

#include <chrono>

class QDialog;
class QLineEdit;

namespace baton {

class DraftService;

/// A line of a dialog into which somebody writes words of their own.
struct DraftField
{
    QString name; ///< Within the draft, as "note".
    QLineEdit *line = nullptr;
};

/// Keeps what is typed into a dialog until it is committed, and gives it back when the dialog is opened again for the
/// same: then it stands above the buttons, says when that was typed, and offers to drop it.
///
/// Esc, a closed window and the end of the program keep the words; Cancel drops them.
class DraftBar : public ErrorBar
{
    Q_OBJECT

public:
    /// Words wait no longer than this from the first one on; what is left of two seconds is for the disk.
    static constexpr std::chrono::milliseconds patience{1000};

    /// What an accepted dialog means: written already, or to be written by somebody who drops the draft then.
    enum class Acceptance { Committed, Wanted };

    /// `label` is what the dialog is about, for the list of drafts. Call it before anything else listens to the dialog.
    DraftBar(DraftService &drafts, const DraftKey &key, const QString &label, const QList<DraftField> &fields,
             QDialog *dialog, Acceptance acceptance = Acceptance::Committed);
    ~DraftBar() override;

    /// Whether words of it are kept, or on their way there.
    [[nodiscard]] bool isKept() const { return m_isKept; }
    void drop();
    /// Keeps what was written since, instead of waiting for more.
    void keepNow() { saveIfDue(); }
    /// What is given back is gone on with: the caret stands at its end, wherever the dialog begins.
    void goOnWriting() { m_isGoneOnWith = true; }

private:
    void standIn(QDialog *dialog);
    void take(const QString &name, const QString &text);
    void save();
    void saveIfDue();
    void giveBack(const Draft &draft);
    void startAnew();

    DraftService &m_drafts;
    DraftKey m_key;
    QString m_label;
    QList<DraftField> m_fields;
    QJsonObject m_before; ///< What stood in the lines at first.
    QJsonObject m_words; ///< What was written since; lines may be gone before this.
    QTimer m_due;
    bool m_isKept = false;
    bool m_isGivingBack = false;
    bool m_isGoneOnWith = false;
};

/// The bar of a dialog where drafts are kept; null where they are not.
DraftBar *keepDraft(DraftService *drafts, const DraftKey &key, const QString &label, const QList<DraftField> &fields,
                    QDialog *dialog, DraftBar::Acceptance acceptance = DraftBar::Acceptance::Committed);

} // namespace baton
