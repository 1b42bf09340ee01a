// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agreements/agreementhistory.h"
#include "agreements/agreementsections.h"
#include "common/formatting.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QTableView;
class QVBoxLayout;

namespace baton {

class FactTableModel;
class TextLabel;

/// What one version says, rule by rule, and the list of all versions, of which it is one.
class AgreementSheet : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementSheet(QWidget *parent = nullptr);

    /// The list of versions, of which `shown` is current.
    void showVersions(const AgreementHistory &history, const Agreement &shown, const TimeView &view);
    void showSections(const AgreementSections &sections);
    /// Instead of sections: why there are none.
    void showWords(const QString &words);

    void takeFocus();

signals:
    void versionChosen(int version);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QVBoxLayout *renewRules();
    void addSection(QVBoxLayout *column, const AgreementSection &section);
    void choose(int row);

    QList<int> m_numbers; ///< Of the versions, by row.
    TextLabel *m_title;
    TextLabel *m_facts;
    TextLabel *m_review;
    QHBoxLayout *m_rulesPlace;
    QWidget *m_rules = nullptr;
    QBoxLayout *m_halves;
    FactTableModel *m_model;
    QTableView *m_versions;
};

} // namespace baton
