// SPDX-FileCopyrightText: 2026 The Baton authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbs/bulkeditdialog.h"

#include "common/fieldtext.h"
#include "common/grid/typedvalue.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "common/wording.h"
#include "verbs/editpreview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace baton {

BulkEditDialog::BulkEditDialog(EditPreview *preview, const QList<FieldSpec> &fields, const QString &first,
                               const QList<LeadId> &leads, QWidget *parent)
    : EditPreviewDialog(preview, tr("Edit %Ln leads", nullptr, static_cast<int>(leads.size())), tr("Write"), parent)
    , m_fields(fields)
    , m_leads(leads)
    , m_field(new QComboBox)
    , m_value(new QLineEdit)
    , m_empty(new QCheckBox(tr("&Empty the field")))
    , m_complaint(new TextLabel({}, TextRole::Small, ColorRole::Danger))
{
    m_field->setAccessibleName(tr("Field"));
    m_value->setAccessibleName(tr("New value"));
    for (const FieldSpec &field : fields)
        m_field->addItem(fieldLabel(field), field.key);
    m_field->setCurrentIndex(std::max(0, m_field->findData(first)));
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(this).space(Space::Label8));
    row->addWidget(m_field);
    row->addWidget(m_value, 1);
    row->addWidget(m_empty);
    head()->addLayout(row);
    m_complaint->setFit(TextLabel::Fit::Wrap);
    m_complaint->hide();
    head()->addWidget(m_complaint);
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &BulkEditDialog::proposeNow);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::takeField);
    connect(m_value, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_empty, &QCheckBox::toggled, this, [this](bool isEmptied) {
        m_value->setEnabled(!isEmptied);
        proposeNow();
    });
    takeField();
    m_field->setFocus(); // Whoever types at once means the field, and writes nothing by it.
}

const FieldSpec &BulkEditDialog::field() const
{
    return m_fields[std::max(0, m_field->currentIndex())];
}

void BulkEditDialog::takeField()
{
    const QStringList choices = choiceTexts(field());
    QCompleter *completer = nullptr;
    if (!choices.isEmpty()) {
        completer = new QCompleter(choices, m_value);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
    }
    delete m_value->completer();
    m_value->setCompleter(completer);
    m_value->setPlaceholderText(choices.isEmpty() ? tr("What all of them shall have") : choices.join(u", "_s));
    proposeNow();
}

// Nothing that is typed is nothing that is wanted: only the tick empties.
void BulkEditDialog::proposeNow()
{
    m_pause.stop();
    EditProposal proposal;
    const bool isEmptied = m_empty->isChecked();
    const auto value = valueFromTyped(field(), isEmptied ? QString() : m_value->text(), {}, locale());
    const bool isAsked = isEmptied || !m_value->text().trimmed().isEmpty();
    m_complaint->setVisible(isAsked && !value);
    if (!value)
        m_complaint->setText(errorText(value.error()));
    for (const LeadId lead : isAsked &&value ? m_leads : QList<LeadId>())
        proposal.lines.append({lead, {{field().key, *value}}, {}});
    propose(proposal);
}

QString BulkEditDialog::words() const
{
    return tr("%1 of %Ln leads", nullptr, static_cast<int>(m_leads.size())).arg(fieldLabel(field()));
}

} // namespace baton
