// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/recordlistpage.h"
#include "routing/userdetails.h"

namespace baton {

class AbsenceSection;
class FieldSection;
class RecordLeads;
class RecordPane;
class UserListService;

/// Everybody who works here or stands in the books as an owner: side, roles, team, and how many leads he has.
class PeoplePage : public RecordListPage
{
    Q_OBJECT

public:
    /// They outlive the page.
    PeoplePage(UserListService &service, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("People"); }
    [[nodiscard]] QString menuTitle() const override { return tr("Person"); }
    [[nodiscard]] QString subject() const override { return tr("For the person that is looked at"); }
    [[nodiscard]] QList<KeyHint> keyHints() const override;

signals:
    void leadRequested(const QString &name, baton::LeadId lead);
    /// The leads that meet this condition are wanted as a list.
    void leadsRequested(const QString &condition);
    void importRequested();

protected:
    void showRecord(qint64 record) override;
    [[nodiscard]] bool isReadingRecord() const override { return m_isReadingUser; }
    [[nodiscard]] QString countWords(qint64 shown, qint64 all) const override;
    [[nodiscard]] Emptiness nothingFound(const QString &search) const override;
    [[nodiscard]] Emptiness nothingMeets(const QString &condition) const override;
    [[nodiscard]] QString showAllWords() const override { return tr("Show all people"); }
    void sayBeginning(EmptyState &empty) override;
    void enterPane() override;

private:
    void showUser(const UserDetails &user);
    void listLeads();

    UserListService &m_service;
    QAction *m_showLeads;
    RecordLeads *m_leads;
    AbsenceSection *m_absences;
    FieldSection *m_fields;
    RecordPane *m_pane;
    QString m_name; ///< Of the person that is looked at.
    int m_userRequest = 0;
    bool m_isReadingUser = false;
};

} // namespace baton
