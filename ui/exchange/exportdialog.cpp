// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/exportdialog.h"

#include "common/controls.h"
#include "common/dialogroom.h"
#include "common/formatting.h"
#include "common/smallparts.h"
#include "common/textlabel.h"
#include "common/wording.h"
#include "exchange/exchangetext.h"
#include "exchange/exportservice.h"
#include "support/reply.h"
#include "support/textlimit.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

enum Rows { AllRows, ChosenRows };

TextLabel *wrapped(const QString &text, TextRole role, ColorRole color)
{
    auto *label = new TextLabel(text, role, color);
    label->setFit(TextLabel::Fit::Wrap);
    return label;
}

QString headingsOf(const ListExport &list)
{
    QStringList headings;
    for (const ExportColumn &column : list.columns)
        headings.append(column.heading);
    return headings.join(u", "_s);
}

} // namespace

ExportDialog::ExportDialog(const ExportedList &list, Target target, ExportService &service, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_target(target)
    , m_service(service)
    , m_rows(new QButtonGroup(this))
    , m_which(wrapped({}, TextRole::Body, ColorRole::SecondText))
    , m_form(new QFormLayout)
    , m_format(new QComboBox)
    , m_mark(new QCheckBox(tr("With a mark by which &Excel knows its letters")))
    , m_purpose(new QComboBox)
    , m_words(new QLineEdit)
    , m_effect(wrapped({}, TextRole::Body, ColorRole::SecondText))
    , m_refusal(wrapped({}, TextRole::Body, ColorRole::Danger))
    , m_go(makeButton(target == Target::File ? tr("Export…") : tr("Preview"), ButtonTone::Primary,
                      target == Target::File ? std::optional(Icon::Export) : std::nullopt))
{
    const Theme &theme = themeOf(this);
    setObjectName(u"export"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(target == Target::File ? tr("Export") : tr("Print"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Block20), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Part12));
    column->addWidget(
        wrapped(target == Target::File ? tr("What leaves Baton, and what for?") : tr("What is printed, and what for?"),
                TextRole::Title2, ColorRole::Text));
    column->addWidget(makeRows());
    column->addWidget(m_which);
    m_form->setHorizontalSpacing(theme.space(Space::Part12));
    m_form->setVerticalSpacing(theme.space(Space::Label8));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    fillFormats();
    fillPurposes();
    column->addLayout(m_form);
    column->addWidget(m_effect);
    column->addWidget(m_refusal);
    m_go->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    column->addLayout(makeDialogButtons(this, m_go));
    DialogRoom::setLeastWidth(*this, 520);
    connect(m_rows, &QButtonGroup::idToggled, this, &ExportDialog::ask);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showWords);
    connect(m_words, &QLineEdit::textChanged, this, &ExportDialog::showWords);
    ask();
    m_words->setFocus();
}

QWidget *ExportDialog::makeRows()
{
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).space(Space::Tight4));
    const auto add = [&](Rows which, const QString &words, qsizetype count) {
        auto *choice = new QRadioButton(words.arg(countText(count, locale())));
        m_rows->addButton(choice, which);
        column->addWidget(choice);
        return choice;
    };
    const auto chosen = static_cast<int>(m_list.chosen.size());
    const auto all = static_cast<int>(m_list.all.ids.size());
    QRadioButton *first = chosen > 1
        ? add(ChosenRows, tr("The %1 rows that are &chosen", nullptr, chosen), m_list.chosen.size())
        : nullptr;
    QRadioButton *whole = add(AllRows, tr("&All %1 rows of the list", nullptr, all), m_list.all.ids.size());
    (first ? first : whole)->setChecked(true);
    return rows;
}

void ExportDialog::addRow(const QString &label, QWidget *field)
{
    auto *words = new TextLabel(label, TextRole::Medium);
    words->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(words, field);
}

void ExportDialog::fillFormats()
{
    for (const ExportFormat format : allExportFormats)
        if (format != ExportFormat::Print)
            m_format->addItem(formatText(format), static_cast<int>(format));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mark->setChecked(true);
    m_mark->setToolTip(tr("A byte order mark: without it, older programs take “Müller” for “MÃ¼ller”"));
    if (m_target == Target::Paper) {
        m_format->setParent(this);
        m_mark->setParent(this);
        m_format->hide();
        m_mark->hide();
        return;
    }
    addRow(tr("&Form"), m_format);
    m_form->addRow(m_mark); // In its own width: beside the labels large letters have no room for it.
}

void ExportDialog::fillPurposes()
{
    for (const ExportPurpose purpose : allExportPurposes)
        m_purpose->addItem(purposeText(purpose), static_cast<int>(purpose));
    m_purpose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_words->setMaxLength(static_cast<int>(longestName));
    m_words->setPlaceholderText(tr("As “Agency Nord, mailing for the spring fair”"));
    addRow(tr("&Purpose"), m_purpose);
    addRow(tr("For &whom, and what for"), m_words);
}

// Whether it may be is known before anybody has typed a word.
void ExportDialog::ask()
{
    m_isAsking = true;
    m_isRefused = false;
    const int request = ++m_request;
    onReply(m_service.check(list()), this, [this, request](const Result<void> &checked) {
        if (request != m_request)
            return;
        m_isAsking = false;
        m_isRefused = !checked;
        m_refusal->setText(checked ? QString() : errorText(checked.error()));
        showWords();
    });
    showWords();
}

void ExportDialog::showWords()
{
    const ListExport shown = list();
    const auto columns = static_cast<int>(shown.columns.size());
    QString which = tr("%Ln columns, exactly as shown: %1.", nullptr, columns).arg(headingsOf(shown));
    if (!shown.condition.isEmpty())
        which.prepend(shown.condition + u"\n"_s);
    m_which->setText(which);
    m_mark->setEnabled(format() == ExportFormat::Csv);
    m_effect->setText(effectText());
    const auto reasoned = checkReason(reason());
    const bool isTooShort = !reasoned && !m_words->text().trimmed().isEmpty();
    if (isTooShort && !m_isRefused)
        m_refusal->setText(errorText(reasoned.error()));
    m_refusal->setVisible(m_isRefused || isTooShort);
    m_go->setEnabled(!m_isAsking && !m_isRefused && reasoned.has_value());
}

QString ExportDialog::effectText() const
{
    QString words = m_target == Target::File
        ? tr("What left Baton cannot be taken back. Who exported what, when and what for stands in the log from then "
             "on.")
        : tr("What is printed cannot be taken back. Who printed what, when and what for stands in the log from the "
             "preview on.");
    if (m_target == Target::File && format() == ExportFormat::Csv)
        words += u' ' + tr("Text that a spreadsheet would take for a formula gets an apostrophe in front.");
    return words;
}

ListExport ExportDialog::list() const
{
    ListExport list = m_list.all;
    if (m_rows->checkedId() == ChosenRows)
        list.ids = m_list.chosen;
    return list;
}

ExportFormat ExportDialog::format() const
{
    return m_target == Target::Paper ? ExportFormat::Print : static_cast<ExportFormat>(m_format->currentData().toInt());
}

bool ExportDialog::hasMark() const
{
    return m_mark->isChecked();
}

ExportReason ExportDialog::reason() const
{
    return {static_cast<ExportPurpose>(m_purpose->currentData().toInt()), m_words->text().simplified()};
}

} // namespace baton
