// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/formatdialog.h"

#include "common/controls.h"
#include "common/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace baton {

namespace {

constexpr char delimiters[] = {',', ';', '\t', '|'};

QString delimiterText(char delimiter)
{
    switch (delimiter) {
    case ',': return FormatDialog::tr("comma");
    case ';': return FormatDialog::tr("semicolon");
    case '\t': return FormatDialog::tr("tab");
    case '|': return FormatDialog::tr("vertical bar");
    default: return FormatDialog::tr("“%1” between cells").arg(QLatin1Char(delimiter));
    }
}

QString headerText(HeaderRow header)
{
    return header == HeaderRow::Present ? FormatDialog::tr("header in the first line") : FormatDialog::tr("no header");
}

QString decimalText(DecimalMark mark)
{
    return mark == DecimalMark::Point ? FormatDialog::tr("decimal point") : FormatDialog::tr("decimal comma");
}

// The value beside the chosen entry; nothing for "as detected".
std::optional<int> valueOf(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
}

template<typename Choice>
void select(QComboBox *box, const std::optional<Choice> &choice)
{
    box->setCurrentIndex(choice ? std::max(0, box->findData(static_cast<int>(*choice))) : 0);
}

template<typename Choice>
std::optional<Choice> choiceOf(const QComboBox *box)
{
    const auto value = valueOf(box);
    return value ? std::optional(static_cast<Choice>(*value)) : std::nullopt;
}

} // namespace

QString formatText(const CsvFormat &format)
{
    return QStringList{encodingName(format.encoding), delimiterText(format.delimiter), headerText(format.header),
                       decimalText(format.decimalMark)}
        .join(u", "_s);
}

FormatDialog::FormatDialog(const CsvFormat &detected, const CsvChoices &chosen, QWidget *parent)
    : QDialog(parent)
    , m_choices(chosen)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How the file is written"));
    const Theme &theme = themeOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(Space::Page24), theme.space(Space::Page24), theme.space(Space::Page24),
                               theme.space(Space::Block20));
    column->setSpacing(theme.space(Space::Group16));
    column->addWidget(new TextLabel(tr("How shall the file be read?"), TextRole::Title2));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading);
    form->setHorizontalSpacing(theme.space(Space::Group16));
    form->setVerticalSpacing(theme.space(Space::Label8));
    m_encoding = addBox(form, tr("Encoding"), encodingName(detected.encoding));
    for (const QString &name : encodingNames())
        m_encoding->addItem(name, static_cast<int>(encodingFromName(name).value_or(TextEncoding::Utf8)));
    m_delimiter = addBox(form, tr("Between cells"), delimiterText(detected.delimiter));
    for (const char delimiter : delimiters)
        m_delimiter->addItem(delimiterText(delimiter), static_cast<int>(delimiter));
    m_header = addBox(form, tr("First line"), headerText(detected.header));
    for (const HeaderRow header : {HeaderRow::Present, HeaderRow::Absent})
        m_header->addItem(headerText(header), static_cast<int>(header));
    m_decimals = addBox(form, tr("Numbers"), decimalText(detected.decimalMark));
    for (const DecimalMark mark : {DecimalMark::Point, DecimalMark::Comma})
        m_decimals->addItem(decimalText(mark), static_cast<int>(mark));
    select(m_encoding, chosen.encoding);
    select(m_delimiter, chosen.delimiter);
    select(m_header, chosen.header);
    select(m_decimals, chosen.decimalMark);
    column->addLayout(form);
    auto *read = makeButton(tr("Read it so"), ButtonTone::Primary);
    read->setDefault(true);
    column->addLayout(makeDialogButtons(this, read));
    connect(read, &QPushButton::clicked, this, &FormatDialog::choose);
}

QComboBox *FormatDialog::addBox(QFormLayout *form, const QString &label, const QString &detected)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setAccessibleName(label);
    box->addItem(tr("as detected: %1").arg(detected));
    form->addRow(new TextLabel(label, TextRole::Body, ColorRole::Muted), box);
    return box;
}

void FormatDialog::choose()
{
    m_choices.encoding = choiceOf<TextEncoding>(m_encoding);
    m_choices.delimiter = choiceOf<char>(m_delimiter);
    m_choices.header = choiceOf<HeaderRow>(m_header);
    m_choices.decimalMark = choiceOf<DecimalMark>(m_decimals);
    emit chosen(m_choices);
    accept();
}

} // namespace baton
