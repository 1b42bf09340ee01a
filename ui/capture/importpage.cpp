// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importpage.h"

#include "capture/batchlist.h"
#include "capture/errorfile.h"
#include "capture/mappingstep.h"
#include "capture/planmodel.h"
#include "capture/steptrail.h"
#include "capture/verdictbar.h"
#include "common/activity.h"
#include "common/controls.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/filedialog.h"
#include "common/pageheader.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "common/wording.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace baton {

ImportPage::ImportPage(ImportService &imports, UndoService &undo, const Clock &clock, ActivityList &activities,
                       QWidget *parent)
    : Page(parent)
    , m_imports(imports)
    , m_undo(undo)
    , m_clock(clock)
    , m_activities(activities)
    , m_planModel(new PlanModel(this))
{
    setAcceptDrops(true);
    setObjectName(u"import"_s);
    buildSheet();
    connect(&m_imports, &ImportService::progressed, this, [this](const ImportProgress &progress) {
        if (!m_activity)
            return;
        m_activity->setProgress(progress.bytesRead, progress.bytesTotal);
        const double seconds = std::max(0.001, std::chrono::duration<double>(progress.elapsed).count());
        m_activity->setText(
            tr("%1 rows, %2 a second")
                .arg(countText(progress.rows, locale()),
                     countText(static_cast<qint64>(static_cast<double>(progress.rows) / seconds), locale())));
    });
}

TimeView ImportPage::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

void ImportPage::buildSheet()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new PageHeader(title());
    m_back = makeButton(tr("Back"), ButtonTone::Ghost);
    m_next = makeButton(tr("Make the plan"), ButtonTone::Primary);
    setKey(m_next, Qt::CTRL | Qt::Key_Return);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    m_header->addAction(m_back);
    m_header->addAction(m_next);
    m_trail = new StepTrail({tr("File"), tr("Fields"), tr("Plan"), tr("Done")});
    m_header->setViews(m_trail);
    column->addWidget(m_header);
    m_errors = new ErrorBar;
    column->addWidget(m_errors);
    m_steps = new QStackedWidget;
    m_steps->addWidget(makeFileStep());
    m_mapping = new MappingStep;
    connect(m_mapping, &MappingStep::profileRequested, this, &ImportPage::useProfile);
    connect(m_mapping, &MappingStep::failed, this, &ImportPage::showError);
    connect(m_mapping, &MappingStep::changed, this, [this] { m_next->setEnabled(m_mapping->isComplete()); });
    m_steps->addWidget(m_mapping);
    m_steps->addWidget(makePlanStep());
    m_steps->addWidget(makeDoneStep());
    column->addWidget(m_steps, 1);
    showStep(Step::File);
}

QWidget *ImportPage::makeFileStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    const int margin = themeOf(this).length(24);
    column->setContentsMargins(margin, margin, margin, margin);
    m_choose = new EmptyState;
    m_choose->setWords(
        tr("Which list shall come in?"),
        tr("CSV or TSV, any encoding and delimiter. Nothing is written before you have seen what each row would do."));
    connect(m_choose->addAction(tr("Choose a file …"), QKeySequence(Qt::CTRL | Qt::Key_I)), &QPushButton::clicked, this,
            &ImportPage::chooseFile);
    column->addWidget(m_choose, 1);
    m_batches = new BatchList;
    connect(m_batches, &BatchList::undoRequested, this, &ImportPage::askUndo);
    column->addWidget(m_batches);
    return step;
}

QWidget *ImportPage::makePlanStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    const Theme &theme = themeOf(this);
    column->setContentsMargins(theme.length(24), theme.length(12), theme.length(24), theme.length(12));
    column->setSpacing(theme.length(12));
    m_verdict = new VerdictBar;
    column->addWidget(m_verdict);
    m_planNote = new TextLabel({}, TextRole::Small, ColorRole::Muted);
    m_planNote->setFit(TextLabel::Fit::Wrap);
    column->addWidget(m_planNote);
    m_plan = new QTableView;
    m_plan->setModel(m_planModel);
    m_plan->setAccessibleName(tr("The plan, row by row"));
    m_plan->setShowGrid(false);
    m_plan->setFrameShape(QFrame::NoFrame);
    m_plan->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_plan->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_plan->setSelectionMode(QAbstractItemView::SingleSelection);
    m_plan->setTabKeyNavigation(false);
    m_plan->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_plan->verticalHeader()->hide();
    m_plan->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_plan->verticalHeader()->setDefaultSectionSize(theme.length(32));
    m_plan->horizontalHeader()->setHighlightSections(false);
    m_plan->horizontalHeader()->setStretchLastSection(true);
    m_plan->horizontalHeader()->resizeSection(PlanModel::Line, theme.length(72));
    m_plan->horizontalHeader()->resizeSection(PlanModel::What, theme.length(190));
    m_plan->horizontalHeader()->resizeSection(PlanModel::Name, theme.length(240));
    column->addWidget(m_plan, 1);
    return step;
}

