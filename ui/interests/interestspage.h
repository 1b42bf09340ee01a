// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/recordlistpage.h"
#include "support/id.h"

namespace baton {

class FieldSection;
class RecordLeads;
class RecordPane;

/// Each event in which somebody showed interest, the latest first: who, by which campaign, channel and source, and the
/// lead that it belongs to.
class InterestsPage : public RecordListPage
{
    Q_OBJECT

public:
    /// They outlive the page.
    InterestsPage(RecordListService &service, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Interests"); }
    [[nodiscard]] QString menuTitle() const override { return tr("Interest"); }
    [[nodiscard]] QString subject() const override { return tr("For the interest that is looked at"); }
    [[nodiscard]] QList<KeyHint> keyHints() const override;

signals:
    void leadRequested(const QString &name, baton::LeadId lead);
    void importRequested();

protected:
    void showRecord(qint64 record) override;
    [[nodiscard]] bool isReadingRecord() const override { return m_isReadingInterest; }
    [[nodiscard]] QString countWords(qint64 shown, qint64 all) const override;
    [[nodiscard]] Emptiness nothingFound(const QString &search) const override;
    [[nodiscard]] Emptiness nothingMeets(const QString &condition) const override;
    [[nodiscard]] QString showAllWords() const override { return tr("Show all interests"); }
    void sayBeginning(EmptyState &empty) override;
    void enterPane() override;

private:
    using Fields = QMap<QString, FieldValue>;
    void showInterest(const Fields &fields);
    void openLead();

    RecordListService &m_service;
    QAction *m_openLead;
    RecordLeads *m_lead;
    FieldSection *m_fields;
    RecordPane *m_pane;
    LeadId m_leadId; ///< Of the interest that is looked at; none where it has none.
    QString m_name;
    int m_interestRequest = 0;
    bool m_isReadingInterest = false;
};

} // namespace baton
