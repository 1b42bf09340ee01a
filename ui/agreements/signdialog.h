// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementdialog.h"
#include "agreements/agreementservice.h"
#include "drafts/draftbar.h"

class QComboBox;
class QLineEdit;

namespace baton {

/// Who signs for a side, and what there is to say about it. Where nobody of that side is known a name is written in.
class SignDialog : public AgreementDialog
{
    Q_OBJECT

public:
    /// `person` is who works here, if that is known: chosen where it is somebody of that side.
    SignDialog(const AgreementHistory &history, const Agreement &agreement, Side side, UserId person,
               QWidget *parent = nullptr);

    [[nodiscard]] Side side() const { return m_side; }
    [[nodiscard]] Signer signer() const;
    [[nodiscard]] QString comment() const;
    /// Whoever signs has to say why, in spite of `doubt`.
    void requireComment(const QString &doubt);
    /// The lines for words of one's own.
    [[nodiscard]] QList<DraftField> draftFields() const { return {{QStringLiteral("comment"), m_comment}}; }

private:
    void updateVerb();

    Side m_side;
    QComboBox *m_people;
    QLineEdit *m_comment;
    bool m_needsComment = false;
};

} // namespace baton