QWidget *ImportPage::makeDoneStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    const Theme &theme = themeOf(this);
    column->setContentsMargins(theme.length(24), theme.length(24), theme.length(24), theme.length(24));
    column->setSpacing(theme.length(16));
    m_outcomeWords = new TextLabel({}, TextRole::Title2);
    m_outcomeWords->setFit(TextLabel::Fit::Wrap);
    column->addWidget(m_outcomeWords);
    m_outcome = new VerdictBar;
    column->addWidget(m_outcome);
    auto *actions = new QHBoxLayout;
    auto *undoButton = makeButton(tr("Undo this import …"), ButtonTone::Normal, Icon::Undo);
    connect(undoButton, &QPushButton::clicked, this, [this] { askUndo(m_result.batch, QFileInfo(m_file).fileName()); });
    m_saveErrors = makeButton(tr("Save the rows left out …"), ButtonTone::Normal, Icon::Export);
    connect(m_saveErrors, &QPushButton::clicked, this, &ImportPage::saveErrors);
    actions->addWidget(undoButton);
    actions->addWidget(m_saveErrors);
    actions->addStretch();
    column->addLayout(actions);
    column->addStretch();
    return step;
}

void ImportPage::activate()
{
    if (m_step == Step::File)
        readBatches();
    m_steps->currentWidget()->setFocus();
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(static_cast<int>(step));
    m_trail->setCurrent(static_cast<int>(step));
    m_back->setVisible(step == Step::Fields || step == Step::Plan);
    m_next->setVisible(step != Step::File);
    switch (step) {
    case Step::File: m_header->setNote({}); break;
    case Step::Fields:
        m_next->setText(tr("Make the plan"));
        m_next->setEnabled(m_mapping->isComplete());
        m_mapping->firstControl()->setFocus();
        break;
    case Step::Plan: {
        const qint64 rows = m_result.created + m_result.updated;
        m_next->setText(tr("Import %1 rows").arg(countText(rows, locale())));
        m_next->setEnabled(rows > 0);
        m_plan->setFocus();
        break;
    }
    case Step::Done:
        m_next->setText(tr("Import another file"));
        m_next->setEnabled(true);
        m_next->setFocus();
        break;
    }
    setKey(m_next, Qt::CTRL | Qt::Key_Return); // A button forgets its key with its text.
    emit statusChanged();
}

void ImportPage::goOn()
{
    switch (m_step) {
    case Step::File: chooseFile(); break;
    case Step::Fields: makePlan(); break;
    case Step::Plan: write(); break;
    case Step::Done:
        showStep(Step::File);
        readBatches();
        break;
    }
}

void ImportPage::goBack()
{
    m_errors->hide();
    showStep(m_step == Step::Plan ? Step::Fields : Step::File);
}

void ImportPage::chooseFile()
{
    auto *dialog = new FileDialog(FileDialog::Purpose::Open, tr("Choose a file"),
                                  tr("Lists (*.csv *.tsv *.txt);;All files (*)"), this);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { openFile(file); });
    dialog->open();
}

void ImportPage::openFile(const QString &file, const std::optional<ImportProfile> &profile)
{
    begin(tr("Reading %1").arg(QFileInfo(file).fileName()));
    onReply(m_imports.preview(file, profile), this, [this, file](const Result<ImportPreview> &preview) {
        end();
        if (!preview)
            return showError(preview.error());
        m_file = file;
        m_header->setNote(tr("%1 · %2 rows · %3")
                              .arg(QFileInfo(file).fileName(), countText(preview->rows, locale()),
                                   encodingName(preview->format.encoding)));
        m_mapping->showPreview(file, *preview);
        showStep(Step::Fields);
        if (preview->refusal)
            m_errors->showError(*preview->refusal);
    });
}

void ImportPage::useProfile(const QString &file)
{
    auto profile = importProfileFromFile(file);
    if (!profile)
        return showError(profile.error());
    openFile(m_file, *profile);
}

void ImportPage::readBatches()
{
    onReply(m_imports.batches(), this, [this](const Result<QList<Batch>> &batches) {
        if (batches)
            m_batches->setBatches(*batches, timeView());
        else
            showError(batches.error());
    });
}

