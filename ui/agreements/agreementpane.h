// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementhistory.h"
#include "common/formatting.h"

#include <QWidget>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace baton {

class SectionTitle;
class TextLabel;

/// Beside a version: who has to sign and who has, and what can be done with it, each with its key and, where it cannot
/// be done now, why.
class AgreementPane : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QList<QAction *> sign; ///< By side.
        QAction *activate;
        QList<QAction *> others;
    };

    explicit AgreementPane(const Actions &actions, QWidget *parent = nullptr);

    void showVersion(const AgreementHistory &history, const Agreement &shown, const TimeView &view);

private:
    QPushButton *addButton(QVBoxLayout *column, QAction *action);
    void addSignature(QVBoxLayout *column, const AgreementHistory &history, const Agreement &shown, Side side,
                      const TimeView &view);

    Actions m_actions;
    SectionTitle *m_title;
    QVBoxLayout *m_place;
    QWidget *m_signatures = nullptr;
    QList<QPushButton *> m_sign;
    QPushButton *m_activate = nullptr;
    TextLabel *m_reason;
};

} // namespace baton
