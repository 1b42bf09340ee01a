// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/importpage.h"

#include "capture/batchlist.h"
#include "capture/errorfile.h"
#include "capture/mappingstep.h"
#include "capture/planstep.h"
#include "capture/steptrail.h"
#include "capture/undonestep.h"
#include "capture/undoquestion.h"
#include "common/activity.h"
#include "common/controls.h"
#include "common/emptystate.h"
#include "common/errorbar.h"
#include "common/filedialog.h"
#include "common/flowlayout.h"
#include "common/pageheader.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "common/wording.h"
#include "support/clock.h"
#include "support/reply.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace baton {

ImportPage::ImportPage(ImportService &imports, UndoService &undo, LeadService &leads, const Clock &clock,
                       ActivityList &activities, QWidget *parent)
    : Page(parent)
    , m_imports(imports)
    , m_undo(undo)
    , m_leads(leads)
    , m_clock(clock)
    , m_activities(activities)
{
    setObjectName(u"import"_s);
    buildSheet();
    connect(&m_imports, &ImportService::progressed, this, &ImportPage::showProgress);
}

void ImportPage::showProgress(const ImportProgress &progress)
{
    if (!m_activity)
        return;
    m_activity->setCount(progress.rows, Activity::Unit::Rows);
    m_activity->setProgress(progress.bytesRead, progress.bytesTotal);
    m_activity->setText(
        tr("%1 rows", nullptr, static_cast<int>(progress.rows)).arg(countText(progress.rows, locale())));
}

TimeView ImportPage::timeView() const
{
    return {m_clock.now(), QTimeZone::systemTimeZone(), locale()};
}

void ImportPage::buildHeader(QVBoxLayout *column)
{
    m_importAction = new QAction(themedIcon(Icon::Import), tr("&Import a list …"), this);
    m_importAction->setShortcut(Qt::CTRL | Qt::Key_I);
    addAction(m_importAction);
    connect(m_importAction, &QAction::triggered, this, [this] {
        emit wanted();
        if (!m_isBusy)
            chooseFile();
    });
    m_header = new PageHeader(title());
    m_back = makeButton(tr("Back"), ButtonTone::Ghost);
    m_next = makeButton(tr("Make the plan"), ButtonTone::Primary);
    m_next->setObjectName(u"next"_s);
    m_back->setObjectName(u"back"_s);
    m_stop = makeButton(tr("Stop"), ButtonTone::Normal, Icon::Stop);
    setKey(m_next, Qt::CTRL | Qt::Key_Return);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_imports.cancel(); });
    m_header->addAction(m_back);
    m_header->addAction(m_stop);
    m_header->addAction(m_next);
    m_trail = new StepTrail({tr("File"), tr("Fields"), tr("Plan"), tr("Done")});
    m_header->setViews(m_trail);
    column->addWidget(m_header);
}

void ImportPage::buildSheet()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHeader(column);
    m_errors = new ErrorBar;
    column->addWidget(m_errors);
    m_steps = new QStackedWidget;
    m_steps->addWidget(makeFileStep());
    m_mapping = new MappingStep;
    connect(m_mapping, &MappingStep::profileRequested, this, &ImportPage::useProfile);
    connect(m_mapping, &MappingStep::failed, this, &ImportPage::showError);
    connect(m_mapping, &MappingStep::formatChosen, this,
            [this](const CsvChoices &chosen) { openFile(m_file, m_given, chosen); });
    connect(m_mapping, &MappingStep::changed, this, [this] {
        m_next->setEnabled(m_mapping->isComplete());
        if (m_asksForDates && m_mapping->isDateOrderChosen())
            m_errors->hide();
    });
    m_steps->addWidget(m_mapping);
    m_plan = new PlanStep;
    m_steps->addWidget(m_plan);
    m_steps->addWidget(makeDoneStep());
    m_undone = new UndoneStep;
    m_steps->addWidget(m_undone);
    column->addWidget(m_steps, 1);
    showStep(Step::File);
}

QWidget *ImportPage::makeFileStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    const int margin = themeOf(this).space(Space::Page24);
    column->setContentsMargins(margin, margin, margin, margin);
    m_choose = new EmptyState;
    m_choose->setWords(
        tr("Which list shall come in?"),
        tr("CSV or TSV, any encoding and delimiter. Nothing is written before you have seen what each row would do."));
    QPushButton *choose = m_choose->addAction(tr("Choose a file …"));
    setKeyCap(choose, keyText(m_importAction->shortcut()));
    connect(choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    column->addWidget(m_choose, 1);
    m_batches = new BatchList;
    connect(m_batches, &BatchList::undoRequested, this,
            [this](const Batch &batch) { askUndo(batch.id, batch.fileName); });
    column->addWidget(m_batches);
    return step;
}

