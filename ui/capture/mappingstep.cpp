// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/mappingstep.h"

#include "capture/formatdialog.h"
#include "capture/targettext.h"
#include "common/controls.h"
#include "common/filedialog.h"
#include "common/flowlayout.h"
#include "common/pageheader.h"
#include "common/plaintable.h"
#include "common/textlabel.h"
#include "common/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

enum ColumnOfColumns { HeaderColumn, ExampleColumn, TargetColumn, ColumnCount };

// What a person reads in one glance of a column's values.
constexpr qsizetype mostExamples = 3;

// A heading with two rows, and one with one and a bar.
constexpr double leastForColumns = 104;
constexpr double leastForSample = 70;
// What a column's name, or a value, is shown of at most.
constexpr double mostOfNames = 0.3;
constexpr double mostForColumns = 1100; // Where a column goes stands near its examples, however wide the window is.
constexpr double leastOfValue = 96;
constexpr double mostOfValue = 300;

QTableWidget *makeTable(const QString &name)
{
    auto *table = new QTableWidget;
    table->setAccessibleName(name);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(themeOf(table).length(36));
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

// How a row finds the lead that it changes.
QString matchText(const ImportProfile &profile)
{
    QStringList ways;
    for (const MatchKey key : profile.match) {
        switch (key) {
        case MatchKey::ExternalId:
            ways.append(MappingStep::tr("the external id in “%1”").arg(profile.externalId));
            break;
        case MatchKey::Email: ways.append(MappingStep::tr("the e-mail address")); break;
        case MatchKey::RowKey: ways.append(MappingStep::tr("the whole row")); break;
        }
    }
    return MappingStep::tr("A row is known again by %1.").arg(ways.join(MappingStep::tr(", else by ")));
}

/// Boxes of rows below each other do not touch.
QWidget *withRoom(QWidget *box)
{
    auto *cell = new QWidget;
    auto *room = new QVBoxLayout(cell);
    const int above = themeOf(box).length(3);
    room->setContentsMargins(0, above, 0, above);
    room->addWidget(box);
    cell->setFocusProxy(box);
    return cell;
}

QTableWidgetItem *makeItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(plainToolTip(text));
    return item;
}

} // namespace

MappingStep::MappingStep(QWidget *parent)
    : QWidget(parent)
{
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Part12), theme.space(Space::Page24),
                               theme.space(Space::Part12));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(makeSettings());
    column->addWidget(makeFormatLine());
    column->addWidget(new SectionTitle(tr("Columns"), tr("where the values of each column go")));
    m_columns = makeTable(tr("Columns of the file"));
    m_columns->setColumnCount(ColumnCount);
    m_columns->setHorizontalHeaderLabels({tr("In the file"), tr("For example"), tr("Goes to")});
    m_columns->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_columns->horizontalHeader()->setSectionResizeMode(HeaderColumn, QHeaderView::Interactive);
    m_columns->viewport()->installEventFilter(this);
    // Where a column goes is never cut.
    m_columns->horizontalHeader()->setSectionResizeMode(TargetColumn, QHeaderView::ResizeToContents);
    int least = 0;
    for (int section = 0; section < ColumnCount; ++section)
        least = std::max(least, m_columns->horizontalHeader()->sectionSizeHint(section));
    m_columns->horizontalHeader()->setMinimumSectionSize(least);
    m_columns->setMaximumWidth(theme.length(mostForColumns));
    m_columns->setMinimumHeight(theme.length(leastForColumns)); // Large letters have the page scroll instead.
    addInLine(column, m_columns, 3);
    column->addWidget(new SectionTitle(tr("First rows"), tr("as they were read")));
    m_sample = makeTable(tr("First rows of the file"));
    m_sample->verticalHeader()->setDefaultSectionSize(theme.length(28));
    m_sample->setMinimumHeight(theme.length(leastForSample));
    addInLine(column, m_sample, 2);
}

