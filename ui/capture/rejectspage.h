// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importissue.h"
#include "lists/recordlistpage.h"
#include "support/id.h"

namespace baton {

class FieldSection;
class RecordPane;
class RejectService;

/// The rows that imports left out, of all imports: where each stands, what is wrong with it, and its import.
class RejectsPage : public RecordListPage
{
    Q_OBJECT

public:
    /// They outlive the page.
    RejectsPage(RejectService &service, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Rows left out"); }
    [[nodiscard]] QString menuTitle() const override { return tr("Row"); }
    [[nodiscard]] QString subject() const override { return tr("For the row that is looked at"); }
    [[nodiscard]] std::optional<ExportedList> exported() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;

signals:
    /// What the import did is wanted.
    void importRequested(baton::BatchId import);
    /// A file shall come in.
    void fileRequested();

protected:
    void showRecord(qint64 record) override;
    [[nodiscard]] bool isReadingRecord() const override { return m_reading > 0; }
    [[nodiscard]] QString countWords(qint64 shown, qint64 all) const override;
    [[nodiscard]] Emptiness nothingFound(const QString &search) const override;
    [[nodiscard]] Emptiness nothingMeets(const QString &condition) const override;
    [[nodiscard]] QString showAllWords() const override { return tr("Show all rows"); }
    void sayBeginning(EmptyState &empty) override;
    void enterPane() override;

private:
    using Fields = QMap<QString, FieldValue>;
    void showReject(Fields fields, const ImportIssue &issue);

    RejectService &m_service;
    QAction *m_openImport;
    FieldSection *m_fields;
    RecordPane *m_pane;
    BatchId m_import; ///< Of the row that is looked at.
    int m_rejectRequest = 0;
    int m_reading = 0;
};

} // namespace baton