QWidget *ImportPage::makeDoneStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    const Theme &theme = themeOf(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Page24), theme.space(Space::Page24),
                               theme.space(Space::Page24));
    column->setSpacing(theme.space(Space::Group16));
    m_outcomeWords = new TextLabel({}, TextRole::Title2);
    m_outcomeWords->setFit(TextLabel::Fit::Wrap);
    column->addWidget(m_outcomeWords);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(theme.space(Space::Label8), actions);
    m_showLeads = makeButton(tr("Show these leads"), ButtonTone::Normal, Icon::Leads);
    connect(m_showLeads, &QPushButton::clicked, this, &ImportPage::showLeads);
    auto *undoButton = makeButton(tr("Undo this import …"), ButtonTone::Normal, Icon::Undo);
    connect(undoButton, &QPushButton::clicked, this, [this] { askUndo(m_result.batch, QFileInfo(m_file).fileName()); });
    m_saveErrors = makeButton(tr("Save the rows left out …"), ButtonTone::Normal, Icon::Export);
    connect(m_saveErrors, &QPushButton::clicked, this, &ImportPage::saveErrors);
    flow->addWidget(m_showLeads);
    flow->addWidget(undoButton);
    flow->addWidget(m_saveErrors);
    column->addWidget(actions);
    m_outcome = new PlanStep;
    m_outcome->layout()->setContentsMargins({});
    column->addWidget(m_outcome, 1);
    return step;
}

QJsonObject ImportPage::session() const
{
    const bool isBegun = m_step == Step::Fields || m_step == Step::Plan;
    const QString file = isBegun && !m_isWriting ? m_file : m_resumed;
    return file.isEmpty() ? QJsonObject() : QJsonObject{{u"file"_s, file}};
}

void ImportPage::resume(const QJsonObject &session)
{
    m_resumed = session[u"file"_s].toString();
}

void ImportPage::activate()
{
    if (const QString file = std::exchange(m_resumed, {}); m_step == Step::File && !file.isEmpty())
        openFile(file); // One that is gone is said to be.
    if (m_step == Step::File)
        readBatches();
    QWidget *step = m_steps->currentWidget();
    for (QWidget *at = step->nextInFocusChain(); at != step; at = at->nextInFocusChain())
        if (step->isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) && at->isVisibleTo(step) && at->isEnabled())
            return at->setFocus();
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    m_steps->setCurrentIndex(static_cast<int>(step));
    m_trail->setCurrent(static_cast<int>(step));
    m_trail->setVisible(step != Step::Undone);
    switch (step) {
    case Step::File: m_header->setNote({}); break;
    case Step::Fields:
        m_next->setText(tr("Make the plan"));
        m_next->setEnabled(m_mapping->isComplete());
        m_mapping->firstControl()->setFocus();
        break;
    case Step::Plan: {
        const qint64 rows = m_result.created + m_result.updated;
        m_next->setText(tr("Import %1 rows", nullptr, static_cast<int>(rows)).arg(countText(rows, locale())));
        m_next->setEnabled(rows > 0);
        m_plan->takeFocus();
        break;
    }
    case Step::Done:
        m_next->setText(tr("Import another file"));
        m_next->setEnabled(true);
        m_next->setFocus();
        break;
    case Step::Undone:
        m_header->setNote({});
        m_next->setText(tr("Import another file"));
        m_next->setEnabled(true);
        m_undone->takeFocus();
        break;
    }
    setKey(m_next, Qt::CTRL | Qt::Key_Return); // A button forgets its key with its text.
    updateButtons();
    emit statusChanged();
}

void ImportPage::updateButtons()
{
    m_back->setVisible(!m_isBusy && (m_step == Step::Fields || m_step == Step::Plan));
    m_next->setVisible(!m_isBusy && m_step != Step::File);
    m_stop->setVisible(m_isBusy && m_activity && m_activity->isCancellable());
    m_steps->setEnabled(!m_isWriting);
}

void ImportPage::goOn()
{
    switch (m_step) {
    case Step::File: chooseFile(); break;
    case Step::Fields: makePlan(); break;
    case Step::Plan: write(); break;
    case Step::Done:
    case Step::Undone:
        showStep(Step::File);
        readBatches();
        break;
    }
}