QWidget *MappingStep::makeSettings()
{
    auto *settings = new QWidget;
    auto *flow = new FlowLayout(themeOf(this).space(Space::Part12), settings);
    const auto add = [flow, this](const QString &label, QWidget *control) {
        auto *words = new TextLabel(label, TextRole::Body, ColorRole::Muted);
        words->setBuddy(control);
        control->setAccessibleName(label);
        auto *setting = new QWidget;
        auto *pair = new QHBoxLayout(setting);
        pair->setContentsMargins({});
        pair->setSpacing(themeOf(this).space(Space::Part12));
        pair->addWidget(words);
        pair->addWidget(control);
        flow->addWidget(setting);
    };
    m_source = new QLineEdit;
    m_source->setMinimumWidth(themeOf(this).length(160));
    add(tr("Source"), m_source);
    m_policy = new QComboBox;
    m_policy->addItem(tr("add and change"), static_cast<int>(ImportPolicy::Upsert));
    m_policy->addItem(tr("only add"), static_cast<int>(ImportPolicy::Create));
    m_policy->addItem(tr("only change"), static_cast<int>(ImportPolicy::Update));
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    add(tr("Leads"), m_policy);
    m_dates = new QComboBox;
    m_dates->addItem(tr("as detected"), -1);
    m_dates->addItem(tr("year first"), static_cast<int>(DateOrder::YearMonthDay));
    m_dates->addItem(tr("day first"), static_cast<int>(DateOrder::DayMonthYear));
    m_dates->addItem(tr("month first"), static_cast<int>(DateOrder::MonthDayYear));
    m_dates->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    add(tr("Dates"), m_dates);
    auto *load = makeButton(tr("Use a profile …"), ButtonTone::Ghost);
    auto *save = makeButton(tr("Save as profile …"), ButtonTone::Ghost);
    flow->addWidget(load);
    flow->addWidget(save);
    connect(load, &QPushButton::clicked, this, &MappingStep::chooseProfile);
    connect(save, &QPushButton::clicked, this, &MappingStep::saveProfile);
    connect(m_source, &QLineEdit::textChanged, this, &MappingStep::changed);
    connect(m_dates, &QComboBox::activated, this, &MappingStep::changed);
    return settings;
}

QWidget *MappingStep::makeFormatLine()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(themeOf(this).space(Space::Label8));
    m_form = new TextLabel({}, TextRole::Small, ColorRole::Muted);
    m_form->setFit(TextLabel::Fit::Elide);
    line->addWidget(m_form, 1);
    auto *change = makeButton(tr("Read it differently …"), ButtonTone::Ghost);
    change->setObjectName(u"format"_s);
    line->addWidget(change);
    connect(change, &QPushButton::clicked, this, [this] {
        auto *dialog = new FormatDialog(m_format, m_chosen, this);
        connect(dialog, &FormatDialog::chosen, this, &MappingStep::formatChosen);
        dialog->open();
    });
    return row;
}

void MappingStep::showPreview(const QString &file, const ImportPreview &preview, const CsvChoices &chosen)
{
    const bool isAnother = file != m_file;
    m_file = file;
    m_profile = preview.profile;
    m_format = preview.format;
    m_chosen = chosen;
    QString words = tr("Read as %1. %2").arg(formatText(m_format), matchText(m_profile));
    if (!preview.profileFile.isEmpty()) // First, for the line is cut at its end.
        words.prepend(tr("By the profile %1, which lies beside the file.").arg(preview.profileFile) + u' ');
    m_form->setText(words);
    if (isAnother || m_source->text().isEmpty())
        m_source->setText(QFileInfo(file).completeBaseName());
    m_dates->setCurrentIndex(m_profile.dateOrder ? m_dates->findData(static_cast<int>(*m_profile.dateOrder)) : 0);
    fillColumns(preview);
    fillSample(preview);
}

void MappingStep::fillColumns(const ImportPreview &preview)
{
    m_columns->setRowCount(0);
    m_columns->setRowCount(static_cast<int>(preview.columns.size()));
    for (int row = 0; row < preview.columns.size(); ++row) {
        QStringList examples;
        for (const QStringList &record : preview.sample) {
            const QString value = record.value(row).trimmed();
            if (!value.isEmpty() && !examples.contains(value) && examples.size() < mostExamples)
                examples.append(value);
        }
        const ImportPreview::Column &column = preview.columns[row];
        m_columns->setItem(row, HeaderColumn, makeItem(column.name.isEmpty() ? tr("(without a name)") : column.name));
        m_columns->setItem(row, ExampleColumn, makeItem(examples.join(u" · "_s)));
        m_columns->setCellWidget(row, TargetColumn, withRoom(makeTargetBox(row, column)));
    }
    fitNames();
}

// The examples need the room that names leave.
void MappingStep::fitNames()
{
    const int hint = static_cast<QAbstractItemView *>(m_columns)->sizeHintForColumn(HeaderColumn);
    const auto most = static_cast<int>(m_columns->viewport()->width() * mostOfNames);
    m_columns->setColumnWidth(HeaderColumn, std::min(hint + themeOf(this).space(Space::Page24), most));
}

