// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementhistory.h"
#include "agreements/agreementsections.h"
#include "common/formatting.h"

#include <QPrintPreviewDialog>
#include <QTextDocument>

#include <memory>

namespace baton {

/// A version as a document to be printed and signed: what it says, since when, and who signed it; with a line for each
/// side that has not.
[[nodiscard]] std::unique_ptr<QTextDocument> agreementDocument(const AgreementHistory &history,
                                                               const Agreement &agreement,
                                                               const AgreementSections &sections,
                                                               const TimeView &window);

/// That document before it is printed or saved as PDF. Deletes itself when it is closed.
class AgreementPreview : public QPrintPreviewDialog
{
    Q_OBJECT

public:
    AgreementPreview(std::unique_ptr<QTextDocument> document, const QString &title, QWidget *parent);
    ~AgreementPreview() override;

private:
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace baton
