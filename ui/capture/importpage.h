// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/importservice.h"
#include "common/activity.h"
#include "common/deedhistory.h"
#include "common/formatting.h"
#include "common/page.h"
#include "history/undoservice.h"
#include "leads/leadservice.h"

#include <QHash>

class QAction;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace baton {

class BatchList;
class Clock;
class EmptyState;
class ErrorBar;
class MappingStep;
class PageHeader;
class PlanStep;
class StepTrail;
class TextLabel;
class UndoneStep;

/// Brings a file in: choose it, see how it is read, say where its columns go, see the plan, write it, undo it.
class ImportPage : public Page
{
    Q_OBJECT

public:
    ImportPage(ImportService &imports, UndoService &undo, LeadService &leads, const Clock &clock,
               ActivityList &activities, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Import"); }
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] bool isLoading() const override { return m_isBusy; }
    void activate() override;
    /// The file whose columns are being said to mean something; it is read anew.
    [[nodiscard]] QJsonObject session() const override;
    void resume(const QJsonObject &session) override;

    /// "Import …" for the File menu: brings the page to the front and asks for a file.
    [[nodiscard]] QAction *importAction() const { return m_importAction; }
    /// Leaves the way back from each import to the history of the window, which outlives the page.
    void offerUndo(DeedHistory &history) { m_history = &history; }
    /// Reads the file and shows what it would become. Does nothing while work is under way.
    void openFile(const QString &file, const std::optional<ImportProfile> &profile = {}, const CsvChoices &chosen = {});
    /// Shows what came of an earlier import. Does nothing while work is under way.
    void showImport(BatchId import);

signals:
    /// The page shall come to the front.
    void wanted();
    /// The leads that an import of this name made or changed shall be shown.
    void leadsRequested(const QString &relation, const QString &value, const QList<baton::LeadId> &leads);
    /// Leads came or went.
    void leadsWritten();

private:
    enum class Step { File, Fields, Plan, Done, Undone };
    /// One that was written while the window was open.
    struct ImportedFile
    {
        QString name;
        ImportResult result;
    };

    void buildSheet();
    void buildHeader(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeFileStep();
    [[nodiscard]] QWidget *makeDoneStep();
    void showStep(Step step);
    void goOn();
    void goBack();
    void chooseFile();
    void useProfile(const QString &file);
    void readBatches();
    void makePlan();
    void write();
    void askUndo(BatchId batch, const QString &name);
    void rehearseUndo(BatchId batch, const QString &name, const Deed::Answer &answer);
    void undo(BatchId batch, const Deed::Answer &answer);
    void remember(const ImportedFile &imported);
    void takeBack(const ImportedFile &imported, const Deed::Answer &answer);
    [[nodiscard]] QString notAgain() const;
    void showUndone(const UndoResult &result);
    void showDone(const ImportResult &result);
    void saveErrors();
    void showLeads();
    void showRefusal(const Error &refusal);
    void updateButtons();
    void showProgress(const ImportProgress &progress);
    void begin(const QString &words, Activity::Cancel cancel);
    void end(const QString &words = {}, Activity::Outcome outcome = Activity::Outcome::Done);
    void showError(const Error &error);
    [[nodiscard]] TimeView timeView() const;

    ImportService &m_imports;
    UndoService &m_undo;
    LeadService &m_leads;
    const Clock &m_clock;
    ActivityList &m_activities;
    Activity *m_activity = nullptr;
    PageHeader *m_header = nullptr;
    StepTrail *m_trail = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_stop = nullptr; ///< Takes the place of the others while work is under way.
    QAction *m_importAction = nullptr;
    ErrorBar *m_errors = nullptr;
    QStackedWidget *m_steps = nullptr;
    EmptyState *m_choose = nullptr;
    BatchList *m_batches = nullptr;
    MappingStep *m_mapping = nullptr;
    PlanStep *m_plan = nullptr;
    PlanStep *m_outcome = nullptr;
    UndoneStep *m_undone = nullptr;
    TextLabel *m_outcomeWords = nullptr;
    QPushButton *m_saveErrors = nullptr;
    QPushButton *m_showLeads = nullptr;
    DeedHistory *m_history = nullptr; ///< Null where nothing is remembered.
    QHash<BatchId, int> m_remembered; ///< The steps of the history that undo an import.
    ImportResult m_result;
    QString m_file;
    QString m_resumed; ///< Of the last session, until the page is looked at.
    std::optional<ImportProfile> m_given; ///< The profile from a file, where one was chosen.
    bool m_asksForDates = false; ///< The bar at the top asks how dates are meant.
    Step m_step = Step::File;
    bool m_isBusy = false;
    bool m_isWriting = false;
};

} // namespace baton