void ImportPage::goBack()
{
    if (m_isBusy)
        return;
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

void ImportPage::openFile(const QString &file, const std::optional<ImportProfile> &profile, const CsvChoices &chosen)
{
    if (m_isBusy)
        return;
    begin(tr("Reading %1").arg(QFileInfo(file).fileName()), Activity::Cancel::Impossible);
    onReply(m_imports.preview(file, profile, chosen), this,
            [this, file, profile, chosen](const Result<ImportPreview> &preview) {
                end();
                if (!preview)
                    return showError(preview.error());
                m_file = file;
                m_given = profile;
                m_header->setNote(tr("%1 · %2 rows", nullptr, static_cast<int>(preview->rows))
                                      .arg(QFileInfo(file).fileName(), countText(preview->rows, locale())));
                m_mapping->showPreview(file, *preview, chosen);
                showStep(Step::Fields);
                if (preview->refusal)
                    showRefusal(*preview->refusal);
            });
}

void ImportPage::showRefusal(const Error &refusal)
{
    if (refusal.code != u"date.ambiguous")
        return showError(refusal);
    // The choice stands right below: it is named instead of the profile's word for it.
    const auto day = [this](const QString &argument) {
        const QDate date = QDate::fromString(argument, Qt::ISODate);
        return date.isValid() ? locale().toString(date, QLocale::LongFormat) : argument;
    };
    m_errors->showMessage(tr("The dates in column “%1” can be read in two ways: “%2” is %3 or %4. Choose below, at "
                             "“Dates”, how they are meant.")
                              .arg(refusal.arguments.value(u"column"_s).toString(),
                                   refusal.arguments.value(u"value"_s).toString(),
                                   day(refusal.arguments.value(u"first"_s).toString()),
                                   day(refusal.arguments.value(u"second"_s).toString())),
                          ErrorBar::Tone::Warning);
    m_asksForDates = true;
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
    begin(tr("Planning"), Activity::Cancel::Possible);
    const ImportRequest request = m_mapping->request();
    onReply(m_imports.plan(request), this, [this, request](const Result<ImportService::Plan> &plan) {
        end();
        if (!plan)
            return showRefusal(plan.error());
        if (plan->result.outcome == ImportResult::Outcome::Cancelled)
            return showStep(Step::Fields);
        m_result = plan->result;
        m_plan->showPlan(*plan, request.profile, timeView());
        showStep(Step::Plan);
    });
}

void ImportPage::write()
{
    m_isWriting = true;
    begin(tr("Importing"), Activity::Cancel::Possible);
    m_activity->setLeavingWords(tr("An import is running. What is written so far stays whole; importing the same file "
                                   "again goes on from there."));
    onReply(m_imports.run(m_mapping->request()), this, [this](const Result<ImportResult> &result) {
        end(result ? outcomeText(*result, locale()) : errorText(result.error()),
            result ? Activity::Outcome::Done : Activity::Outcome::Failed);
        if (!result)
            return showError(result.error());
        showDone(*result);
        remember({QFileInfo(m_file).fileName(), *result});
        emit leadsWritten();
    });
}

void ImportPage::showDone(const ImportResult &result)
{
    m_result = result;
    m_outcome->showOutcome(result, m_plan->names(), timeView());
    m_outcomeWords->setText(outcomeText(result, locale()));
    m_saveErrors->setVisible(result.rejected > 0);
    m_showLeads->setVisible(result.batch.isValid() && result.created + result.updated > 0);
    showStep(Step::Done);
}

void ImportPage::showImport(BatchId import)
{
    if (m_isBusy)
        return;
    onReply(m_imports.batches(), this, [this, import](const Result<QList<Batch>> &batches) {
        if (!batches)
            return showError(batches.error());
        const auto found = std::ranges::find(*batches, import, &Batch::id);
        if (found == batches->end() || m_isBusy)
            return;
        ImportResult result = importResultFromStored(found->result);
        result.batch = found->id;
        m_file = found->fileName;
        m_header->setNote(m_file);
        m_plan->showOutcome({}, {}, timeView()); // Whom its lines were about is not kept.
        showDone(result);
    });
}

void ImportPage::showLeads()
{
    const QString name = QFileInfo(m_file).fileName();
    onReply(m_leads.leadsOfBatch(m_result.batch), this, [this, name](const Result<QList<LeadId>> &leads) {
        if (leads)
            emit leadsRequested(tr("Import"), name, *leads);
        else
            showError(leads.error());
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

void ImportPage::begin(const QString &words, Activity::Cancel cancel)
{
    m_errors->hide();
    m_asksForDates = false;
    m_isBusy = true;
    m_activity = m_activities.start(words, cancel);
    connect(m_activity, &Activity::cancelRequested, this, [this] { m_imports.cancel(); });
    updateButtons();
    emit statusChanged();
}

void ImportPage::end(const QString &words, Activity::Outcome outcome)
{
    m_isBusy = false;
    m_isWriting = false;
    if (m_activity)
        m_activity->finish(words, outcome);
    m_activity = nullptr;
    updateButtons();
    emit statusChanged();
}

void ImportPage::showError(const Error &error)
{
    m_errors->showError(error);
}

QString ImportPage::statusText() const
{
    if (m_isWriting)
        return tr("The rows are being written");
    switch (m_step) {
    case Step::Fields:
    case Step::Plan: return tr("Nothing has been written yet");
    case Step::Done: return tr("Written");
    case Step::Undone: return m_undone->statusText();
    case Step::File: break;
    }
    return tr("Drop a file here or choose one");
}

QList<KeyHint> ImportPage::keyHints() const
{
    if (m_isBusy)
        return {};
    if (m_step == Step::File)
        return {{keyText(QKeySequence(Qt::CTRL | Qt::Key_I)), tr("choose a file")}};
    return {{keyCapOf(m_next), m_next->text()}};
}

} // namespace baton