void ImportPage::makePlan()
{
    begin(tr("Planning"));
    onReply(m_imports.plan(m_mapping->request()), this, [this](const Result<ImportService::Plan> &plan) {
        end();
        if (!plan)
            return showError(plan.error());
        m_result = plan->result;
        m_verdict->setResult(plan->result);
        m_planModel->setRows(plan->rows);
        QStringList notes;
        if (plan->result.rows > plan->rows.size())
            notes.append(tr("The first %1 of %2 rows are listed; the counts are of all.")
                             .arg(countText(plan->rows.size(), locale()), countText(plan->result.rows, locale())));
        for (const ImportIssue &note : plan->result.notes) {
            Error words{Error::Kind::Invalid, note.code, note.arguments, {}};
            words.arguments.insert(u"column"_s, note.column);
            notes.append(errorText(words));
        }
        m_planNote->setText(notes.join(u' '));
        m_planNote->setVisible(!notes.isEmpty());
        showStep(Step::Plan);
    });
}

void ImportPage::write()
{
    begin(tr("Importing"));
    onReply(m_imports.run(m_mapping->request()), this, [this](const Result<ImportResult> &result) {
        end();
        if (!result)
            return showError(result.error());
        showDone(*result);
        emit leadsWritten();
    });
}

void ImportPage::showDone(const ImportResult &result)
{
    m_result = result;
    m_outcome->setResult(result);
    const QString words = result.outcome == ImportResult::Outcome::Cancelled
        ? tr("Stopped. What is written stays whole; importing the same file again goes on from there.")
        : tr("%1 leads came in and %2 were changed, in %3.")
              .arg(countText(result.created, locale()), countText(result.updated, locale()),
                   secondsText(result.elapsed, locale()));
    m_outcomeWords->setText(words);
    m_saveErrors->setVisible(result.rejected > 0);
    showStep(Step::Done);
}

void ImportPage::askUndo(BatchId batch, const QString &name)
{
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Undo an import"));
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("Undo the import of “%1”?").arg(name));
    question->setInformativeText(tr("Leads that it created go, fields that it changed go back. "
                                    "What somebody has edited since stays and is listed."));
    QPushButton *confirm = question->addButton(tr("Undo the import"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(confirm, &QPushButton::clicked, this, [this, batch] { undo(batch); });
    question->open();
}

void ImportPage::undo(BatchId batch)
{
    begin(tr("Undoing"));
    onReply(m_undo.undo(batch), this, [this](const Result<UndoResult> &result) {
        end();
        if (!result)
            return showError(result.error());
        const QString words = tr("%1 leads went, %2 went back to what they were, %3 fields or records stay because "
                                 "they were edited since.")
                                  .arg(countText(result->deleted, locale()), countText(result->reverted, locale()),
                                       countText(result->kept.size(), locale()));
        showStep(Step::File);
        m_errors->showMessage(words, ErrorBar::Tone::Notice);
        readBatches();
        emit leadsWritten();
    });
}

void ImportPage::saveErrors()
{
    const QString suggested = QFileInfo(m_file).completeBaseName() + u"-errors.csv"_s;
    auto *dialog = new FileDialog(FileDialog::Purpose::Save, tr("Save the rows left out"), tr("Tables (*.csv)"), this);
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (auto saved = saveErrorFile(m_result, file); !saved)
            showError(saved.error());
    });
    dialog->open();
}

void ImportPage::begin(const QString &words)
{
    m_errors->hide();
    m_isBusy = true;
    m_next->setEnabled(false);
    m_activity = m_activities.start(words, Activity::Cancel::Possible);
    connect(m_activity, &Activity::cancelRequested, this, [this] { m_imports.cancel(); });
    emit statusChanged();
}

void ImportPage::end()
{
    m_isBusy = false;
    if (m_activity)
        m_activity->finish();
    m_activity = nullptr;
    m_next->setEnabled(true);
    emit statusChanged();
}

void ImportPage::showError(const Error &error)
{
    m_errors->showError(error);
}

QString ImportPage::statusText() const
{
    switch (m_step) {
    case Step::Fields:
    case Step::Plan: return tr("Nothing has been written yet");
    case Step::Done: return tr("Written");
    case Step::File: break;
    }
    return tr("Drop a file here or choose one");
}

QList<KeyHint> ImportPage::keyHints() const
{
    if (m_step == Step::File)
        return {{keyText(QKeySequence(Qt::CTRL | Qt::Key_I)), tr("choose a file")}};
    return {{keyCapOf(m_next), m_next->text()}};
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace baton