bool MappingStep::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_columns->viewport())
        fitNames();
    return QWidget::eventFilter(watched, event);
}

QComboBox *MappingStep::makeTargetBox(int row, const ImportPreview::Column &column)
{
    auto *box = new QComboBox;
    box->setAccessibleName(tr("Where %1 goes").arg(column.name));
    const QString present = column.target;
    box->addItem(tr("left out"), u"ignore"_s);
    if (present.startsWith(u"custom."_s) || present.isEmpty() || present == u"ignore")
        box->addItem(tr("own field “%1”").arg(column.key), QString(u"custom."_s + column.key));
    for (const TargetChoice &choice : targetChoices())
        box->addItem(choice.text, choice.key);
    const int place = box->findData(present.isEmpty() ? u"ignore"_s : present);
    if (place < 0) {
        box->addItem(targetText(present), present);
        box->setCurrentIndex(box->count() - 1);
    } else {
        box->setCurrentIndex(place);
    }
    connect(box, &QComboBox::activated, this, [this, row, box, column] {
        // A header may go to several places in a profile; what is chosen here takes the place of the first.
        const auto entry = std::ranges::find_if(m_profile.columns, [&](const ImportColumn &known) {
            return known.header && known.header->trimmed().compare(column.name.trimmed(), Qt::CaseInsensitive) == 0;
        });
        ImportColumn chosen = entry == m_profile.columns.end() ? ImportColumn() : *entry;
        chosen.header = column.name;
        applyTarget(chosen, box->currentData().toString(), column);
        if (entry == m_profile.columns.end())
            m_profile.columns.insert(std::min<qsizetype>(row, m_profile.columns.size()), chosen);
        else
            *entry = chosen;
        emit changed();
    });
    return box;
}

void MappingStep::fillSample(const ImportPreview &preview)
{
    m_sample->clear();
    m_sample->setColumnCount(static_cast<int>(preview.columns.size()));
    m_sample->setRowCount(static_cast<int>(preview.sample.size()));
    QStringList headers;
    for (const ImportPreview::Column &column : preview.columns)
        headers.append(column.name);
    m_sample->setHorizontalHeaderLabels(headers);
    for (int row = 0; row < preview.sample.size(); ++row) {
        for (int cell = 0; cell < preview.sample[row].size() && cell < headers.size(); ++cell)
            m_sample->setItem(row, cell, makeItem(preview.sample[row][cell]));
    }
    m_sample->resizeColumnsToContents();
    const Theme &theme = themeOf(this);
    for (int column = 0; column < headers.size(); ++column)
        m_sample->setColumnWidth(
            column, std::clamp(m_sample->columnWidth(column), theme.length(leastOfValue), theme.length(mostOfValue)));
}

ImportRequest MappingStep::request() const
{
    ImportRequest request;
    request.file = m_file;
    request.source = m_source->text().trimmed();
    request.profile = m_profile;
    if (const int order = m_dates->currentData().toInt(); order >= 0)
        request.profile.dateOrder = static_cast<DateOrder>(order);
    if (m_chosen.encoding)
        request.profile.encoding = m_chosen.encoding;
    if (m_chosen.delimiter)
        request.profile.delimiter = m_chosen.delimiter;
    if (m_chosen.decimalMark)
        request.profile.decimalMark = m_chosen.decimalMark;
    request.choices = m_chosen;
    request.choices.dateOrder.reset(); // The profile says it.
    request.choices = request.choices.orElse(request.profile.choices());
    request.policy = static_cast<ImportPolicy>(m_policy->currentData().toInt());
    return request;
}

bool MappingStep::isDateOrderChosen() const
{
    return m_dates->currentData().toInt() >= 0;
}

bool MappingStep::isComplete() const
{
    return !m_file.isEmpty() && !m_source->text().trimmed().isEmpty();
}

QWidget *MappingStep::firstControl() const
{
    return m_source;
}

void MappingStep::chooseProfile()
{
    auto *dialog = new FileDialog(FileDialog::Purpose::Open, tr("Use a profile"), tr("Import profiles (*.json)"), this);
    connect(dialog, &QFileDialog::fileSelected, this, &MappingStep::profileRequested);
    dialog->open();
}

void MappingStep::saveProfile()
{
    auto *dialog =
        new FileDialog(FileDialog::Purpose::Save, tr("Save as profile"), tr("Import profiles (*.json)"), this);
    dialog->selectFile(m_source->text() + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, profile = request().profile](const QString &file) {
        if (auto written = writeImportProfile(profile, file); !written)
            emit failed(written.error());
    });
    dialog->open();
}

} // namespace baton
